import { tabled, type FaceTables, type TabledLigature, type TabledScript } from '../../assets/faces/FaceTables.ts';
import type { EmGlyph, Reading } from './Shaper.ts';

/** The place of a code point among those that a face covers; -1 where it does not. */
export function placeOf(code: number, { codePoints }: FaceTables): number {
  let [first, last] = [0, codePoints.length - 1];
  while (first <= last) {
    const middle = (first + last) >> 1;
    const found = codePoints[middle] ?? 0;
    if (found === code) return middle;
    if (found < code) first = middle + 1;
    else last = middle - 1;
  }
  return -1;
}

/** One glyph of a run: its place in the tables and the characters that it stands for. */
interface Standing {
  readonly place: number;
  readonly codePoints: readonly number[];
}

/** The characters of a run at their places; null where the tables do not say all about one of them. */
function placesOf(text: string, script: TabledScript, tables: FaceTables): readonly Standing[] | null {
  const bit = 1 << tabled.indexOf(script);
  const found: Standing[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const place = placeOf(code, tables);
    if (((tables.known[place] ?? 0) & bit) === 0) return null;
    found.push({ place, codePoints: [code] });
  }
  return found;
}

function joinLetters(run: readonly Standing[], ligatures: readonly TabledLigature[]): readonly Standing[] {
  if (ligatures.length === 0) return run;
  const joined: Standing[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const [here] = run.slice(at, at + 1);
    if (here === undefined) break;
    const ligature = ligatures.find(({ glyphs }) => glyphs.every((place, i) => run[at + i]?.place === place));
    if (ligature === undefined) joined.push(here);
    else {
      const letters = run.slice(at, at + ligature.glyphs.length);
      joined.push({ place: ligature.becomes, codePoints: letters.flatMap(({ codePoints }) => codePoints) });
      at += letters.length - 1;
    }
  }
  return joined;
}

/** Shapes a run with what is known of the face; null where only a font engine can: marks, joining scripts, right to left. */
export function shapeByTables(
  text: string,
  { script, direction }: Reading,
  tables: FaceTables,
): readonly EmGlyph[] | null {
  if (direction === 'rtl' || script === 'arab') return null;
  const known = script ?? 'zyyy';
  const places = placesOf(text, known, tables);
  if (places === null) return null;
  const run = joinLetters(places, tables.ligatures[known]);
  const { left, right, columns, values } = tables.kerning[known];
  const { unitsPerEm } = tables.metrics;
  return run.map(({ place, codePoints }, at) => {
    const next = run[at + 1];
    const kern = next === undefined ? 0 : (values[(left[place] ?? 0) * columns + (right[next.place] ?? 0)] ?? 0);
    const advance = ((tables.advances[place] ?? 0) + kern) / unitsPerEm;
    return { id: tables.ids[place] ?? 0, advance, offsetX: 0, offsetY: 0, codePoints };
  });
}
