/** A shaped glyph whatever its size; lengths as factors of the size. */
export interface EmGlyph {
  readonly id: number;
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly codePoints: readonly number[];
}
