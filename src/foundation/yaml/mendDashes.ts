import { statement } from '../diagnostics/finding.ts';
import { isSilent, splitLine } from './lines.ts';
import { withLine, type Mend } from './Mend.ts';

/** Signs that people and word processors write before the entries of a list. */
const bullet = /^([•‣▪●◦·*+–—−]) ?(?=\S)/;
const oddSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** What may be wrong with the dash of an entry: it is missing, another sign stands in its place, or no space follows it. */
export function mendDash(lines: readonly string[], at: number): readonly Mend[] {
  const line = lines[at] ?? '';
  const { indent, rest } = splitLine(line);
  if (isSilent(line)) return [];
  const is = indent.length;
  const sign = bullet.exec(rest)?.[0];
  const columns = dashColumns(lines, at, is);
  if (sign !== undefined) {
    const stated = statement('E100', 'bullet', { found: sign.trim() });
    const told = { stated, line: at, from: is, to: is + sign.trim().length };
    return [is, ...columns].map((column) => ({
      ...told,
      lines: withLine(lines, at, `${' '.repeat(column)}- ${rest.slice(sign.length)}`),
    }));
  }
  if (rest.startsWith('- ')) {
    const first = firstWithoutDash(lines, at);
    return first === null ? [] : mendDash(lines, first);
  }
  if (rest.startsWith('-')) return mendSpaceAfter(lines, at);
  const told = { line: at, from: is, to: is + 1 };
  return columns
    .filter((column) => column <= is)
    .flatMap((column) => {
      const dashed = withLine(lines, at, `${' '.repeat(column)}- ${rest}`);
      const alone = { ...told, stated: statement('E100', 'dash', { column: column + 1 }), lines: dashed };
      const last = lastAtColumn(lines, at, is);
      if (last === at) return [alone];
      const further = dashed.map((line, i) => (i > at && i <= last && !isSilent(line) ? `  ${line}` : line));
      const stated = statement('E100', 'dashOfGroup', { column: column + 1, from: at + 2, last: last + 1 });
      return [alone, { ...told, stated, lines: further }];
    });
}

/** The first of the lines right above a dash that begin at its column without one. */
function firstWithoutDash(lines: readonly string[], at: number): number | null {
  const is = splitLine(lines[at] ?? '').indent.length;
  let first: number | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const { indent, rest } = splitLine(lines[i] ?? '');
    if (isSilent(lines[i] ?? '') || indent.length > is) continue;
    if (indent.length < is || rest.startsWith('-')) break;
    first = i;
  }
  return first;
}

/** The last of the lines that follow at the same column or further in, down to the next entry. */
function lastAtColumn(lines: readonly string[], at: number, is: number): number {
  let last = at;
  for (let i = at + 1; i < lines.length; i++) {
    const { indent, rest } = splitLine(lines[i] ?? '');
    if (isSilent(lines[i] ?? '')) continue;
    if (indent.length < is || (indent.length === is && rest.startsWith('- '))) break;
    last = i;
  }
  return last;
}

/** A dash, and then no space, or one that YAML does not know. */
function mendSpaceAfter(lines: readonly string[], at: number): readonly Mend[] {
  const { indent, rest } = splitLine(lines[at] ?? '');
  const [, second = ''] = rest;
  const isOdd = oddSpace.test(second);
  if (second === ' ' || second === '-' || second === '') return [];
  const text = rest.slice(isOdd ? 2 : 1);
  const stated = isOdd ? statement('E100', 'spaceAfter', { sign: '-' }) : statement('E100', 'dashSpace');
  const told = { stated, line: at, from: indent.length, to: indent.length + 2 };
  return [indent.length, ...dashColumns(lines, at, indent.length)].map((column) => ({
    ...told,
    lines: withLine(lines, at, `${' '.repeat(column)}- ${text}`),
  }));
}

/** The columns at which the entries nearest to a line have their dashes, above and below. */
function dashColumns(lines: readonly string[], at: number, is: number): readonly number[] {
  const dashed = (line: string): boolean => splitLine(line).rest.startsWith('- ');
  const above = lines
    .slice(Math.max(0, at - 200), at)
    .toReversed()
    .find((line) => dashed(line) && splitLine(line).indent.length <= is);
  const below = lines.slice(at + 1, at + 200).find(dashed);
  const columns = [above, below].flatMap((line) => (line === undefined ? [] : [splitLine(line).indent.length]));
  return [...new Set(columns)];
}
