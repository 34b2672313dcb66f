import { describe, expect, test } from 'vitest';
import { judgeFile } from '../../../src/app/verify/judgeFile.ts';
import { runCli } from '../../cli/runCli.ts';
import { appendUpdate, bodyOf, freeNumber, idsWith, stream, type Form } from '../../foundation/pdf/appendUpdate.ts';
import { shadowsOf } from './shadows.ts';
import { fieldOf, sign, withRoom } from './signing.ts';

const built = async (name: string, ...more: readonly string[]): Promise<Buffer> =>
  (await runCli(['build', `examples/${name}/dossier.yaml`, '--date', '2026-11-23', '-q', '-o', '-', ...more])).bytes;

const files = {
  plain: await built('quick-start'),
  form: await built('quick-start', '--form'),
  archive: await built('ar', '--pdf-a', '--form'),
};
const judge = (bytes: Buffer) => judgeFile('x.pdf', bytes);
const codesOf = (bytes: Buffer): readonly string[] => judge(bytes).findings.map(({ code, says }) => `${code} ${says}`);

/** Numbers that are the same in each run (a linear congruence). */
function* numbers(seed: number): Generator<number> {
  for (let now = seed; ; now = (now * 1_103_515_245 + 12_345) % 2_147_483_648) yield now;
}

