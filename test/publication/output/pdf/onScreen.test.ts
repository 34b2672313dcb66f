import { describe, expect, it, test } from 'vitest';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import { noPictures } from '../../../../src/publication/assets/picture/DecodedPicture.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';
import { writePdf } from '../../../../src/publication/output/pdf/writePdf.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { checkTags } from './checkTags.ts';
import { isDictionary, parsePdf, type Dictionary, type PdfFile } from './parsePdf.ts';

const fonts = loadFonts();
const shaper = openShaper(fonts);
const classic = themeOf('classic');

const write = (document: Document, theme = modernTheme, form = false, archive = false): Promise<Uint8Array> =>
  writePdf(layOut(document, theme, shaper), document, fonts, { pictures: noPictures, archive, form, stamp: null });

const of = ({ objects }: PdfFile, key: string, value: string): readonly Dictionary[] =>
  [...objects.values()].flatMap((object) =>
    isDictionary(object.value) && object.value.get(key) === value ? [object.value] : [],
  );

/** A string of the file without its brackets. */
const nameOf = (field: Dictionary): string => {
  const name = field.get('/T');
  return typeof name === 'string' ? name.slice(1, -1) : '';
};

const mirrored: Document = { ...sampleDocument, direction: 'rtl' };

const samples = [
  ['English, modern', sampleDocument, modernTheme],
  ['English, classic', sampleDocument, classic],
  ['from right to left, modern', mirrored, modernTheme],
  ['from right to left, classic', mirrored, classic],
] as const;

describe.each(samples)('%s: links inside the document', async (_, document, theme) => {
  const layout = layOut(document, theme, shaper);
  const items = layout.pages.flatMap((page) => page.items);
  const links = items.flatMap((item) => (item.kind === 'link' && item.href.startsWith('#') ? [item] : []));
  const file = parsePdf(await write(document, theme));

  it('each lead to a place that there is', () => {
    const places = new Set(items.flatMap((item) => (item.kind === 'anchor' ? [`#${item.target ?? ''}`] : [])));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ href }) => !places.has(href))).toEqual([]);
    expect(of(file, '/S', '/GoTo')).toHaveLength(links.length);
  });

  it('lie on their words, on the page', () => {
    for (const { x, width, tag } of links) {
      const words = items.filter((item) => item.kind === 'glyphs' && item.tag === tag);
      expect(words.length).toBeGreaterThan(0);
      expect(x).toBeLessThanOrEqual(Math.min(...words.map((item) => item.x)) + 0.01);
      expect(x + width).toBeGreaterThanOrEqual(Math.max(...words.map((item) => item.x + item.width)) - 5);
      expect(x).toBeGreaterThanOrEqual(0);
    }
  });

  it('have a sound structure', () => {
    expect(checkTags(file)).toEqual([]);
  });
});

describe('bookmarks', () => {
  test('a section has those of its blocks that have a title, where they stand', () => {
    const { outline } = layOut(sampleDocument, modernTheme, shaper);
    const acceptance = outline.find(({ section }) => section === 'acceptance');
    expect(acceptance?.blocks.map(({ title }) => title)).toEqual([
      'We accept',
      'For Al Noor Retail Group',
      'For Meridian Learning Systems LLC',
    ]);
    expect(acceptance?.blocks.every(({ page }) => page === acceptance.page)).toBe(true);
  });

  test('Arabic words are in reading order, each once', () => {
    const { outline } = layOut(sampleArabic, modernTheme, shaper);
    const titles = outline.flatMap(({ blocks }) => blocks.map(({ title }) => title));
    expect(titles).toHaveLength(2);
    expect(titles.filter((title) => !JSON.stringify(sampleArabic).includes(title.split(' ')[0] ?? ''))).toEqual([]);
  });
});

describe('a form', async () => {
  const file = parsePdf(await write(sampleDocument, modernTheme, true));
  const fields = of(file, '/Subtype', '/Widget');
  const named = new Map(fields.map((field) => [nameOf(field), field]));

  it('has a field for each line that is to be filled in, under names that stay', () => {
    expect(fields.map((field) => [nameOf(field), field.get('/FT')])).toEqual([
      ['choice_1', '/Btn'],
      ['choice_2', '/Btn'],
      ['client_1_name', '/Tx'],
      ['client_1_position', '/Tx'],
      ['client_1_date', '/Tx'],
      ['client_1_signature', '/Sig'],
      ['seller_1_date', '/Tx'],
      ['seller_1_signature', '/Sig'],
    ]);
  });

  it('signs nothing, and shows every field itself', () => {
    expect(named.get('client_1_signature')?.has('/V')).toBe(false);
    expect(fields.every((field) => field.has('/AP'))).toBe(true);
    const [form] = [...file.objects.values()].flatMap(({ value }) =>
      isDictionary(value) && value.has('/Fields') ? [value] : [],
    );
    expect(form?.get('/SigFlags')).toBe(1);
    expect(form?.has('/NeedAppearances')).toBe(false);
  });

  it('has a sound structure', () => {
    expect(checkTags(file)).toEqual([]);
  });

  it('lies on the printed boxes and over the printed rules', () => {
    const items = layOut(sampleDocument, modernTheme, shaper).pages.flatMap((page) => page.items);
    for (const item of items) {
      if (item.kind !== 'field') continue;
      const { x, y, width, height, form } = item;
      const isThere =
        form === 'tick'
          ? items.some((one) => one.kind === 'shape' && Math.abs(one.x - x) < 1 && Math.abs(one.y - y) < 1)
          : items.some(
              (one) =>
                one.kind === 'rectangle' &&
                Math.abs(one.y - y - height) < 0.01 &&
                Math.abs(one.x + one.width - x - width) < 0.01,
            );
      expect([item.name, isThere]).toEqual([item.name, true]);
    }
  });

  it('is written from the right where the document runs so', async () => {
    const arabic = of(parsePdf(await write(mirrored, modernTheme, true)), '/FT', '/Tx');
    expect(arabic.length).toBeGreaterThan(0);
    expect(arabic.map((field) => field.get('/Q'))).toEqual(arabic.map(() => 2));
  });

  it('is the same for archives, and the same to the byte when it is written again', async () => {
    const archived = await write(sampleDocument, modernTheme, true, true);
    expect(of(parsePdf(archived), '/Subtype', '/Widget')).toHaveLength(fields.length);
    expect(Buffer.from(await write(sampleDocument, modernTheme, true, true)).equals(archived)).toBe(true);
  });

  it('is none where none is asked for', async () => {
    expect(Buffer.from(await write(sampleDocument)).toString('latin1')).not.toContain('/AcroForm');
  });
});
