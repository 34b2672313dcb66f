import { createHash } from 'node:crypto';
import { digits, digitsBegin, digitsEnd } from './fileDigest.ts';

/** The end of a file, or of what was appended to it, as we write it. */
const fileEnd = '%%EOF\n';

/** More ends than a file that was signed again and again has. */
const mostEnds = 1_000;

/**
 * Up to which byte a file is as it was written, by the digest that it holds; null where it holds one that fits nowhere, and
 * undefined where it holds none. What follows was appended.
 */
export function wholeUpTo(bytes: Buffer): number | null | undefined {
  const at = bytes.indexOf(digitsBegin);
  if (at < 0) return undefined;
  const from = at + digitsBegin.length;
  const said = bytes.toString('latin1', from, from + digits);
  if (
    !/^[0-9a-f]{64}$/.test(said) ||
    bytes.toString('latin1', from + digits, from + digits + digitsEnd.length) !== digitsEnd
  )
    return null;
  const hash = createHash('sha256').update(bytes.subarray(0, from));
  let hashed = from + digits;
  for (let count = 0; count < mostEnds; count += 1) {
    const found = bytes.indexOf(fileEnd, hashed);
    if (found < 0) return null;
    const end = found + fileEnd.length;
    hash.update(bytes.subarray(hashed, end));
    hashed = end;
    if (hash.copy().digest('hex') === said) return end;
  }
  return null;
}
