import { expandPath, type Expanded, type Written } from '../model/Written.ts';

/**
 * How a private part is treated.
 * - `hidden`: source frames leave out its lines.
 * - `inside`: the client reads nothing of it, so private words may be written there.
 * - `printed`: the client reads it, though the part around it is `inside`.
 * - `text`: the document must not say its free text.
 * - `said`: it is written to be said to the client, so the document may say it.
 * - `name`: the document must not say this name, unless it is printed on purpose.
 */
export type Treatment = 'hidden' | 'inside' | 'printed' | 'text' | 'said' | 'name';

/**
 * What is private (D4, D16) beside the fields that the schema boxes (`secret`): those are hidden, and their texts must
 * not be in the document. Members are private as a whole; whoever recommends is, until consent is applied; so is what
 * steers the choice.
 */
export const privateParts: readonly { readonly at: string; readonly is: readonly Treatment[] }[] = [
  { at: 'dmu', is: ['hidden', 'inside'] },
  { at: 'dmu.*.name', is: ['name'] },
  // Other overrides are ids and kinds; only the reasons of waivers are written in words.
  { at: 'dmu.*.arguments.waive.*', is: ['text'] },
  { at: 'dmu.*.internal.talking_points.*', is: ['said'] },
  { at: 'dmu.*.internal.objections.*.answer', is: ['said'] },
  { at: 'references', is: ['hidden'] },
  { at: 'figures.*.reference', is: ['hidden'] },
  { at: 'arguments', is: ['hidden', 'inside'] },
  { at: 'arguments.blocks.*.text', is: ['printed'] },
  { at: 'arguments.blocks.*.title', is: ['printed'] },
  { at: 'people', is: ['hidden', 'inside'] },
  { at: 'account.kind', is: ['hidden'] },
  { at: 'account.industry', is: ['hidden'] },
  { at: 'interactions', is: ['hidden', 'inside'] },
  { at: 'follow_up', is: ['hidden', 'inside'] },
  { at: 'tender', is: ['hidden', 'inside'] },
  { at: 'allow_names', is: ['hidden', 'inside'] },
  { at: 'allow_names.*', is: ['said'] },
  { at: 'allow_names.*.name', is: ['said'] },
];

/** The parts of a dossier that the list treats in this way. */
export const partsThatAre = (treatment: Treatment, values: Written['values']): readonly Expanded[] =>
  privateParts.filter(({ is }) => is.includes(treatment)).flatMap(({ at }) => expandPath(values, at));
