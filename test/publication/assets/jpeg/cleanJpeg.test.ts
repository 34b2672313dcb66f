import { describe, expect, test } from 'vitest';
import { cleanJpeg } from '../../../../src/publication/assets/jpeg/cleanJpeg.ts';
import { placeOf } from '../../../../src/publication/assets/jpeg/orientation.ts';
import type { Orientation } from '../../../../src/publication/assets/picture/DecodedPicture.ts';
import { cmykJpeg, exif, greyJpeg, progressiveJpeg, segment, smallJpeg, withFrame, withSegments } from '../jpegs.ts';
import { refusalOf } from '../refusalOf.ts';

describe('a sound JPEG keeps its pixels', () => {
  test.each([
    ['baseline', smallJpeg, 3],
    ['progressive', progressiveJpeg, 3],
    ['grey', greyJpeg, 1],
  ] as const)('%s', (_, bytes, channels) => {
    const picture = cleanJpeg(bytes);
    expect(picture).toMatchObject({ kind: 'jpeg', width: 40, height: 56, channels, orientation: 1 });
    // From the first table on, nothing is changed.
    const table = Buffer.from([0xff, 0xdb]);
    const clean = Buffer.from(picture.bytes);
    expect(clean.subarray(clean.indexOf(table)).equals(bytes.subarray(bytes.indexOf(table)))).toBe(true);
    expect(Buffer.from(cleanJpeg(picture.bytes).bytes).equals(clean)).toBe(true);
  });
});

describe('nothing but what draws comes out', () => {
  const words = (name: string): Buffer => Buffer.from(`${name} canary`);
  const gps = exif(1, 'MM', 'GPS canary 25.2048 N');
  const apps = Array.from({ length: 15 }, (_, i) => segment(0xe1 + i, words(`app${i + 1}`)));
  const thumbnail = segment(0xe0, Buffer.concat([Buffer.from('JFXX\0\x10'), words('thumbnail')]));
  const long = segment(0xee, Buffer.concat([Buffer.from('Adobe\0\x64\0\0\0\0\x01'), words('adobe')]));
  const late = Buffer.from(progressiveJpeg);
  const secondScan = late.indexOf(Buffer.from([0xff, 0xda]), late.indexOf(Buffer.from([0xff, 0xda])) + 2);

  test.each<[string, Buffer]>([
    ['EXIF with a position', withSegments(smallJpeg, gps)],
    ['every application segment', withSegments(smallJpeg, ...apps)],
    ['a comment', withSegments(smallJpeg, segment(0xfe, words('comment')))],
    ['a thumbnail', withSegments(smallJpeg, thumbnail)],
    ['an Adobe segment with more in it', withSegments(smallJpeg, long)],
    ['a second picture behind the end', Buffer.concat([smallJpeg, words('video'), smallJpeg])],
    [
      'a comment between scans',
      Buffer.concat([late.subarray(0, secondScan), segment(0xfe, words('between')), late.subarray(secondScan)]),
    ],
    ['fill bytes', withSegments(smallJpeg, Buffer.from([0xff, 0xff, 0xff]), segment(0xfe, words('fill')))],
  ])('%s', (_, bytes) => {
    const clean = Buffer.from(cleanJpeg(bytes).bytes).toString('latin1');
    expect(bytes.toString('latin1')).toContain('canary');
    expect(clean).not.toMatch(/canary|Exif|JFXX/);
    expect(clean.endsWith('\xff\xd9')).toBe(true);
  });

  test('how Adobe stores colours is kept', () => {
    expect(Buffer.from(cleanJpeg(withSegments(smallJpeg, long)).bytes).toString('latin1')).toContain('Adobe');
  });
});

