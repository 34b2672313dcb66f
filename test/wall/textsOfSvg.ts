import { inflateSync } from 'node:zlib';

/** Everything a curious reader gets out of an SVG page: its text, and the bytes of the pictures packed into it. */
export function textsOfSvg(text: string): readonly string[] {
  const packed = [...text.matchAll(/data:[\w/+]+;base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64'),
  );
  return [text, ...packed.map((bytes) => bytes.toString('latin1')), ...packed.flatMap(pixelsOf)];
}

/** What is inflated of a PNG: text chunks can be packed too. */
function pixelsOf(bytes: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 8; bytes.subarray(1, 4).toString() === 'PNG' && at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    try {
      texts.push(inflateSync(bytes.subarray(at + 8, at + 8 + length)).toString('latin1'));
    } catch {
      // Only pixels and packed texts are deflated.
    }
    at += 12 + length;
  }
  return texts;
}
