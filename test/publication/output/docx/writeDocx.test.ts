import { convertToHtml } from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { chooseWritten } from '../../../../src/publication/output/docx/chooseWritten.ts';
import { isOurArchive } from '../../../../src/publication/output/archive/isOurArchive.ts';
import { writeDocx } from '../../../../src/publication/output/docx/writeDocx.ts';
import { readStamp } from '../../../../src/publication/output/stamp/stampXml.ts';
import { t, v } from '../../inlines.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { sampleCharts } from '../../sampleCharts.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { illustratedDocument, samplePictures } from '../../samplePictures.ts';
import { expectAllWords, expectSound, xmlParts } from './expectSound.ts';
import { lettered, printedWords } from './printedWords.ts';
import { named, parseXml, partsOf, partText } from './readDocx.ts';
import { fonts, looks, papers, stamp, withBlocks, write } from './written.ts';

describe.each(Object.keys(looks).filter((name): name is keyof typeof looks => name in looks))('the look %s', (look) => {
  test.each(
    papers.flatMap((page) => [['left', page, illustratedDocument] as const, ['right', page, sampleArabic] as const]),
  )('from the %s on %s', async (_, page, document) => {
    const bytes = await write({ ...document, page }, looks[look]);
    expectSound(bytes);
    expectAllWords({ ...document, page }, bytes, looks[look]);
    const size = named(parseXml(partText(bytes, 'word/document.xml')), 'w:pgSz')[0]?.attributes;
    expect([size?.['w:w'], size?.['w:h']]).toEqual(page === 'A4' ? ['11906', '16838'] : ['12240', '15840']);
  });
});

describe('same input, same bytes', () => {
  test('as the first and as the second document of one process, in any time zone', async () => {
    const first = await write(illustratedDocument);
    await write(sampleArabic, looks.classic);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const second = await write(illustratedDocument);
    process.env.TZ = zone;
    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  test('nothing in it tells when it was made: every entry has the day of issue, the inner archives too', async () => {
    const bytes = Buffer.from(await write(withBlocks([...sampleCharts])));
    const days = new Set<number>();
    for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4))
      days.add(bytes.readUInt16LE(at + 12));
    // 23 November 2026 (MS-DOS date).
    expect([...days]).toEqual([((2026 - 1980) << 9) | (11 << 5) | 23]);
    const dates = xmlParts(bytes).flatMap(([path]) => partText(bytes, path).match(/\d{4}-\d\d-\d\dT/gu) ?? []);
    expect([...new Set(dates)]).toEqual(['2026-11-23T']);
  });
});

describe('what it says of itself', () => {
  test('title, language and company alone', async () => {
    const bytes = await write(sampleDocument);
    const core = parseXml(partText(bytes, 'docProps/core.xml')).children.map(({ name, text }) => [name, text]);
    expect(core).toEqual([
      ['dc:title', sampleDocument.title],
      ['dc:creator', sampleDocument.author],
      ['dc:language', 'en'],
      ['dcterms:created', '2026-11-23T00:00:00Z'],
      ['dcterms:modified', '2026-11-23T00:00:00Z'],
    ]);
    const all = [...partsOf(bytes).keys()];
    expect(all.filter((path) => /comment|people|vba|thumbnail/iu.test(path))).toEqual([]);
    expect(xmlParts(bytes).filter(([path]) => /<w:(?:vanish|ins|del|rsid)\b/u.test(partText(bytes, path)))).toEqual([]);
  });

  test('its stamp, as clear text; a file that somebody saved is not ours', async () => {
    const bytes = await write(sampleDocument);
    expect(isOurArchive(bytes)).toBe(true);
    expect(readStamp(bytes)).toEqual(stamp);
    expect(isOurArchive(Buffer.from('PK\u0003\u0004 something'))).toBe(false);
    expect(isOurArchive(Buffer.from('%PDF'))).toBe(false);
  });

  test('the copy, what prevails and the expiry on each page, and a draft its word', async () => {
    const bytes = await write({ ...sampleDocument, draft: 'DRAFT' });
    const running = [...partsOf(bytes).keys()].filter((path) => /word\/(?:header|footer)\d+\.xml$/u.test(path));
    const text = (path: string): string =>
      named(parseXml(partText(bytes, path)), 'w:t')
        .map((each) => each.text)
        .join('');
    const [headers, footers] = ['header', 'footer'].map((kind) =>
      running.filter((path) => path.includes(kind)).map(text),
    );
    expect(headers).toHaveLength(2);
    expect(headers?.every((words) => words.includes('DRAFT'))).toBe(true);
    expect(footers?.every((words) => words.includes('the PDF prevails · valid until 31 December 2026'))).toBe(true);
  });
});

