import * as z from 'zod/mini';
import { day, orNull, wording } from './leaves.ts';

/** What stands behind the guarantee; an argument says itself in which annex it is. */
export const annex = z.readonly(
  z.strictObject({
    title: orNull(wording),
    /** Places among the tables and among the pictures; null where it holds none. */
    table: orNull(z.int()),
    picture: orNull(z.int()),
    requirements: z.boolean(),
    /** Of general terms and the like: which wording, of which day. */
    version: orNull(wording),
    date: orNull(day),
  }),
);

export type AnnexFacts = z.infer<typeof annex>;

/** An annex of a document by its place: `annex-0` is the first. */
export type AnnexId = `annex-${number}`;