describe('the orientation is read before EXIF goes', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8].flatMap((value) => [[value, 'II'] as const, [value, 'MM'] as const]))(
    '%i, %s',
    (value, order) => {
      const { orientation, width, height } = cleanJpeg(withSegments(smallJpeg, exif(value, order)));
      expect(orientation).toBe(value);
      expect([width, height]).toEqual(value > 4 ? [56, 40] : [40, 56]);
    },
  );

  test.each<[string, Buffer]>([
    ['0', exif(0)],
    ['9', exif(9)],
    ['cut off', segment(0xe1, Buffer.from('Exif\0\0II*\0'))],
    ['a directory that lies far away', segment(0xe1, Buffer.from('Exif\0\0II*\0\xff\xff\xff\xff', 'latin1'))],
    ['of another program', segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0'))],
  ])('a broken one gives none: %s', (_, app1) => {
    expect(cleanJpeg(withSegments(smallJpeg, app1)).orientation).toBe(1);
  });

  // Where the first stored pixel is seen, and where the first stored row leads (EXIF 2.3, tag 0x0112).
  test.each<[Orientation, readonly [number, number], readonly [number, number]]>([
    [1, [0, 0], [1, 0]],
    [2, [1, 0], [0, 0]],
    [3, [1, 1], [0, 1]],
    [4, [0, 1], [1, 1]],
    [5, [0, 0], [0, 1]],
    [6, [1, 0], [1, 1]],
    [7, [1, 1], [1, 0]],
    [8, [0, 1], [0, 0]],
  ])('%i turns the picture', (orientation, start, along) => {
    const [a, b, , , e, f] = placeOf[orientation];
    expect([e, f]).toEqual(start);
    expect([a + e, b + f]).toEqual(along);
  });
});

describe('what viewers show differently is refused, in words', () => {
  const twoFrames = Buffer.from(smallJpeg);
  const frame = smallJpeg.subarray(smallJpeg.indexOf(Buffer.from([0xff, 0xc0])));
  const header = frame.subarray(0, frame.readUInt16BE(2) + 2);
  const scan = smallJpeg.indexOf(Buffer.from([0xff, 0xda]));
  const doubled = Buffer.concat([twoFrames.subarray(0, scan), header, twoFrames.subarray(scan)]);
  const scans = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));

  test.each<[string, Buffer, string]>([
    ['CMYK', cmykJpeg, 'CMYK'],
    ['arithmetic coding', withFrame(smallJpeg, 1, 0xc9), 'arithmetic'],
    ['lossless', withFrame(smallJpeg, 1, 0xc3), 'rare kind'],
    ['in layers', withFrame(smallJpeg, 1, 0xc5), 'rare kind'],
    ['12 bits', withFrame(smallJpeg, 4, 12), '12 bits'],
    ['two colours', withFrame(smallJpeg, 9, 2), 'header has the wrong length'],
    ['no height', withFrame(smallJpeg, 5, 0, 0), 'no pixels'],
    ['65535 × 65535', withFrame(smallJpeg, 5, 255, 255, 255, 255), '65535 × 65535'],
    ['a sampling that cannot be', withFrame(smallJpeg, 11, 0x00), 'impossible values'],
    ['cut off in the pixels', smallJpeg.subarray(0, smallJpeg.length - 200), 'ends too early'],
    ['cut off in a table', smallJpeg.subarray(0, 60), 'ends too early'],
    ['two bytes', smallJpeg.subarray(0, 2), 'ends too early'],
    ['no pixels', Buffer.concat([smallJpeg.subarray(0, scan), Buffer.from([0xff, 0xd9])]), 'has no pixels'],
    ['two pictures', doubled, 'two pictures'],
    ['no header before the pixels', withSegments(smallJpeg, scans), 'header is missing'],
    ['garbage between the parts', withSegments(smallJpeg, Buffer.from('garbage')), 'between its parts'],
    ['a table that is too long', withSegments(smallJpeg, segment(0xdb, Buffer.alloc(70))), 'wrong length'],
    [
      'a Huffman table of too many codes',
      withSegments(smallJpeg, segment(0xc4, Buffer.alloc(17, 0x11))),
      'longer than',
    ],
    [
      'scans without end',
      Buffer.concat([
        smallJpeg.subarray(0, scan),
        ...Array.from({ length: 3000 }, () => Buffer.concat([scans, Buffer.from([0])])),
        Buffer.from([0xff, 0xd9]),
      ]),
      'far too many parts',
    ],
  ])('%s', (_, bytes, words) => {
    expect(refusalOf(() => cleanJpeg(bytes))).toContain(words);
  });
});