describe('a file as it was written', () => {
  test.each(Object.entries(files))('%s: unchanged', (_, bytes) => {
    expect([bytes.length > 50_000, judge(bytes).verdict]).toEqual([true, 'unchanged']);
    expect(judge(bytes).written?.length).toBe(bytes.length);
  });

  test('the same input gives the same bytes', async () => {
    expect((await built('quick-start')).equals(files.plain)).toBe(true);
  });

  // BYTES=… more of them: 1,000 in all by default.
  const each = Math.ceil(Number(process.env.BYTES ?? 1_000) / 3);
  test.each(Object.entries(files))(`%s: ${each} changes of one byte are all seen`, (_, bytes) => {
    const missed: number[] = [];
    const random = numbers(7);
    const digits = bytes.indexOf('<kamp:bytes>') + '<kamp:bytes>'.length;
    // The digits themselves, the ends, and anywhere.
    const places = [digits - 1, digits, digits + 63, digits + 64, 0, bytes.length - 1, bytes.length - 2];
    for (let i = 0; i < each; i += 1) {
      const at = places[i] ?? random.next().value % bytes.length;
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (i % 8));
      if (judge(changed).verdict !== 'changed') missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  test('a byte more, a byte less', () => {
    const { plain } = files;
    expect(judge(plain.subarray(0, -1)).verdict).toBe('changed');
    expect(judge(Buffer.concat([plain.subarray(0, 9000), plain.subarray(9001)])).verdict).toBe('changed');
    expect(judge(Buffer.concat([plain, Buffer.from(' ')])).verdict).toBe('changed');
  });
});

describe('signed since', () => {
  test.each<[keyof typeof files, string | null, Form]>([
    ['plain', null, 'table'],
    ['plain', null, 'stream'],
    ['plain', null, 'bundle'],
    ['form', 'client_1_signature', 'table'],
    ['archive', 'client_1_signature', 'stream'],
    ['archive', 'client_1_signature', 'bundle'],
  ])('%s, in %s, as a %s', async (name, field, form) => {
    const signed = await sign(withRoom(files[name], field, form));
    const { verdict, signatures, findings, written } = judge(signed);
    expect([findings, verdict]).toEqual([[], 'signed']);
    expect(signatures).toMatchObject([{ name: 'Ingrid Solberg', isWhole: true }]);
    expect(written?.equals(files[name])).toBe(true);
  });

  test('twice, by both', async () => {
    const once = await sign(withRoom(files.form, 'client_1_signature'));
    const twice = await sign(withRoom(once, 'seller_1_signature', 'stream'));
    const { verdict, signatures, findings } = judge(twice);
    expect([findings, verdict, signatures.map(({ field }) => field)]).toEqual([
      [],
      'signed',
      ['client_1_signature', 'seller_1_signature'],
    ]);
    expect(signatures.every(({ isWhole }) => isWhole)).toBe(true);
  });

  test('room for a signature is none', () => {
    expect(judge(withRoom(files.form, 'client_1_signature')).verdict).toBe('unchanged');
  });

  test('a signature over a part is told', async () => {
    const signed = (await sign(withRoom(files.plain, null))).toString('latin1');
    const short = signed.replace(/\/ByteRange \[0 (\d+) (\d+) \d+\]( *)/, (whole, a: string, b: string) =>
      `/ByteRange [0 ${a} ${b} 20]`.padEnd(whole.length),
    );
    expect(codesOf(Buffer.from(short, 'latin1'))).toEqual(['W637 partial']);
  });

  test('a signature over a page that was drawn anew is changed', async () => {
    const [shadow] = shadowsOf(1);
    const redrawn = shadow?.[1](files.form) ?? files.form;
    const { verdict } = judge(await sign(withRoom(redrawn, 'client_1_signature')));
    expect(verdict).toBe('changed');
  });
});

describe('filled in since', () => {
  const filled = (file: Buffer): Buffer => {
    const [name, tick, look] = [fieldOf(file, 'client_1_name'), fieldOf(file, 'choice_1'), freeNumber(file)];
    const appearance = stream(
      '/Tx BMC BT /Helv 9 Tf (Ingrid Solberg) Tj ET EMC',
      '/Type /XObject /Subtype /Form /BBox [0 0 180 20]',
    );
    return appendUpdate(file, [
      {
        id: name,
        body: bodyOf(file, name)
          .replace(/\/N \d+ 0 R/, `/N ${look} 0 R`)
          .replace('/FT /Tx', '/FT /Tx\n/V (\\376\\377\\004\\030)'),
      },
      { id: look, body: appearance },
      { id: tick, body: bodyOf(file, tick).replace('/V /Off', '/V /Yes').replace('/AS /Off', '/AS /Yes') },
    ]);
  };

  test('is told with its fields', () => {
    const { verdict, filled: fields, findings } = judge(filled(files.form));
    expect([findings, verdict]).toEqual([[], 'filled']);
    expect(fields).toEqual([
      { field: 'choice_1', label: 'Our choice: The offer as described', value: 'yes' },
      { field: 'client_1_name', label: 'Name: For Northwind Traders', value: 'И' },
    ]);
  });

  test('and signed', async () => {
    const {
      verdict,
      filled: fields,
      signatures,
    } = judge(await sign(withRoom(filled(files.form), 'client_1_signature')));
    expect([verdict, fields.length, signatures.length]).toEqual(['signed', 2, 1]);
  });

  test('what draws a field may be drawn anew in its place', () => {
    const id = Number(/\/N (\d+) 0 R/.exec(bodyOf(files.form, fieldOf(files.form, 'client_1_name')))?.[1]);
    const body = stream('q Q', '/Type /XObject /Subtype /Form /BBox [0 0 180 20]');
    expect(judge(appendUpdate(files.form, [{ id, body }])).verdict).toBe('unchanged');
  });
});

describe('saved by another program that appends', () => {
  const named = (comment: string): Buffer => {
    const { form } = files;
    const filled = appendUpdate(form, [
      { id: fieldOf(form, 'client_1_name'), body: bodyOf(form, fieldOf(form, 'client_1_name')) },
    ]);
    // Behind the object, so that no place moves but that of the table.
    const text = filled.toString('latin1');
    const at = text.lastIndexOf('xref\n', text.lastIndexOf('startxref') - 1);
    const moved = text.slice(at).replace(/startxref\n\d+/, `startxref\n${at + comment.length}`);
    return Buffer.from(`${text.slice(0, at)}${comment}${moved}`, 'latin1');
  };

  test.each([
    ['% Written by Another Program 1.28\n', 'unchanged'],
    ['% 9 0 obj\n', 'changed'],
    ['%%EOF\n', 'changed'],
  ])('a line of comment, %j: %s', (comment, verdict) => {
    expect(judge(named(comment)).verdict).toBe(verdict);
  });

  test('who saved it and when is no change; what it says of itself is', () => {
    const [id = 0] = idsWith(files.plain, /\/Type \/Metadata/);
    const body = bodyOf(files.plain, id);
    const saved = (from: RegExp, to: string): Buffer => {
      const words = body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream')).replace(from, to);
      return appendUpdate(files.plain, [{ id, body: stream(words, '/Type /Metadata /Subtype /XML') }]);
    };
    expect(judge(saved(/<pdf:Producer>[^<]*/, '<pdf:Producer>Another Program 2.0')).verdict).toBe('unchanged');
    expect(codesOf(saved(/<kamp:total>[^<]*/, '<kamp:total>1.00 EUR'))).toEqual(['E631 metadata']);
    expect(codesOf(saved(/<\?xpacket begin/, '<!DOCTYPE x><?xpacket begin'))).toEqual(['E631 metadata']);
  });
});

describe('shadow updates', () => {
  const shadows = shadowsOf(7);

  test('there are enough of them', () => {
    expect(shadows.length).toBeGreaterThanOrEqual(50);
  });

  test.each(shadows)('%s: changed', (_, make) => {
    const { verdict, written } = judge(make(files.form));
    expect([verdict, written]).toEqual(['changed', null]);
  });

  test('each but those that are broken is understood', () => {
    const unreadable = shadows.filter(([, make]) => codesOf(make(files.form)).includes('E631 unreadable'));
    expect(unreadable.map(([name]) => name)).toEqual([
      'words behind the end',
      'zeros behind the end',
      'an update of another file',
      'an object that is taken out',
    ]);
  });

  test.each([
    ['its content replaced', 'content'],
    ['cut', 'page'],
    ['a link', 'annotation'],
    ['a font', 'font'],
    ['pages in another order', 'pages'],
    ['a script when it opens', 'script'],
    ['a field moved', 'field'],
    ['a field for a signature over the page', 'overlay'],
    ['what it says of itself', 'metadata'],
    ['an object that nothing names', 'object'],
    ['zeros behind the end', 'unreadable'],
  ])('%s is called so: %s', (name, says) => {
    const shadow = shadows.find(([one]) => one.endsWith(name));
    expect(codesOf(shadow?.[1](files.form) ?? files.form)).toContain(`E631 ${says}`);
  });
});

describe('none of ours', () => {
  const other = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Producer (Another Program) >>\nendobj\n%%EOF\n');
  test.each<[string, Buffer, string]>([
    ['empty', Buffer.alloc(0), 'E632 empty'],
    ['text', Buffer.from('Dear Sirs'), 'E632 noPdf'],
    ['zeros', Buffer.alloc(100_000), 'E632 noPdf'],
    ['another program', other, 'E632 other'],
    ['encrypted', Buffer.concat([other.subarray(0, 60), Buffer.from('/Encrypt 4 0 R\n%%EOF\n')]), 'E632 encrypted'],
    ['cut off', files.plain.subarray(0, 40_000), 'E632 cut'],
    [
      'without its digest',
      Buffer.from(files.plain.toString('latin1').replace(/<kamp:bytes>.*/, ''), 'latin1'),
      'E631 noDigest',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
  });
});
