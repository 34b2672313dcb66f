import { formatPath } from '../../foundation/data/Path.ts';
import type { Annex, Cover, Document, Running, Section } from './Document.ts';
import type { TextRun } from './Inline.ts';

/**
 * The places of the dossier from which the words of a document or of a part of it come, as one writes them; by what each
 * word carries with it, never by equal words; a number that a language says in words of its own (two months) too. What
 * only describes a drawing is not printed. Walks the tree by shape, so that a new block is seen the day it is added.
 */
export const printedPaths = (part: Document | Cover | Running | Section | Annex): ReadonlySet<string> =>
  new Set(pathsIn(part));

function* pathsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    for (const from of [value.source, value.tells ?? null])
      if (from !== null && 'dossier' in from) yield formatPath(from.dossier);
    return;
  }
  for (const [key, item] of Object.entries(value)) if (key !== 'alt') yield* pathsIn(item);
}

const isText = (value: object): value is TextRun => 'type' in value && value.type === 'text';
