/** Scripts whose runs can be set from the tables; `zyyy` are runs of signs and digits alone. */
export const tabled = ['latn', 'cyrl', 'grek', 'zyyy'] as const;
export type TabledScript = (typeof tabled)[number];

/** Metrics that a PDF needs of a face; lengths in units of the face. */
export interface FaceMetrics {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly lineGap: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
}

/** Letters that are drawn as one; indices into the list of glyphs. */
export interface TabledLigature {
  readonly glyphs: readonly number[];
  readonly becomes: number;
}

/** Kerning between classes of glyphs: `values[left[a] * columns + right[b]]`. */
export interface KerningTable {
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly columns: number;
  readonly values: Int16Array;
}

/**
 * The tables of a face, made when the program is built: enough to set runs in scripts whose letters do not join.
 * Glyphs are numbered by their place in `ids`; a code point at `i` of `codePoints` is drawn by the glyph at `i`, and
 * ligatures follow after those.
 */
export interface FaceTables {
  readonly metrics: FaceMetrics;
  /** All that the face covers, sorted. */
  readonly codePoints: Uint16Array;
  readonly ids: Uint16Array;
  /** In units of the face. */
  readonly advances: Uint16Array;
  /** For each code point the scripts for which these tables are complete: bit `n` for `tabled[n]`. */
  readonly known: Uint8Array;
  readonly ligatures: Readonly<Record<TabledScript, readonly TabledLigature[]>>;
  readonly kerning: Readonly<Record<TabledScript, KerningTable>>;
}
