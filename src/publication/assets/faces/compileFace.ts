import type { Font } from 'fontkit';
import { classesOf, follow } from './layoutTable.ts';
import { kerningOf, type Kerning, substitutionsOf } from './glyphRules.ts';
import { metricsOf } from './metricsOf.ts';
import { tableOf, tablesOf } from './sfnt.ts';
import { tabled, type FaceTables, type KerningTable, type TabledScript } from './FaceTables.ts';

const letters: Readonly<Record<TabledScript, RegExp>> = {
  latn: /[\p{Script=Latin}\p{Script=Common}]/u,
  cyrl: /[\p{Script=Cyrillic}\p{Script=Common}]/u,
  grek: /[\p{Script=Greek}\p{Script=Common}]/u,
  zyyy: /\p{Script=Common}/u,
};

/** Characters that a shaper moves, hides or replaces: marks, those ignored by default, and the fraction slash. */
const special = /[\p{M}\p{C}\p{Default_Ignorable_Code_Point}\u2044]/u;

const noKerning: Kerning = () => 0;

const record = <T>(make: (script: TabledScript) => T): Readonly<Record<TabledScript, T>> => ({
  latn: make('latn'),
  cyrl: make('cyrl'),
  grek: make('grek'),
  zyyy: make('zyyy'),
});

/** Equal rows once each, and for every row the index of its copy. */
function distinct(rows: readonly (readonly number[])[]): {
  readonly of: Uint16Array;
  readonly rows: readonly (readonly number[])[];
} {
  const seen = new Map<string, number>();
  const kept: (readonly number[])[] = [];
  const of = rows.map((row) => {
    const key = row.join();
    const known = seen.get(key) ?? kept.push(row) - 1;
    seen.set(key, known);
    return known;
  });
  return { of: Uint16Array.from(of), rows: kept };
}

/** Kerning between any two of some glyphs, by classes; the glyphs that are not `met` have none. */
function kerningTable(ids: readonly number[], met: ReadonlySet<number>, kern: Kerning): KerningTable {
  const between = (left: number, right: number): number => (met.has(left) && met.has(right) ? kern(left, right) : 0);
  const left = distinct(ids.map((a) => ids.map((b) => between(a, b))));
  const right = distinct(ids.map((_, at) => left.rows.map((row) => row[at] ?? 0)));
  const columns = right.rows.length;
  const values = left.rows.flatMap((_, row) => right.rows.map((column) => column[row] ?? 0));
  return { left: left.of, right: right.of, columns, values: Int16Array.from(values) };
}

/** The glyph of each code point that shares it with no other and is not a mark. */
function plainGlyphs(face: Font, codes: readonly number[], marks: ReadonlySet<number>): ReadonlyMap<number, number> {
  const ids = codes.map((code) => face.glyphForCodePoint(code).id);
  const shared = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  const isPlain = (id: number): boolean => id !== 0 && !marks.has(id) && !shared.has(id);
  return new Map(codes.flatMap((code, i) => (isPlain(ids[i] ?? 0) ? [[code, ids[i] ?? 0] as const] : [])));
}

/** Makes the tables of a static TrueType face; what they cannot express is left to the font engine. */
export function compileFace(face: Font, bytes: Uint8Array): FaceTables {
  const tables = tablesOf(bytes);
  if (tables.has('kern')) throw new Error('The face kerns in a table that is not read.');
  const [gsub, gpos, gdef] = [tableOf(tables, 'GSUB'), tableOf(tables, 'GPOS'), tableOf(tables, 'GDEF')];
  const marks = new Set(
    [...classesOf(follow({ bytes: gdef, at: 0 }, 4))].flatMap(([id, kind]) => (kind === 3 ? [id] : [])),
  );
  const codePoints = [...new Set(face.characterSet)]
    .filter((code) => face.hasGlyphForCodePoint(code))
    .toSorted((a, b) => a - b);
  const plain = plainGlyphs(face, codePoints, marks);
  const scripts = record((script) => {
    const met = codePoints.filter((code) => {
      const text = String.fromCodePoint(code);
      return plain.has(code) && letters[script].test(text) && !special.test(text);
    });
    const idsOf = (codes: readonly number[]): ReadonlySet<number> => new Set(codes.map((code) => plain.get(code) ?? 0));
    const tag = script === 'zyyy' ? 'DFLT' : script;
    const kern = kerningOf(gpos, tag);
    if (kern === null) return { codes: new Set<number>(), ids: new Set<number>(), ligatures: [], kern: noKerning };
    const { ligatures, restless } = substitutionsOf(gsub, tag, idsOf(met));
    const calm = met.filter((code) => !restless.has(plain.get(code) ?? 0));
    const ids = idsOf(calm);
    const whole = ligatures.filter(({ glyphs }) => glyphs.every((id) => ids.has(id)));
    return { codes: new Set(calm), ids, ligatures: whole, kern };
  });
  const joined = [...new Set(tabled.flatMap((script) => scripts[script].ligatures.map(({ becomes }) => becomes)))];
  const ids = [...codePoints.map((code) => face.glyphForCodePoint(code).id), ...joined];
  return {
    metrics: metricsOf(face),
    codePoints: Uint16Array.from(codePoints),
    ids: Uint16Array.from(ids),
    advances: Uint16Array.from(ids, (id) => face.getGlyph(id).advanceWidth),
    known: Uint8Array.from(codePoints, (code) =>
      tabled.reduce((bits, script, n) => bits | (scripts[script].codes.has(code) ? 1 << n : 0), 0),
    ),
    ligatures: record((script) =>
      scripts[script].ligatures.map(({ glyphs, becomes }) => ({
        glyphs: glyphs.map((id) => ids.indexOf(id)),
        becomes: codePoints.length + joined.indexOf(becomes),
      })),
    ),
    kerning: record((script) => {
      const { kern, ids: met, ligatures } = scripts[script];
      const reached = new Set([...met, ...ligatures.map(({ becomes }) => becomes)]);
      return kerningTable(ids, reached, kern);
    }),
  };
}
