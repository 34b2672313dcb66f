import type { Path } from '../data/Path.ts';
import { columnsOf, isSilent, keyOf, splitLine } from './lines.ts';

interface Level {
  readonly column: number;
  readonly step: string | number;
}

/**
 * Where in a file a line is, told from the columns of the lines above it alone: for files that cannot be read as YAML.
 * @param line from 0; its own key is the last step
 */
export function pathAbove(lines: readonly string[], line: number): Path {
  let open: readonly Level[] = [];
  for (const text of lines.slice(0, line + 1)) {
    if (isSilent(text)) continue;
    const columns = columnsOf(text);
    const dashes = columns.slice(0, -1);
    for (const column of dashes) open = withEntry(open, column);
    const column = columns.at(-1) ?? 0;
    const key = keyOf(text);
    if (key !== null) open = [...open.filter((level) => level.column < column), { column, step: key }];
    else if (dashes.length === 0 && !/^[\]}]/.test(splitLine(text).rest))
      open = open.filter((level) => level.column < column);
  }
  return open.map(({ step }) => step);
}

/** A dash begins the next entry of the list at its column, or the first of a new one. */
function withEntry(open: readonly Level[], column: number): readonly Level[] {
  const before = open.find((level) => level.column === column && typeof level.step === 'number');
  // A list may begin at the column of the key that holds it.
  const outer = open.filter((level) => level.column < column || (level.column === column && isKey(level)));
  const next = typeof before?.step === 'number' ? before.step + 1 : 0;
  return [...outer, { column, step: next }];
}

const isKey = ({ step }: Level): boolean => typeof step === 'string';
