import { createHash } from 'node:crypto';
import { stampNamespace } from './stampNamespace.ts';
import { stampPrefix } from './stampXml.ts';

/** The property that holds the digest of a file, and what it says (for PDF/A, in English). */
export const digestProperty = ['bytes', 'SHA-256 of the file but these digits'] as const;

/** Between these stand the digits; a SHA-256 has so many. */
export const digitsBegin = `<${stampPrefix}:${digestProperty[0]}>`;
export const digitsEnd = digitsBegin.replace('<', '</');
export const digits = 64;

/** The digest before it is known: as wide as it will be. */
export const digestXml = `<rdf:Description rdf:about="" xmlns:${stampPrefix}="${stampNamespace}">
${digitsBegin}${'0'.repeat(digits)}${digitsEnd}
</rdf:Description>`;

/** Writes the digest into a file that was written with `digestXml`. */
export function sealFile(file: Buffer): Buffer {
  const at = file.indexOf(digitsBegin) + digitsBegin.length;
  const hash = createHash('sha256').update(file.subarray(0, at));
  file.write(hash.update(file.subarray(at + digits)).digest('hex'), at);
  return file;
}
