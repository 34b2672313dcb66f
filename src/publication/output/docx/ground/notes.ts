import type { Rows } from '../../../document/Block.ts';
import type { Document } from '../../../document/Document.ts';
import type { Inlines } from '../../../document/Inline.ts';
import { partsOf, typedIn } from './walk.ts';

/** The footnotes of a document: their words in order, and the number of each. */
export interface Notes {
  readonly all: readonly Inlines[];
  /** From 1; null for words that are no footnote. */
  readonly numberOf: (words: Inlines) => number | null;
}

const isRows = (value: object): value is Rows => 'type' in value && value.type === 'rows';

/** Where statements come from stands under the page: the sources of rows, in the order of reading. */
export function notesOf(document: Document): Notes {
  const all = partsOf(document)
    .flatMap(({ blocks }): readonly object[] => typedIn(blocks))
    .filter(isRows)
    .flatMap(({ items }) => items.flatMap(({ source }) => (source === null || source.length === 0 ? [] : [source])));
  const numbers = new Map(all.map((words, i) => [words, i + 1]));
  return { all, numberOf: (words) => numbers.get(words) ?? null };
}
