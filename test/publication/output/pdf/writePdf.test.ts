import { expect, describe, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { loadFonts, type Fonts } from '../../../../src/publication/assets/loadFonts.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';
import { writePdf } from '../../../../src/publication/output/pdf/writePdf.ts';
import { link } from '../../inlines.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { checkTags } from './checkTags.ts';
import { isDictionary, parsePdf, type PdfFile } from './parsePdf.ts';

const fonts = loadFonts();
const shaper = openShaper(fonts);
const write = (document: Document) => writePdf(layOut(document, modernTheme, shaper), document, fonts);
const metadataOf = ({ objects }: PdfFile): string => {
  const found = [...objects.values()].find(({ value }) => isDictionary(value) && value.get('/Type') === '/Metadata');
  return found?.stream?.toString('utf8') ?? '';
};

describe('the sample proposal', async () => {
  const bytes = await write(sampleDocument);
  const file = parsePdf(bytes);

  it('has a sound structure', () => {
    expect(checkTags(file)).toEqual([]);
  });

  it('is the same to the byte when it is written again', async () => {
    expect(Buffer.from(await write(sampleDocument)).equals(bytes)).toBe(true);
  });

  it('says PDF/UA-1 and nothing of the machine', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(metadataOf(file)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).not.toMatch(/pdfkit|PDFKit|node_modules|\/home\/|\/root\/|\/tmp\//u);
    expect(text).toContain('D:20261123000000Z');
  });

  it('lists no glyphs of a font: the parts of composite ones would be missing (PDF/UA-1, 7.21.4.2)', () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/CIDSet');
  });

  it('gives back its words', async () => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    const squeezed = text.replaceAll(/\s/gu, '');
    for (const words of [
      'Trained teams before opening day in every store, on a platform that your own staff have already tested.',
      'The only platform with retail content in Arabic and Urdu.',
      'Discount 5% for three years−11,520.00',
      'Total, first year399,372.00',
      's.kamal@example.com',
      'Valid until 31 December 2026',
    ]) {
      expect(squeezed).toContain(words.replaceAll(/\s/gu, ''));
    }
  });

  it('has a bookmark for every section', async () => {
    const proxy = await getDocumentProxy(new Uint8Array(bytes));
    const outline = await proxy.getOutline();
    expect(JSON.stringify(outline)).toContain('12 Validity guarantee');
  });
});

describe('the structure check', async () => {
  const good = Buffer.from(await write(sampleDocument)).toString('latin1');

  it.each([
    ['/Tabs /S', '/Tabs /R', 'tabs'],
    ['/Marked true', '/Marked null', 'not marked'],
    ['/Lang (', '/Lagn (', 'no language'],
    ['/S /H1', '/S /H4', 'skips'],
    ['/S /TR', '/S /TD', '/TD in'],
    ['/Alt (', '/Alx (', 'without Alt'],
    ['/Scope', '/Scopx', 'without Scope'],
    ['/ToUnicode', '/ToUnicodx', 'ToUnicode'],
    ['/FontFile2', '/FontFilex', 'not embedded'],
    ['/F 4', '/F 0', 'does not print'],
  ])('sees that %s became %s', (from, to, fault) => {
    expect(good).toContain(from);
    const faults = checkTags(parsePdf(Buffer.from(good.replace(from, to), 'latin1')));
    expect(faults.join('; ')).toContain(fault);
  });
});

describe('any proposal', () => {
  it.each(['A4', 'Letter'] as const)('as a draft on %s has a sound structure', async (page) => {
    expect(checkTags(parsePdf(await write({ ...sampleDocument, page, draft: 'DRAFT' })))).toEqual([]);
  });

  it('keeps its metadata well-formed whatever the title holds', async () => {
    const file = parsePdf(await write({ ...sampleDocument, title: 'Fish & Chips <Sons>', author: 'A & B' }));
    expect(metadataOf(file)).toContain('Fish &amp; Chips &lt;Sons&gt;');
    expect(metadataOf(file)).toContain('A &amp; B');
  });

  it('refuses a link to anything but the web, mail and telephone', async () => {
    const cover = { ...sampleDocument.cover, seller: link('file:///etc/passwd', 'here') };
    await expect(write({ ...sampleDocument, cover })).rejects.toThrow('A link may not lead to');
  });
});

describe('a proposal from right to left', async () => {
  const bytes = await write(sampleArabic);
  const file = parsePdf(bytes);
  const text = Buffer.from(bytes).toString('latin1');

  it('has a sound structure, with its words in reading order', () => {
    expect(checkTags(file)).toEqual([]);
    expect(text).toContain('/ActualText');
    expect(text).toContain('/Lang (en)');
  });

  it('is read from the right', () => {
    expect(text).toContain('/Direction /R2L');
  });

  it('is the same to the byte when it is written again', async () => {
    expect(Buffer.from(await write(sampleArabic)).equals(bytes)).toBe(true);
  });

  it('gives back its words, ligatures and brackets among them', async () => {
    const { text: said } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    for (const words of [
      'الاستثمار',
      'سعر واحد للسنة الأولى يشمل كل شيء.',
      'متجرًا)',
      '+971 4 567 8901',
      '399,372.00',
      '−11,520.00',
    ])
      expect(said).toContain(words);
  });

  it('opens and embeds no Arabic face where nothing is Arabic', async () => {
    const asked = new Set<string>();
    const watched: Fonts = (family, weight) => {
      asked.add(family);
      return fonts(family, weight);
    };
    await writePdf(layOut(sampleDocument, modernTheme, openShaper(watched)), sampleDocument, watched);
    expect([...asked]).toEqual(['latin']);
    expect(Buffer.from(await write(sampleDocument)).toString('latin1')).not.toContain('Arabic-');
    expect(text).toContain('PlexSansArabic-');
  });
});
