import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../../src/app/schema.ts';
import { judgeFile } from '../../../../src/app/verify/judgeFile.ts';
import { priceCsv } from '../../../../src/publication/output/twin/priceCsv.ts';
import { twinSchema, type Twin } from '../../../../src/publication/output/twin/Twin.ts';
import { findAjv } from '../../../app/findAjv.ts';
import { runCli } from '../../../cli/runCli.ts';
import { quickStartWith, put, workFolder } from '../../../cli/workFolder.ts';
import { attachedFiles } from '../pdf/attachedFiles.ts';

const built = async (dossier: string, ...more: readonly string[]): Promise<Buffer> => {
  const { bytes, stderr } = await runCli([
    'build',
    dossier,
    '--date',
    '2026-11-23',
    '-q',
    '-o',
    '-',
    '--twin',
    ...more,
  ]);
  if (bytes.length === 0) throw new Error(stderr);
  return bytes;
};
const twinIn = (file: Buffer): Twin => twinSchema.parse(JSON.parse(attachedFiles(file)[0]?.text ?? ''));
const example = (name: string): string => join('examples', name, 'dossier.yaml');
/** As a reader meets words: without the marks that set values apart. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ');

describe.each(['quick-start', 'retail', 'ru', 'ar', 'price-book', 'quotation', 'tender'])('the twin of %s', (name) => {
  test('goes with a PDF/A-3 as its other form and as its data, and reads by its schema', async () => {
    const file = await built(example(name));
    expect(file.toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(
      attachedFiles(file).map(({ name: file, relationship, type }) => ({ name: file, relationship, type })),
    ).toEqual([
      { name: 'proposal.json', relationship: 'Alternative', type: 'application/json' },
      { name: 'price.csv', relationship: 'Data', type: 'text/csv' },
    ]);
    const twin = twinIn(file);
    expect(twin.sections.length).toBeGreaterThan(1);
    expect(twin.sections.flatMap(({ content }) => content).length).toBeGreaterThan(3);
    const compile = findAjv();
    if (compile === null) throw new Error('ajv is not installed.');
    const published: unknown = JSON.parse(schema('twin'));
    if (typeof published !== 'object' || published === null) throw new Error('No schema.');
    expect(compile(published)(JSON.parse(JSON.stringify(twin)))).toBe(true);
    expect(judgeFile('x.pdf', file).verdict).toBe('unchanged');
  });

  test('is the same in each build', async () => {
    expect((await built(example(name))).equals(await built(example(name)))).toBe(true);
  });

  test('holds no template, no id of a block and no handle of a picture', async () => {
    const [json, csv] = attachedFiles(await built(example(name)));
    const all = `${json?.text ?? ''}${csv?.text ?? ''}`;
    expect(all).not.toMatch(/\{\{|\}\}|starter-|growth-understanding|steady-hands|[0-9a-f]{32}/);
  });
});

describe('what it says', () => {
  test('is what the pages say: each word of the price page, and of the summary', async () => {
    const { sections, price, cover, proposal } = twinIn(await built(example('quick-start')));
    const words = bare(JSON.stringify(sections));
    for (const said of ['237,287.50', 'Spare parts come from our own depot', 'Per Dahl', 'per.dahl@'])
      expect(words).toContain(said);
    expect(bare(cover.join(' '))).toContain('Northwind Traders');
    expect(proposal).toMatchObject({ client: 'Northwind Traders', expires: '2026-12-23', total: '237287.50 EUR' });
    const total = price.flatMap(({ rows }) => rows).find(({ kind }) => kind === 'total');
    expect(total?.cells).toContainEqual({ number: '237287.50', currency: 'EUR' });
  });

  test('a price whose lines are not shown has no lines here either', async () => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', quickStartWith(['\n  lines:\n', '\n  detail: total\n  lines:\n']));
    const all = attachedFiles(await built(file))
      .map(({ text }) => text)
      .join('');
    expect(readFileSync(file, 'utf8')).toContain('1450.00');
    expect(all).not.toMatch(/1,?450\.00/);
  });

  test('of a draft says so', async () => {
    expect(twinIn(await built(example('quick-start'), '--draft')).proposal.draft).toBe(true);
  });
});

describe('the price as CSV', () => {
  test('has the rows of the price with numbers that a machine reads', async () => {
    const [, csv] = attachedFiles(await built(example('quick-start')));
    const rows: readonly (readonly string[])[] = parse(csv?.text ?? '', { relaxColumnCount: false });
    expect(rows[0]?.slice(0, 4)).toEqual(['table', 'row', 'currency', '1']);
    const total = rows.find(([, kind]) => kind === 'total');
    expect(total?.[2]).toBe('EUR');
    expect(total).toContain('237287.50');
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('%j stays a text', (words) => {
    const csv = priceCsv([{ name: words, rows: [{ kind: 'body', cells: [{ text: words }, { number: '-5.00' }] }] }]);
    const [, row = []]: readonly (readonly string[])[] = parse(csv, { recordDelimiter: '\r\n' });
    expect([row[0], row[3], row[4]]).toEqual([`'${words}`, `'${words}`, '-5.00']);
  });

  test('without a price there is none', () => {
    expect(priceCsv([])).toBe('');
  });
});

test('--twin without a PDF is a mistake of the command line', async () => {
  const { exit, stderr } = await runCli(['build', example('quick-start'), '--twin', '--format', 'docx']);
  expect([exit, stderr.includes('--twin is about the PDF')]).toEqual([2, true]);
});
