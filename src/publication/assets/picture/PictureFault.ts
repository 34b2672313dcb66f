import { statement, type Details, type Says, type Statement } from '../../../foundation/diagnostics/finding.ts';

/** Why a picture can't be used (E511). */
export class PictureFault extends Error {
  override readonly name = 'PictureFault';
  readonly statement: Statement;

  constructor(stated: Statement) {
    super(stated.says);
    this.statement = stated;
  }
}

type Reason = Says<'E511'>;
type Holes<D> = object extends D ? readonly [details?: D] : readonly [details: D];

/** The fault for a reason from the table of messages, with what fills its holes. */
export const fault = <const R extends Reason>(reason: R, ...details: Holes<Details<'E511', R>>): PictureFault =>
  new PictureFault(statement('E511', reason, ...details));

/** The largest picture that is accepted: a small file may claim to be enormous (a decompression bomb). */
export const limits = Object.freeze({
  bytes: 8 * 1024 * 1024,
  pixels: 25_000_000,
  side: 16_384,
});

/** Refuses a picture without pixels or with too many, before anything is decoded. */
export function checkSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw fault('noPixels');
  if (width > limits.side || height > limits.side || width * height > limits.pixels)
    throw fault('manyPixels', { width, height, side: limits.side });
}
