import { classesOf, coverageOf, follow, lookupsOf, range, u16, type Lookup, type Part } from './layoutTable.ts';

/** Glyphs that are drawn as one. */
interface Ligature {
  readonly glyphs: readonly number[];
  readonly becomes: number;
}

/** Substitutions of a script that are on by default. */
interface Substitutions {
  readonly ligatures: readonly Ligature[];
  /** Glyphs that other substitutions may change. */
  readonly restless: ReadonlySet<number>;
}

/** Features that a shaper applies to letters that do not join; all but fractions, which only their slash switches on. */
const always = new Set(['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt']);

/** What happens to glyphs in a text that holds only those of `among`. */
export function substitutionsOf(gsub: DataView, script: string, among: ReadonlySet<number>): Substitutions {
  const ligatures: Ligature[] = [];
  const restless = new Set<number>();
  const isMet = (glyph: number): boolean => among.has(glyph);
  for (const { type, subtables } of lookupsOf(gsub, script, always, 7))
    for (const part of subtables) {
      if (type === 4) ligatures.push(...ligaturesIn(part).filter(({ glyphs }) => glyphs.every(isMet)));
      else if (type === 6) {
        const places = contextIn(part);
        if (places.every((glyphs) => glyphs.some(isMet))) for (const glyph of places.flat()) restless.add(glyph);
      } else for (const glyph of coverageOf(follow(part, 2))) restless.add(glyph);
    }
  return { ligatures, restless };
}

/** GSUB 4. */
function ligaturesIn(part: Part): readonly Ligature[] {
  return coverageOf(follow(part, 2)).flatMap((first, i) => {
    const set = follow(part, 6 + 2 * i);
    return range(u16(set, 0)).map((k) => {
      const ligature = follow(set, 2 + 2 * k);
      const rest = range(u16(ligature, 2) - 1).map((step) => u16(ligature, 4 + 2 * step));
      return { glyphs: [first, ...rest], becomes: u16(ligature, 0) };
    });
  });
}

/** The glyphs at each place of a context (GSUB 6.3): before, among and after what it changes. */
function contextIn(part: Part): readonly (readonly number[])[] {
  if (u16(part, 0) !== 3) throw new Error('A context of a form that no built-in face has.');
  let at = 2;
  return range(3).flatMap(() => {
    const count = u16(part, at);
    const places = range(count).map((i) => coverageOf(follow(part, at + 2 + 2 * i)));
    at += 2 + 2 * count;
    return places;
  });
}

/** What is added to the advance of the first of two glyphs, in units of the face. */
export type Kerning = (left: number, right: number) => number;

/**
 * The kerning of a script: every lookup adds, by the first of its subtables that covers the pair. Null where more than
 * the advance of the first glyph changes, as in scripts that join.
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

/** One subtable: null where it does not cover the pair, and the next is tried. */
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
