import * as z from 'zod/mini';
import { factShape } from './Facts.ts';
import { argumentKinds } from './kinds.ts';
import { many, orNull, wording } from './leaves.ts';

/** One chosen argument: a template body of the library, or a plain text of the dossier. Why it was chosen stays inside. */
const argumentBlock = z.readonly(
  z.strictObject({
    kind: z.enum(argumentKinds),
    title: orNull(wording),
    body: orNull(z.string()),
    text: orNull(wording),
    /** What it means for the other functions; null where it speaks to all of them. */
    bridge: orNull(wording),
    /** The client's criteria that it answers, by their labels. */
    criteria: many(wording),
    /** The place of the annex in which it stands; null where it stands in the section of its kind. */
    annex: orNull(z.int()),
    /** The requirements of the client that name it, by their places. */
    requirements: many(z.int()),
    /** Names the block in errors; never printed. */
    origin: z.string(),
  }),
);

/** `Facts` with the bodies of the chosen blocks in their order; nothing else of the choice. All that a template sees. */
export const proposal = z.readonly(z.strictObject({ ...factShape, blocks: many(argumentBlock) }));
export type Proposal = z.infer<typeof proposal>;
export type ArgumentBlock = z.infer<typeof argumentBlock>;
