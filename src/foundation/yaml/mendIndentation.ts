import { statement } from '../diagnostics/finding.ts';
import { columnsOf, isOddlyIndented, isSilent, keyOf, splitLine } from './lines.ts';
import { withLine, type Mend } from './Mend.ts';

const tabWidths = [2, 4, 8, 1] as const;

/** Lines that are indented with what only looks like spaces: all of them at once, they come from one copied text. */
export function mendSpaces(lines: readonly string[]): readonly Mend[] {
  const odd = lines.flatMap((line, i) => (isOddlyIndented(line) ? [i] : []));
  const [first] = odd;
  if (first === undefined) return [];
  const indent = splitLine(lines[first] ?? '').indent;
  const told = { line: first, from: 0, to: Math.max(1, indent.length) };
  const others = odd.map((line) => line + 1);
  const replaced = (width: (odd: string) => number): readonly string[] =>
    lines.map((line, i) => (odd.includes(i) ? withSpaces(line, width) : line));
  if (odd.some((i) => splitLine(lines[i] ?? '').indent.includes('\t')))
    return tabWidths.map((width) => {
      const stated =
        odd.length === 1
          ? statement('E100', 'tab', { spaces: spacesOf(withSpaces(lines[first] ?? '', () => width)) })
          : statement('E100', 'tabs', { lines: rangesOf(others), width });
      return { ...told, stated, lines: replaced(() => width) };
    });
  const sort = sortOf(odd.map((i) => splitLine(lines[i] ?? '').indent).join(''));
  return [1, 2].map((width) => {
    const stated =
      odd.length === 1
        ? statement('E100', 'spaces', { sort, spaces: spacesOf(withSpaces(lines[first] ?? '', () => width)) })
        : statement('E100', 'spacesOfLines', { sort, lines: rangesOf(others), width });
    return { ...told, stated, lines: replaced(() => width) };
  });
}

/** What a copied text has most often in place of spaces has a name that people know. */
const sortOf = (indents: string): string => (/^[ \u00a0\u202f]+$/.test(indents) ? 'no-break' : 'special');

function withSpaces(line: string, width: (odd: string) => number): string {
  const { indent, rest } = splitLine(line);
  return `${Array.from(indent, (space) => (space === ' ' ? ' ' : ' '.repeat(width(space)))).join('')}${rest}`;
}

const spacesOf = (line: string): number => splitLine(line).indent.length;

/** "3, 5 to 8": places in order, neighbours put together. */
function rangesOf(places: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const place of places) {
    const last = ranges.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else ranges.push([place, place]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`)).join(', ');
}

/** A line that begins where none of its neighbours does: at each of their columns, alone and with what hangs on it. */
export function mendColumn(lines: readonly string[], at: number): readonly Mend[] {
  const line = lines[at] ?? '';
  const { indent, rest } = splitLine(line);
  if (isSilent(line) || (keyOf(line) === null && !rest.startsWith('- '))) return [];
  const is = indent.length;
  return neighbourColumns(lines, at)
    .filter(({ column }) => column !== is)
    .flatMap(({ column, like }) => {
      const stated = statement('E100', 'indent', { spaces: column, like: like + 1 });
      const told = { line: at, from: is, to: is + rest.length };
      const alone = withLine(lines, at, `${' '.repeat(column)}${rest}`);
      const last = lastOfGroup(lines, at);
      if (last === at) return [{ ...told, stated, lines: alone }];
      const moved = lines.map((text, i) => (i < at || i > last || isSilent(text) ? text : shifted(text, column - is)));
      const group = statement('E100', 'indentGroup', { spaces: column, like: like + 1, last: last + 1 });
      return [
        { ...told, stated, lines: alone },
        { ...told, stated: group, lines: moved },
      ];
    });
}

const shifted = (line: string, by: number): string =>
  by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, splitLine(line).indent.length));

/** The last line that hangs on this one: it begins further in. */
function lastOfGroup(lines: readonly string[], at: number): number {
  const is = splitLine(lines[at] ?? '').indent.length;
  let last = at;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (isSilent(line)) continue;
    if (splitLine(line).indent.length <= is) break;
    last = i;
  }
  return last;
}

interface Column {
  readonly column: number;
  /** The line that begins there, from 0. */
  readonly like: number;
}

/** Columns at which lines around this one begin, the likeliest first: that of the lines on both sides, then the nearest. */
function neighbourColumns(lines: readonly string[], at: number): readonly Column[] {
  const isDash = splitLine(lines[at] ?? '').rest.startsWith('- ');
  const found: Column[] = [];
  const look = (i: number): void => {
    const columns = columnsOf(lines[i] ?? '');
    // A dash stands where dashes stand, a field where fields do.
    const own = isDash ? columns.slice(0, -1).toReversed() : columns.toReversed();
    for (const column of own) if (!found.some((known) => known.column === column)) found.push({ column, like: i });
  };
  const before = lines
    .slice(0, at)
    .flatMap((line, i) => (isSilent(line) ? [] : [i]))
    .toReversed();
  const after = lines.flatMap((line, i) => (i <= at || isSilent(line) ? [] : [i]));
  const next = after[0] ?? before[0] ?? at;
  const [last = next] = before;
  const shared = columnsOf(lines[next] ?? '').find((column) => columnsOf(lines[last] ?? '').includes(column));
  if (shared !== undefined && !isDash) found.push({ column: shared, like: last });
  for (const i of [last, next, ...before.slice(1, 40), ...after.slice(1, 2)]) look(i);
  return found.slice(0, 6);
}
