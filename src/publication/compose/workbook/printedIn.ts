import { formatPath } from '../../../foundation/data/Path.ts';
import type { Amount, Wording } from '../../../proposal/leaves.ts';
import type { Document } from '../../document/Document.ts';
import { printedPaths } from '../../document/printedPaths.ts';
import { plain, type Composer } from '../pieces/Composer.ts';
import { markOf, type Place } from '../pieces/places.ts';

/** What of the proposal its document has: a layout may leave a table out, and then no workbook has it. */
export interface Printed {
  readonly hasPlace: (place: Place) => boolean;
  readonly hasWords: (words: Wording) => boolean;
  readonly hasAmount: (amount: Amount) => boolean;
}

export function printedIn(document: Document, { say, count }: Composer): Printed {
  const [paths, marks, values] = [printedPaths(document), new Set<number>(), new Set<string>()];
  gather(document, marks, values);
  return {
    hasPlace: (place) => marks.has(markOf(place).target),
    hasWords: ({ from }) => from === null || !('dossier' in from) || paths.has(formatPath(from.dossier)),
    hasAmount: ({ amount, currency }) => {
      const exact = { amount, currency, from: null };
      return [say(exact), count(exact)].some((line) => values.has(plain(line)));
    },
  };
}

/** Walks the tree by shape, so that a new block is seen. */
function gather(value: unknown, marks: Set<number>, values: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && value.type === 'mark' && 'target' in value && typeof value.target === 'number')
    marks.add(value.target);
  if ('type' in value && value.type === 'text' && 'value' in value && typeof value.value === 'string')
    values.add(value.value);
  for (const item of Object.values(value)) gather(item, marks, values);
}
