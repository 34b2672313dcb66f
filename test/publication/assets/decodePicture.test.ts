import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { decodePicture } from '../../../src/publication/assets/decodePicture.ts';
import { limits } from '../../../src/publication/assets/picture/PictureFault.ts';
import { exif, progressiveJpeg, smallJpeg, withSegments } from './jpegs.ts';
import { makePng, smallPng } from './makePng.ts';

const smallSvg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20">
  <style>.a { fill: #0E5A50; stroke: none }</style>
  <g transform="translate(2 2) scale(1.5)"><path class="a" d="M0 0c1 2 3 4 5 6s7 8 9 10A2 2 0 0 1 9 9z"/></g>
  <use href="#c" x="5"/><circle id="c" cx="40" cy="10" r="8" fill="none" stroke="red" stroke-dasharray="2 1"/>
</svg>`);

const all = ['PNG', 'JPEG', 'SVG'] as const;
const photo = ['PNG', 'JPEG'] as const;

describe('the content tells what a picture is', () => {
  test.each([
    ['a.png', smallPng, 'bitmap'],
    ['A.PNG', smallPng, 'bitmap'],
    ['a', smallPng, 'bitmap'],
    ['a.jpg', smallJpeg, 'jpeg'],
    ['a.jpeg', smallJpeg, 'jpeg'],
    ['a.svg', smallSvg, 'drawing'],
    ['a.svg', Buffer.concat([Buffer.from('\uFEFF<?xml version="1.0"?>\n<!-- a -->'), smallSvg]), 'drawing'],
  ] as const)('%s', (name, bytes, kind) => {
    // A byte order mark is no part of the text; TextDecoder takes it off.
    expect(decodePicture(bytes, name, all)).toMatchObject({ fault: null, picture: { kind } });
  });

  test.each<[string, string, Uint8Array, readonly ('PNG' | 'JPEG' | 'SVG')[], string, string]>([
    ['a JPEG named .png', 'a.png', smallJpeg, all, 'This is a JPEG, and its name ends in .png.', '.jpg'],
    ['a PNG named .svg', 'a.svg', smallPng, all, 'This is a PNG, and its name ends in .svg.', '.png'],
    ['an SVG named .txt', 'a.txt', smallSvg, all, 'This is an SVG, and its name ends in .txt.', '.svg'],
    ['a photo as SVG', 'a.svg', smallSvg, photo, 'This is an SVG.', 'PNG, JPEG'],
    ['nothing', 'a.png', Buffer.alloc(0), all, 'The file is empty.', 'again'],
    ['a GIF', 'a.gif', Buffer.from('GIF89a........'), all, 'This is a GIF.', 'PNG, JPEG, SVG'],
    ['a WebP', 'a.webp', Buffer.from('RIFF....WEBPVP8 '), all, 'This is a WebP.', 'PNG'],
    ['an iPhone photo', 'a.heic', Buffer.from('....ftypheic....'), photo, 'This is a HEIC or AVIF photo.', 'PNG, JPEG'],
    ['a PDF', 'a.pdf', Buffer.from('%PDF-1.7'), all, 'This is a PDF.', 'PNG'],
    ['a compressed SVG', 'a.svgz', gzipSync(smallSvg), all, 'compressed SVG', 'PNG, JPEG, SVG'],
    ['words', 'a.png', Buffer.from('hello'), all, 'not a picture in a known format', 'PNG'],
    ['a page of HTML', 'a.html', Buffer.from('<html><body/></html>'), all, 'not a picture in a known format', 'PNG'],
    [
      'an SVG in UTF-16',
      'a.svg',
      Buffer.from(smallSvg.toString(), 'utf16le'),
      all,
      'not a picture in a known format',
      'PNG',
    ],
    ['nine megabytes', 'a.png', Buffer.alloc(9 * 1024 * 1024), all, 'larger than 8 MB', 'smaller'],
  ])('%s is refused', (_, name, bytes, formats, message, fix) => {
    const { picture, fault } = decodePicture(bytes, name, formats);
    expect(picture).toBeNull();
    const words = fault && sentencesOf(fault);
    expect(words?.message).toContain(message);
    expect(words?.fix).toContain(fix);
  });
});

describe('whatever is done to the bytes, a picture comes out or a sentence', () => {
  const interlaced = makePng({
    width: 9,
    height: 7,
    color: 3,
    depth: 4,
    interlaced: true,
    palette: [[1, 2, 3]],
    sample: () => 0,
  });
  const seeds = {
    PNG: [smallPng, interlaced],
    JPEG: [smallJpeg, progressiveJpeg, withSegments(smallJpeg, exif(6))],
    SVG: [smallSvg],
  };

  /** Bytes changed, put in, taken out, doubled or cut off. */
  const mutated = (seed: Buffer): fc.Arbitrary<Buffer> =>
    fc
      .array(
        fc.record({
          kind: fc.constantFrom('set', 'insert', 'remove', 'repeat', 'cut'),
          at: fc.nat(seed.length - 1),
          byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 255, 0x3c, 0x22, 0x2d)),
          count: fc.integer({ min: 1, max: 40 }),
        }),
        { minLength: 1, maxLength: 8 },
      )
      .map((changes) =>
        changes.reduce((bytes, { kind, at, byte, count }) => {
          const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
          if (kind === 'set') return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
          if (kind === 'insert') return Buffer.concat([before, Buffer.alloc(count, byte), after]);
          if (kind === 'remove') return Buffer.concat([before, after.subarray(count)]);
          if (kind === 'repeat') return Buffer.concat([before, after.subarray(0, count), after]);
          return count === 1 ? before : bytes;
        }, seed),
      );

  test.each(['PNG', 'JPEG', 'SVG'] as const)('300 %s', (format) => {
    const inputs = fc.constantFrom(...seeds[format]).chain(mutated);
    fc.assert(
      fc.property(inputs, (bytes) => {
        const { picture, fault } = decodePicture(bytes, 'picture', all);
        if (fault) expect(Object.values(sentencesOf(fault)).join(' ')).toMatch(/^[A-Z].*\. .*\.$/);
        else expect(picture.width * picture.height).toBeLessThanOrEqual(limits.pixels);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });

  test('checksums mended after the change: what is behind them is reached', async () => {
    const { crc32 } = await import('node:zlib');
    const mend = (bytes: Buffer): Buffer => {
      const mended = Buffer.from(bytes);
      for (let at = 8; at + 12 <= mended.length;) {
        const end = at + 8 + mended.readUInt32BE(at);
        if (end + 4 > mended.length) break;
        mended.writeUInt32BE(crc32(mended.subarray(at + 4, end)), end);
        at = end + 4;
      }
      return mended;
    };
    let sound = 0;
    fc.assert(
      fc.property(fc.constantFrom(...seeds.PNG).chain(mutated), (bytes) => {
        if (decodePicture(mend(bytes), 'picture', all).picture !== null) sound += 1;
      }),
      { numRuns: 300, seed: 42 },
    );
    expect(sound).toBeGreaterThan(0);
  });
});
