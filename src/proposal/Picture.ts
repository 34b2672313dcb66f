import * as z from 'zod/mini';
import { orNull, picture as handle, wording } from './leaves.ts';
import { tableSections } from './tableSections.ts';

/** How a picture stands in its section: a figure among the text, or a band over the whole width. */
export const pictureForms = ['figure', 'band'] as const;

/** A picture of the proposal's own, with the line under it. */
export const ownPicture = z.readonly(
  z.strictObject({
    /** Its place among the pictures, from 0. */
    place: z.int(),
    section: z.enum(tableSections),
    as: z.enum(pictureForms),
    text: wording,
    /** Null where its file is missing, in a draft. */
    picture: orNull(handle),
    /** Whether it is drawn by lines, and sharp in every size. */
    scalable: z.boolean(),
  }),
);

export type PictureFacts = z.infer<typeof ownPicture>;
