import { errorCode, readFileAt } from './readFileAt.ts';

const mostBytes = 256 * 1024 * 1024;
const producer = 'kam-propose';

/** UTF-16 as PDF strings may hold it. */
const wide = Buffer.from(producer, 'utf16le').swap16();

/** The same in the XMP metadata, which stands in clear text where the entry is a reference to another object. */
const inXmp = /<pdf:Producer>kam-propose\b/;

/** A PDF's Producer entry names us: `/Producer (kam-propose …)`, plain or in UTF-16, or its metadata do. */
function bearsOurName(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 5).toString('latin1') !== '%PDF-') return false;
  if (inXmp.test(buffer.toString('latin1'))) return true;
  for (let at = buffer.indexOf('/Producer'); at >= 0; at = buffer.indexOf('/Producer', at + 1)) {
    const value = buffer.subarray(at, at + 80);
    if (/^\/Producer\s*\((?:kam-propose)\b/.test(value.toString('latin1')) || value.includes(wide)) return true;
  }
  return false;
}

/** An SVG says so in a comment of its second line. */
const inSvg = /^<\?xml[^>]*\?>\s*<!-- Made by kam-propose -->/;

const isOurSvg = (bytes: Uint8Array): boolean => inSvg.test(Buffer.from(bytes.subarray(0, 120)).toString('latin1'));

/** Nothing is there, or a file of our own: it may be replaced without asking. */
export function isOursOrAbsent(path: string): boolean {
  try {
    const bytes = readFileAt(path, mostBytes);
    return bytes instanceof Uint8Array && (bearsOurName(bytes) || isOurSvg(bytes));
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
}
