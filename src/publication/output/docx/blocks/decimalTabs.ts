import type { Table } from '../../../document/Table.ts';
import { decimalsOf } from '../../../layout/table/decimalsOf.ts';
import { plainText } from '../../../layout/text/plainText.ts';
import { inColumn, widthOf } from './columnParts.ts';

/** Behind the last of its digits a number that is thousands in one country is decimals in another. */
const grouped = /\p{Nd}[.,٬](?=\p{Nd}{3}(?!\p{Nd}))/u;

/**
 * How far from the end of a column its numbers have their decimal sign, in pt, by the width that stands behind it at most:
 * ".50", " metres". Null where nothing is to be aligned: where all numbers end alike, which needs no tab. Word finds the
 * sign by the country of the computer that shows the document: where grouped thousands could be taken for it, numbers end
 * at one line instead.
 */
export function behindSign(table: Table, at: number, size: number, sign: string): number | null {
  const column = table.columns[at];
  if (column?.align !== 'number' || column.even === true) return null;
  const numbers = table.rows.map((row) => plainText(inColumn(row, at))).filter((text) => /\p{Nd}/u.test(text));
  const tails = numbers.map((text) => decimalsOf(text, sign));
  const isMixed = new Set(tails).size > 1;
  if (!isMixed || numbers.some((text, i) => grouped.test(text.slice(0, text.length - (tails[i]?.length ?? 0)))))
    return null;
  return Math.max(...tails.map((tail) => widthOf(tail, size)));
}
