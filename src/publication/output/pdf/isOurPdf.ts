import { Buffer } from 'node:buffer';

const producer = 'kam-propose';

/** UTF-16 as PDF strings may hold it. */
const wide = Buffer.from(producer, 'utf16le').swap16();

/** The same in the XMP metadata, which are clear text where the entry is a reference to another object. */
const inXmp = /<pdf:Producer>kam-propose\b/;

/** Whether a PDF's Producer entry names us, `/Producer (kam-propose …)`, plain or in UTF-16, or its metadata do. */
export function isOurPdf(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 5).toString('latin1') !== '%PDF-') return false;
  if (inXmp.test(buffer.toString('latin1'))) return true;
  for (let at = buffer.indexOf('/Producer'); at >= 0; at = buffer.indexOf('/Producer', at + 1)) {
    const value = buffer.subarray(at, at + 80);
    if (/^\/Producer\s*\((?:kam-propose)\b/.test(value.toString('latin1')) || value.includes(wide)) return true;
  }
  return false;
}
