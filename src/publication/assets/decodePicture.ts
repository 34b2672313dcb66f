import type { Statement } from '../../foundation/diagnostics/finding.ts';
import { cleanJpeg, isJpeg } from './jpeg/cleanJpeg.ts';
import { fault, limits, PictureFault } from './picture/PictureFault.ts';
import type { DecodedPicture } from './picture/DecodedPicture.ts';
import { decodePng, isPng } from './png/decodePng.ts';
import { drawSvg, isSvg } from './svg/drawSvg.ts';

/** A picture that is safe to use, or why there is none. */
export type Decoded =
  { readonly picture: DecodedPicture; readonly fault: null } | { readonly picture: null; readonly fault: Statement };

/** The formats of pictures that can be used. */
export type Format = 'PNG' | 'JPEG' | 'SVG';

/** Other formats, by how their bytes begin. */
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

/** The extension has to agree with the format, or the next program is confused; a name without one is fine. */
function checkName(format: Format, name: string): void {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || endings[ending] === format) return;
  const right = format === 'JPEG' ? 'jpg' : format.toLowerCase();
  throw fault('otherName', { format: withArticle(format), ending, right });
}

function decode(bytes: Uint8Array, name: string, formats: readonly Format[]): DecodedPicture {
  if (bytes.length === 0) throw fault('empty');
  if (bytes.length > limits.bytes) throw fault('large');
  const text = isPng(bytes) || isJpeg(bytes) ? null : textOf(bytes);
  const format = isPng(bytes) ? 'PNG' : isJpeg(bytes) ? 'JPEG' : text !== null && isSvg(text) ? 'SVG' : null;
  if (format === null || !formats.includes(format)) {
    const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
    const found = format === null ? others.find(([, begins]) => begins.test(head))?.[0] : withArticle(format);
    throw found === undefined ? fault('unknownFormat', { formats }) : fault('otherFormat', { format: found, formats });
  }
  checkName(format, name);
  if (format === 'PNG') return decodePng(bytes);
  return format === 'JPEG' ? cleanJpeg(bytes) : drawSvg(text ?? '');
}

/**
 * Reads a picture by its content: only its pixels or outlines come out, so it is safe in any output.
 * @param name of the file; its extension has to agree with its content
 */
export function decodePicture(bytes: Uint8Array, name: string, formats: readonly Format[]): Decoded {
  try {
    return { picture: decode(bytes, name, formats), fault: null };
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    return { picture: null, fault: error.statement };
  }
}
