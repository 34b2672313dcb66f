import { Buffer } from 'node:buffer';
import { stampNamespace } from '../stamp/stampNamespace.ts';

/**
 * Whether a file is one for Word or Excel that this program made and nobody saved since: both pack the part in which the
 * stamp stands, and a file with somebody's changes is not to be replaced without a word.
 */
export function isOurArchive(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' && buffer.includes(stampNamespace);
}
