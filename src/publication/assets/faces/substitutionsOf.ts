import { coverageOf, follow, lookupsOf, range, u16, type Part } from './layoutTable.ts';

/** Glyphs that are drawn as one. */
export interface Ligature {
  readonly glyphs: readonly number[];
  readonly becomes: number;
}

/** What a script does to glyphs without being asked. */
export interface Substitutions {
  readonly ligatures: readonly Ligature[];
  /** Glyphs that something else may happen to. */
  readonly restless: ReadonlySet<number>;
}

/** What a shaper for letters that do not join applies; fractions aside, which only their slash switches on. */
const always = new Set(['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt']);

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
  if (u16(part, 0) !== 3) throw new Error('A context of a form that no face of ours has.');
  let at = 2;
  return range(3).flatMap(() => {
    const count = u16(part, at);
    const places = range(count).map((i) => coverageOf(follow(part, at + 2 + 2 * i)));
    at += 2 + 2 * count;
    return places;
  });
}

/** What becomes of glyphs that stand among none but those of `among`. */
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
