import type { Bitmap } from '../picture/DecodedPicture.ts';
import { fault } from '../picture/PictureFault.ts';
import { samplesOf, type Header, type Pass, type Transparency } from './Header.ts';

/** Puts one pixel, by its samples as they are stored, to its place. */
type Put = (pixel: number, samples: readonly number[]) => void;

interface Canvas {
  readonly channels: 1 | 3;
  readonly samples: Uint8Array;
  readonly alpha: Uint8Array | null;
}

function canvasOf({ width, height, color }: Header, transparency: Transparency): Canvas {
  const pixels = width * height;
  const channels = color.startsWith('grey') ? 1 : 3;
  const isTransparent = transparency !== null || color.endsWith('alpha');
  return {
    channels,
    samples: new Uint8Array(pixels * channels),
    alpha: isTransparent ? new Uint8Array(pixels).fill(255) : null,
  };
}

function fromPalette({ samples, alpha }: Canvas, palette: Uint8Array, transparency: Transparency): Put {
  const alphas = transparency !== null && 'alphas' in transparency ? transparency.alphas : null;
  return (pixel, [index = 0]) => {
    if (index * 3 >= palette.length) throw fault('pngPaletteIndex');
    for (let i = 0; i < 3; i += 1) samples[pixel * 3 + i] = palette[index * 3 + i] ?? 0;
    if (alpha !== null) alpha[pixel] = alphas?.[index] ?? 255;
  };
}

function fromSamples({ channels, samples, alpha }: Canvas, { depth }: Header, transparency: Transparency): Put {
  const to8 = depth === 16 ? (value: number) => value >> 8 : (value: number) => (value * 255) / (2 ** depth - 1);
  const hole = transparency !== null && 'color' in transparency ? transparency.color : null;
  return (pixel, stored) => {
    for (let i = 0; i < channels; i += 1) samples[pixel * channels + i] = to8(stored[i] ?? 0);
    if (alpha === null) return;
    if (hole === null) alpha[pixel] = to8(stored[channels] ?? 0);
    else if (hole.every((value, i) => stored[i] === value)) alpha[pixel] = 0;
  };
}

/** A reader of the samples of one depth: the `at`th sample of the row that begins at `start`. */
function sampleAt(stored: Uint8Array, depth: number): (start: number, at: number) => number {
  if (depth === 8) return (start, at) => stored[start + at] ?? 0;
  if (depth === 16) return (start, at) => ((stored[start + 2 * at] ?? 0) << 8) | (stored[start + 2 * at + 1] ?? 0);
  const [each, mask] = [8 / depth, 2 ** depth - 1];
  return (start, at) => {
    const shift = 8 - depth * ((at % each) + 1);
    return ((stored[start + Math.floor(at / each)] ?? 0) >> shift) & mask;
  };
}

/** Spreads unfiltered rows over the picture: every colour type, depth and pass to 8-bit grey or RGB with alpha. */
export function toBitmap(
  stored: Uint8Array,
  passes: readonly Pass[],
  header: Header,
  palette: Uint8Array,
  transparency: Transparency,
): Bitmap {
  const { width, height, depth, color } = header;
  const canvas = canvasOf(header, transparency);
  const put =
    color === 'palette' ? fromPalette(canvas, palette, transparency) : fromSamples(canvas, header, transparency);
  const read = sampleAt(stored, depth);
  const count = samplesOf[color];
  const pixel = new Array<number>(count).fill(0);
  let start = 0;
  for (const { x, y, dx, dy, columns, rows, rowBytes } of passes)
    for (let row = 0; row < rows; row += 1, start += rowBytes + 1)
      for (let column = 0; column < columns; column += 1) {
        for (let i = 0; i < count; i += 1) pixel[i] = read(start + 1, column * count + i);
        put((y + row * dy) * width + x + column * dx, pixel);
      }
  const { channels, samples, alpha } = canvas;
  // Transparency that hides nothing costs a second picture in every output.
  const needed = alpha?.some((value) => value < 255) === true;
  return { kind: 'bitmap', width, height, channels, samples, alpha: needed ? alpha : null };
}
