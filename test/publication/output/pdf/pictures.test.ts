import { describe, expect, it, test } from 'vitest';
import { SaxesParser } from 'saxes';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';
import { pathOperators } from '../../../../src/publication/output/pdf/operators.ts';
import { writePdf } from '../../../../src/publication/output/pdf/writePdf.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { illustratedDocument, samplePictures } from '../../samplePictures.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { checkTags } from './checkTags.ts';
import { isDictionary, parsePdf, type Dictionary, type PdfFile } from './parsePdf.ts';

const fonts = loadFonts();
const shaper = openShaper(fonts);
const write = (document: Document, archive = false): Promise<Uint8Array> =>
  writePdf(layOut(document, modernTheme, shaper), document, fonts, {
    pictures: samplePictures,
    archive,
    form: false,
    stamp: null,
  });

const dictionaries = ({ objects }: PdfFile): readonly Dictionary[] =>
  [...objects.values()].flatMap(({ value }) => (isDictionary(value) ? [value] : []));
const metadataOf = ({ objects }: PdfFile): string => {
  const found = [...objects.values()].find(({ value }) => isDictionary(value) && value.get('/Type') === '/Metadata');
  return found?.stream?.toString('utf8') ?? '';
};

describe('a proposal with pictures', async () => {
  const bytes = await write(illustratedDocument);
  const file = parsePdf(bytes);
  const images = dictionaries(file).filter((value) => value.get('/Type') === '/XObject');

  it('holds each picture once, however often it is shown', () => {
    const forms = images.map((image) => [
      image.get('/Subtype'),
      image.get('/Filter'),
      image.get('/ColorSpace') ?? null,
    ]);
    expect(forms).toEqual([
      ['/Form', '/FlateDecode', null],
      ['/Image', '/DCTDecode', '/DeviceRGB'],
      ['/Image', '/FlateDecode', '/DeviceGray'],
      ['/Image', '/FlateDecode', '/DeviceRGB'],
    ]);
    expect(images.filter((image) => image.has('/SMask'))).toHaveLength(1);
  });

  it('says how many stored pixels there are, whatever way they are turned', () => {
    expect(images.slice(1, 3).map((image) => [image.get('/Width'), image.get('/Height')])).toEqual([
      [40, 56],
      [6, 4],
    ]);
  });

  it('shows them where the layout placed them', () => {
    const contents = [...file.objects.values()].map(({ stream }) => stream?.toString('latin1') ?? '');
    const shown = contents.flatMap((content) => content.match(/q (?:[\d. -]+re W n )?[\d. -]+ cm \/Im\d Do Q/g) ?? []);
    expect(shown).toHaveLength(6);
    // 1000 units on 160 pt, at the cover's head.
    expect(shown[0]).toBe('q 0.16 0 0 0.16 48 40 cm /Im1 Do Q');
    // The stored rows run from right to left, downwards: EXIF 6.
    expect(shown[1]).toMatch(/^q [\d.]+ [\d.]+ 128 160 re W n 0 [\d.]+ [\d.]+ 0 -?[\d.]+ [\d.]+ cm \/Im2 Do Q$/);
  });

  it('has a sound structure, with the words of the logo', () => {
    expect(checkTags(file)).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Alt (Logo: Meridian)');
  });

  it('is the same to the byte, in any order and in any zone', async () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'America/Anchorage']) {
      process.env.TZ = zone;
      await write(sampleDocument);
      const [one, other] = await Promise.all([
        write(illustratedDocument),
        write({ ...illustratedDocument, title: 'B' }),
      ]);
      expect(Buffer.from(one).equals(bytes)).toBe(true);
      expect(Buffer.from(other).equals(bytes)).toBe(false);
    }
    process.env.TZ = before;
  });

  it('refuses a picture that nobody loaded', async () => {
    const layout = layOut(illustratedDocument, modernTheme, shaper);
    await expect(writePdf(layout, illustratedDocument, fonts)).rejects.toThrow('nobody loaded');
  });
});

test('a quadratic curve is drawn as the cubic one that is the same', () => {
  expect(pathOperators([['M', 0, 0], ['Q', 30, 0, 30, 30], ['Z']])).toBe('0 0 m 20 0 30 10 30 30 c h');
});

describe('for archives: PDF/A-3a and PDF/UA-1 in one file', async () => {
  const title = 'Fish & Chips <Sons>';
  const bytes = await write({ ...illustratedDocument, title }, true);
  const file = parsePdf(bytes);
  const metadata = metadataOf(file);

  it('has a sound structure', () => {
    expect(checkTags(file)).toEqual([]);
  });

  it('says what it is in metadata that are well-formed', () => {
    const claims: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    let open = '';
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => {
      open = name;
    });
    parser.on('text', (text) => {
      if (/^pdf(a|ua)id:|prefix$|namespaceURI$/.test(open) && text.trim() !== '') claims.push(`${open} ${text}`);
    });
    parser.write(metadata.replace(/<\?xpacket[^>]*\?>/g, '').trim()).close();
    expect(claims).toEqual([
      'pdfaSchema:namespaceURI http://www.aiim.org/pdfua/ns/id/',
      'pdfaSchema:prefix pdfuaid',
      'pdfuaid:part 1',
      'pdfaid:part 3',
      'pdfaid:conformance A',
    ]);
    expect(metadata).toContain('Fish &amp; Chips &lt;Sons&gt;');
  });

  it('says what its colours are', () => {
    const catalog = dictionaries(file).find((value) => value.get('/Type') === '/Catalog');
    const intent = dictionaries(file).find((value) => value.get('/Type') === '/OutputIntent');
    expect(catalog?.has('/OutputIntents')).toBe(true);
    expect(intent?.get('/S')).toBe('/GTS_PDFA1');
    const profile = intent?.get('/DestOutputProfile');
    const reference = typeof profile === 'object' && profile !== null && 'ref' in profile ? profile.ref : -1;
    expect(file.objects.get(reference)?.stream?.subarray(36, 40).toString()).toBe('acsp');
  });

  it('holds what archives want: an id, a date in both places, fonts inside, nothing locked', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(file.trailer.has('/ID')).toBe(true);
    expect(text).not.toMatch(/\/Encrypt|\/JavaScript|\/Launch|\/LZWDecode/);
    expect(metadata).toContain('<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate>');
    expect(text).toContain('D:20261123000000Z');
    for (const image of dictionaries(file)) expect(image.get('/Interpolate') ?? false).toBe(false);
  });

  it('is the same to the byte when it is written again', async () => {
    expect(Buffer.from(await write({ ...illustratedDocument, title }, true)).equals(bytes)).toBe(true);
  });

  it('without the flag says nothing of archives', async () => {
    expect(metadataOf(parsePdf(await write(illustratedDocument)))).not.toContain('pdfaid');
  });
});
