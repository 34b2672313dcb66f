import type { Range } from '../../foundation/text/Range.ts';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The place of each bracket of a row, with that of its counterpart; -1 where it has none. */
function bracketsIn(text: string, [from, to]: Range): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[') open.push(at);
    if (sign === ')' || sign === ']') {
      const first = open.at(-1);
      if (first === undefined || closers[text.charAt(first)] !== sign) found.set(at, -1);
      else {
        open.pop();
        found.set(first, at).set(at, first);
      }
    }
  }
  for (const at of open) found.set(at, -1);
  return found;
}

/**
 * The parts of a row in which every bracket has its counterpart. One that has none parts them; and so do those which
 * begin a part and enclose whole words: they are of the sentence around them.
 */
export function balancedParts(text: string, row: Range): readonly Range[] {
  const brackets = bracketsIn(text, row);
  const parts: Range[] = [];
  const cuts = new Set<number>();
  let [from, blank] = [row[0], true];
  for (let at = row[0]; at < row[1]; at += 1) {
    const other = brackets.get(at);
    const encloses = other !== undefined && other > at && blank && !/[\p{L}\p{N}]/u.test(text.charAt(other + 1));
    if (other === -1 || encloses || cuts.has(at)) {
      parts.push([from, at]);
      if (encloses) cuts.add(other);
      [from, blank] = [at + 1, true];
    } else if (/[\p{L}\p{N}]/u.test(text.charAt(at))) blank = false;
  }
  return [...parts, [from, row[1]]];
}