describe('the faces', () => {
  test('each weight is a family of its own, hidden by a key that is its digest, with a common face in its place', async () => {
    const bytes = await writeDocx(sampleDocument, { theme: looks.modern, fonts, pictures: samplePictures, stamp });
    const table = named(parseXml(partText(bytes, 'word/fontTable.xml')), 'w:font');
    expect(table.map(({ attributes }) => attributes['w:name'])).toEqual([
      'IBM Plex Sans Light',
      'IBM Plex Sans',
      'IBM Plex Sans Medium',
      'IBM Plex Sans SemiBold',
    ]);
    expect(table.every((font) => named(font, 'w:altName')[0]?.attributes['w:val'] === 'Arial')).toBe(true);
    for (const [i, weight] of ([300, 400, 500, 600] as const).entries()) {
      const key = named(table[i] ?? table[0] ?? parseXml('<x/>'), 'w:embedRegular')[0]?.attributes['w:fontKey'] ?? '';
      const hidden = Buffer.from(partsOf(bytes).get(`word/fonts/font${i + 1}.odttf`) ?? []);
      const digits = key.replaceAll(/[{}-]/gu, '');
      for (let at = 0; at < 32; at += 1) {
        const from = 30 - (at % 16) * 2;
        hidden[at] = (hidden[at] ?? 0) ^ Number.parseInt(digits.slice(from, from + 2), 16);
      }
      expect(hidden.equals(fonts('latin', weight).bytes())).toBe(true);
    }
  });

  test('Arabic ones where there is an Arabic word', async () => {
    const has = async (document: Document): Promise<boolean> =>
      partText(await write(document), 'word/fontTable.xml').includes('Arabic');
    expect(await has(sampleDocument)).toBe(false);
    expect(await has(sampleArabic)).toBe(true);
    expect(await has(withBlocks([{ type: 'paragraph', role: 'body', children: v('مرسين') }]))).toBe(true);
  });
});

describe('what runs from the right', () => {
  test('paragraphs, tables and runs say so; what runs from the left inside is a run of its own', async () => {
    const children = [...t('اتصلوا على '), ...v('+971 4 567 8901'), ...t(' أو '), ...v('Meridian LLC')];
    const bytes = await write({
      ...withBlocks([{ type: 'paragraph', role: 'body', children }]),
      direction: 'rtl',
      language: 'ar',
    });
    expect(partText(bytes, 'word/styles.xml')).toContain('<w:widowControl/><w:bidi/>');
    const body = parseXml(partText(bytes, 'word/document.xml'));
    const line = named(body, 'w:p').find((each) => named(each, 'w:t').some(({ text }) => text.includes('اتصلوا')));
    const runs = named(line ?? body, 'w:r').map((run) => [
      named(run, 'w:t')[0]?.text,
      named(run, 'w:rtl').length > 0,
      named(run, 'w:lang')[0]?.attributes['w:val'],
    ]);
    expect(runs).toEqual([
      ['اتصلوا على ', true, undefined],
      ['\u200E+971 4 567 8901\u200E', false, undefined],
      [' أو ', true, undefined],
      ['Meridian LLC', false, 'en-GB'],
    ]);
    expect(named(body, 'w:tbl').every((table) => named(table, 'w:bidiVisual').length > 0)).toBe(true);
  });

  test('figures between Arabic words of an English line stay in their run', async () => {
    const children = [...t('See '), ...v('الطلب 12 من ديسمبر'), ...t(' of '), ...v('May')];
    const bytes = await write(withBlocks([{ type: 'paragraph', role: 'body', children }]));
    const texts = named(parseXml(partText(bytes, 'word/document.xml')), 'w:r').map((run) => named(run, 'w:t')[0]?.text);
    expect(texts).toEqual(expect.arrayContaining(['See ', 'الطلب 12 من ديسمبر', ' of ', 'May']));
  });
});

describe('a table', () => {
  const bytes = write(
    withBlocks(sampleDocument.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table'))),
  );

  test('repeats its head and tears no row', async () => {
    const body = parseXml(partText(await bytes, 'word/document.xml'));
    const ruled = named(body, 'w:tbl').filter(
      (table) => named(table, 'w:tblStyle')[0]?.attributes['w:val'] === 'ProposalTable',
    );
    expect(ruled.length).toBeGreaterThan(2);
    for (const table of ruled) {
      const rows = table.children.filter(({ name }) => name === 'w:tr');
      expect(rows.every((row) => named(row, 'w:cantSplit').length === 1)).toBe(true);
      const width = (element: typeof table): number => Number(element.attributes['w:w']);
      const grid = named(table, 'w:gridCol').reduce((sum, column) => sum + width(column), 0);
      for (const row of rows) {
        const cells = row.children.filter(({ name }) => name === 'w:tc');
        const all = cells.reduce((sum, cell) => sum + width(named(cell, 'w:tcW')[0] ?? cell), 0);
        expect(Math.abs(all - grid)).toBeLessThan(10);
      }
    }
    expect(ruled.some((table) => named(table, 'w:tblHeader').length === 1)).toBe(true);
    expect(ruled.every((table) => named(table, 'w:tblDescription').length === 1)).toBe(true);
  });
});

test('another reader finds the same words, and what Word would say of them', async () => {
  const bytes = await write(illustratedDocument);
  const { value, messages } = await convertToHtml({ buffer: Buffer.from(bytes) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  const found = new Set(lettered(value.replaceAll(/<[^>]*>/gu, ' ')));
  const words = printedWords(chooseWritten(illustratedDocument, 1)).flat();
  expect(words.filter((word) => !found.has(word))).toEqual([]);
  for (const tag of ['<h1>', '<h2>', '<h3>', '<table>', '<ul>', '<img alt="']) expect(value).toContain(tag);
});
