/** Why a picture can't be used, and what to do about it: sentences for whoever wrote its name. */
export class PictureFault extends Error {
  override readonly name = 'PictureFault';
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

const again = 'Open it, and save or export it again; if it does not open, ask for the file once more.';

/** Bytes that break the rules of their format. */
export const damaged = (what: string): PictureFault => new PictureFault(`The picture is damaged: ${what}.`, again);

/** What a picture may be at most: a program that makes proposals is no place for a bomb. */
export const limits = Object.freeze({
  bytes: 8 * 1024 * 1024,
  pixels: 25_000_000,
  side: 16_384,
});

/** Refuses a picture of no or of too many pixels, before anything is decoded. */
export function checkSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw new PictureFault('The picture is empty: it has no pixels.', 'Export it again.');
  if (width <= limits.side && height <= limits.side && width * height <= limits.pixels) return;
  throw new PictureFault(
    `The picture says it has ${width} × ${height} pixels; 25 million are the most, and ${limits.side} a side.`,
    'Make it smaller: 1,000 pixels are plenty for a logo or a photo of a person.',
  );
}
