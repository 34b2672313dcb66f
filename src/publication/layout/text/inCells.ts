import type { Stated } from './withoutGaps.ts';

/** The noughts of the digits that Arabic, and Persian and Urdu, are written with. */
const noughts = [0x0660, 0x06f0];
/** Between their groups and before their decimals. */
const signs = new Set([0x066b, 0x066c]);

/**
 * Marks, which take no room, are one with their places. Where figures are in a column (`advanceOf`), Eastern Arabic digits stand each in the middle of a cell as wide as the
 * widest of them, so that figures under each other stand in line; faces draw a nought as a dot and a three twice as wide.
 * Nothing moves the signs between them.
 */
export function inCells(run: readonly Stated[], advanceOf: ((code: number) => number) | null): readonly Stated[] {
  const cells = new Map<number, number>();
  if (advanceOf === null) return run.map(markInCell);
  const cellOf = (nought: number): number => {
    const cell = cells.get(nought) ?? Math.max(...Array.from({ length: 10 }, (_, digit) => advanceOf(nought + digit)));
    cells.set(nought, cell);
    return cell;
  };
  return run.map((stated) => {
    const { glyph, own } = stated;
    if (glyph.advance === 0) return markInCell(stated);
    const [code = 0, ...more] = glyph.codePoints;
    if (more.length > 0) return stated;
    if (signs.has(code)) return { own, glyph: { ...glyph, advance: own, offsetX: 0 } };
    const nought = noughts.find((first) => code >= first && code <= first + 9);
    if (nought === undefined) return stated;
    const cell = cellOf(nought);
    return { own: cell, glyph: { ...glyph, advance: cell, offsetX: (cell - own) / 2, inCell: true } };
  });
}

function markInCell(stated: Stated): Stated {
  const { glyph, own } = stated;
  const isMoved = glyph.offsetX !== 0 || glyph.offsetY !== 0;
  return glyph.advance === 0 && isMoved ? { own, glyph: { ...glyph, inCell: true } } : stated;
}
