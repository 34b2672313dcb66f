import { deflateSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { appendUpdate, freeNumber, stream } from '../../foundation/pdf/appendUpdate.ts';
import { digits, digitsBegin } from '../../../src/publication/output/stamp/fileDigest.ts';

const MB = 1024 * 1024;
/** Zeros that are packed a thousandfold. */
const bomb = (bytes: number): string => deflateSync(Buffer.alloc(bytes)).toString('latin1');
const table = (prev: number): string =>
  `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 9 /Root 1 0 R /Prev ${prev} >>\nstartxref\n9\n%%EOF\n`;
const header = '%PDF-1.7\n';

/** A file with a digest that fits: whoever can write one gets as far as any file gets. */
export function resealed(file: Buffer): Buffer {
  const sealed = Buffer.from(file);
  const at = sealed.indexOf(digitsBegin) + digitsBegin.length;
  const hash = createHash('sha256')
    .update(sealed.subarray(0, at))
    .update(sealed.subarray(at + digits));
  sealed.write(hash.digest('hex'), at, 'latin1');
  return sealed;
}

/** Files that want more than there is: each ends soon, and as something that is no proposal of ours, or is changed. */
export const hostileFiles = (sound: Buffer): readonly (readonly [name: string, bytes: () => Buffer])[] => {
  const free = freeNumber(sound);
  const appended = (text: string): Buffer => Buffer.concat([sound, Buffer.from(text, 'latin1')]);
  const tableIn = (entries: string, packed: string): Buffer =>
    appended(
      `${free} 0 obj\n${stream(packed, `/Type /XRef /Filter /FlateDecode ${entries}`)}\nendobj\nstartxref\n${sound.length}\n%%EOF\n`,
    );
  return [
    ['100 MB of zeros', () => Buffer.alloc(100 * MB)],
    ['47 MB of zeros', () => Buffer.alloc(47 * MB)],
    ['47 MB of zeros behind a head', () => Buffer.concat([Buffer.from(header), Buffer.alloc(47 * MB)])],
    ['47 MB of zeros behind ours', () => Buffer.concat([sound, Buffer.alloc(47 * MB)])],
    ['47 MB of ends', () => Buffer.concat([sound, Buffer.alloc(47 * MB, '%%EOF\n')])],
    ['47 MB of the tag of the digest', () => Buffer.alloc(47 * MB, digitsBegin)],
    [
      '47 MB of open brackets behind ours',
      () => Buffer.concat([sound, Buffer.from('9 0 obj\n'), Buffer.alloc(47 * MB, '[')]),
    ],
    [
      '47 MB of open strings behind ours',
      () => Buffer.concat([sound, Buffer.from('9 0 obj\n'), Buffer.alloc(47 * MB, '(')]),
    ],
    [
      '40 MB of a string behind ours',
      () => Buffer.concat([sound, Buffer.from('9 0 obj\n('), Buffer.alloc(40 * MB, 'a')]),
    ],
    [
      '40 MB of numbers behind ours',
      () => Buffer.concat([sound, Buffer.from('9 0 obj\n['), Buffer.alloc(40 * MB, '1 ')]),
    ],
    [
      'a million objects',
      () => appended(Array.from({ length: 1_000_000 }, (_, i) => `${free + i} 0 obj 1 endobj\n`).join('')),
    ],
    ['a table that leads to itself', () => Buffer.from(`${header}${table(9)}`)],
    ['two tables that lead to each other', () => Buffer.from(`${header}${table(97)}${table(9)}`)],
    [
      'updates that lead to themselves',
      () => appended(Array.from({ length: 5000 }, (_, i) => table(sound.length + i)).join('')),
    ],
    [
      'a table of four thousand million',
      () => appended('xref\n0 4000000000\n0000000000 65535 f \ntrailer\n<<>>\nstartxref\n1\n%%EOF\n'),
    ],
    [
      'a table of a million',
      () =>
        appended(
          `xref\n1000 1000000\n${'0000000000 65535 f \n'.repeat(1_000_000)}trailer\n<<>>\nstartxref\n1\n%%EOF\n`,
        ),
    ],
    ['a table in a bomb', () => tableIn(`/W [1 4 1] /Size 99999999 /Prev 1`, bomb(500 * MB))],
    ['a table in a bomb with rows of nothing', () => tableIn('/W [0 0 0] /Size 400000 /Index [0 99999999]', bomb(MB))],
    [
      'a table foretold for ever',
      () => tableIn('/W [1 4 1] /Size 9 /DecodeParms << /Predictor 15 /Columns 999 >>', bomb(7 * MB)),
    ],
    [
      'a bundle in a bomb',
      () =>
        appendUpdate(sound, [
          { id: free, body: stream(bomb(500 * MB), '/Type /ObjStm /N 9 /First 9 /Filter /FlateDecode') },
        ]),
    ],
    [
      'metadata in a bomb',
      () => {
        const id = Number(/\/Metadata (\d+)/.exec(sound.toString('latin1'))?.[1]);
        return appendUpdate(sound, [{ id, body: stream(bomb(500 * MB), '/Type /Metadata /Filter /FlateDecode') }]);
      },
    ],
    ['a value that leads to itself', () => appendUpdate(sound, [{ id: free, body: `${free} 0 R` }])],
    ['a deep value', () => appended(`9 0 obj\n${'<</A '.repeat(100_000)}`)],
    [
      'a digest that fits a file of nothing',
      () => resealed(Buffer.from(sound.toString('latin1').replace(/ obj\n/g, ' xxx\n'), 'latin1')),
    ],
  ];
};
