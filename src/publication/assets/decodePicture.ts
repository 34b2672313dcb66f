import { cleanJpeg, isJpeg } from './jpeg/cleanJpeg.ts';
import { limits, PictureFault } from './picture/PictureFault.ts';
import type { DecodedPicture } from './picture/DecodedPicture.ts';
import { decodePng, isPng } from './png/decodePng.ts';
import { drawSvg, isSvg } from './svg/drawSvg.ts';

/** A picture that is safe to use, or why there is none, as two sentences. */
export type Decoded =
  | { readonly picture: DecodedPicture; readonly fault: null }
  | { readonly picture: null; readonly fault: { readonly message: string; readonly fix: string } };

/** What a picture may be. */
export type Format = 'PNG' | 'JPEG' | 'SVG';

/** What the bytes are, whatever the name says. */
const others: readonly (readonly [name: string, begins: RegExp])[] = [
  ['a GIF', /^GIF8/],
  ['a WebP', /^RIFF[\s\S]{4}WEBP/],
  ['a HEIC or AVIF photo', /^[\s\S]{4}ftyp/],
  ['a TIFF', /^(II\*\0|MM\0\*)/],
  ['a BMP', /^BM/],
  ['a PDF', /^%PDF-/],
  ['a compressed SVG (svgz)', /^\x1f\x8b/],
  ['an EPS', /^%!PS/],
];

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const endings: Readonly<Record<string, Format>> = { png: 'PNG', jpg: 'JPEG', jpeg: 'JPEG', jpe: 'JPEG', svg: 'SVG' };

const withArticle = (format: Format): string => (format === 'SVG' ? `an ${format}` : `a ${format}`);

/** A file whose name says another format confuses whoever gets it next; a name without an ending says nothing. */
function checkName(format: Format, name: string): void {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  const said = ending === undefined ? undefined : endings[ending];
  if (ending === undefined || said === format) return;
  const right = format === 'JPEG' ? 'jpg' : format.toLowerCase();
  throw new PictureFault(
    `This is ${withArticle(format)}, and its name ends in .${ending}.`,
    `Rename the file so that it ends in .${right}.`,
  );
}

function decode(bytes: Uint8Array, name: string, formats: readonly Format[]): DecodedPicture {
  if (bytes.length === 0) throw new PictureFault('The file is empty.', 'Export the picture again.');
  if (bytes.length > limits.bytes)
    throw new PictureFault('The picture is larger than 8 MB.', 'Make it smaller: 1,000 pixels are plenty.');
  const text = isPng(bytes) || isJpeg(bytes) ? null : textOf(bytes);
  const format = isPng(bytes) ? 'PNG' : isJpeg(bytes) ? 'JPEG' : text !== null && isSvg(text) ? 'SVG' : null;
  const wanted = formats.join(formats.length > 2 ? ', ' : ' or ');
  if (format === null || !formats.includes(format)) {
    const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
    const found = format === null ? others.find(([, begins]) => begins.test(head))?.[0] : withArticle(format);
    throw new PictureFault(`This is ${found ?? 'no picture that is known here'}.`, `Save it as ${wanted}.`);
  }
  checkName(format, name);
  if (format === 'PNG') return decodePng(bytes);
  return format === 'JPEG' ? cleanJpeg(bytes) : drawSvg(text ?? '');
}

/**
 * Makes a picture safe, by its content: pixels or outlines come out, and nothing that was written beside them.
 * @param name of the file; its ending has to agree with its content
 */
export function decodePicture(bytes: Uint8Array, name: string, formats: readonly Format[]): Decoded {
  try {
    return { picture: decode(bytes, name, formats), fault: null };
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    return { picture: null, fault: { message: error.message, fix: error.fix } };
  }
}
