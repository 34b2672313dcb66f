export type Decoded = { readonly text: string } | { readonly encoding: string };

/** Guesses what a file that isn't UTF-8 was saved as, so that the message can name it. */
function guessEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)';
  const sample = bytes.subarray(0, 4096);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (zeros > sample.length / 4) return sample[0] === 0 ? 'UTF-16 (big-endian)' : 'UTF-16 (little-endian)';
  const high = bytes.filter((byte) => byte >= 0x80);
  const cyrillic = high.filter((byte) => byte >= 0xc0).length;
  return high.length > 4 && cyrillic > high.length * 0.8 ? 'Windows-1251 or another 8-bit code' : 'an 8-bit code';
}

/** Reads bytes as UTF-8, strictly; a byte order mark is dropped and every line end becomes `\n`. Else names the encoding. */
export function decodeText(bytes: Uint8Array): Decoded {
  const first = bytes[0];
  // UTF-16 without characters above U+00FF is valid UTF-8 full of NULs: it has to be recognised before decoding.
  const wide = (first === 0xff || first === 0xfe || first === 0 || bytes[1] === 0) && bytes.length > 1;
  if (wide) return { encoding: guessEncoding(bytes) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { encoding: guessEncoding(bytes) };
  }
}
