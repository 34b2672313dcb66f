import { classesOf, coverageOf, follow, lookupsOf, range, u16, type Lookup, type Part } from './layoutTable.ts';

/** What is added to the advance of the first of two glyphs, in units of the face. */
export type Kerning = (left: number, right: number) => number;

/** One subtable: null where it says nothing about the pair, and the next is asked. */
type PairTable = (left: number, right: number) => number | null;

const advanceOnly = 4;

/** Single pairs (GPOS 2.1). */
function singlePairs(part: Part): PairTable {
  const sets = new Map(
    coverageOf(follow(part, 2)).map((left, i) => {
      const set = follow(part, 10 + 2 * i);
      const pairs = range(u16(set, 0)).map(
        (k) => [u16(set, 2 + 4 * k), set.bytes.getInt16(set.at + 4 + 4 * k)] as const,
      );
      return [left, new Map(pairs)] as const;
    }),
  );
  return (left, right) => sets.get(left)?.get(right) ?? null;
}

/** Pairs of classes (GPOS 2.2). */
function classPairs(part: Part): PairTable {
  const covered = new Set(coverageOf(follow(part, 2)));
  const [first, second] = [classesOf(follow(part, 8)), classesOf(follow(part, 10))];
  const across = u16(part, 14);
  return (left, right) => {
    if (!covered.has(left)) return null;
    const at = (first.get(left) ?? 0) * across + (second.get(right) ?? 0);
    return part.bytes.getInt16(part.at + 16 + 2 * at);
  };
}

/**
 * The kerning of a script: every lookup adds, and in each the first subtable that knows the pair. Null where more than
 * the advance of the first glyph is changed: in the faces of scripts that join.
 */
export function kerningOf(gpos: DataView, script: string): Kerning | null {
  const lookups = lookupsOf(gpos, script, new Set(['kern']), 9);
  const isPlain = ({ type, subtables }: Lookup): boolean =>
    type === 2 && subtables.every((part) => u16(part, 4) === advanceOnly && u16(part, 6) === 0);
  if (lookupsOf(gpos, script, new Set(['curs']), 9).length > 0 || !lookups.every(isPlain)) return null;
  const tables = lookups.map(({ subtables }) =>
    subtables.map((part) => (u16(part, 0) === 1 ? singlePairs(part) : classPairs(part))),
  );
  return (left, right) => {
    let sum = 0;
    for (const lookup of tables)
      for (const table of lookup) {
        const value = table(left, right);
        if (value === null) continue;
        sum += value;
        break;
      }
    return sum;
  };
}
