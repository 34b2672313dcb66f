import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { hasPoppler, readWithPoppler } from '../../../examples/readWithPoppler.ts';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Inlines } from '../../../../src/publication/document/Inline.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';
import { writePdf } from '../../../../src/publication/output/pdf/writePdf.ts';
import { medium, strong, t } from '../../inlines.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { isDictionary, parsePdf } from './parsePdf.ts';
import { modernTheme } from '../../theme/modernTheme.ts';

const fonts = loadFonts();
const shaper = openShaper(fonts);
const letters = Array.from('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي');
const pairs = letters.flatMap((a) => letters.map((b) => a + b));
/** Figures as columns hold them, every digit beside every other. */
const figures = Array.from('٠١٢٣٤٥٦٧٨٩').flatMap((a) =>
  Array.from('٠١٢٣٤٥٦٧٨٩', (b) => `${a}${b}${a}٬${b}${b}${a}٫${a}${b}`),
);
const vowels = ['\u064E', '\u064F', '\u0650', '\u0652', '\u064B', '\u0651'];
const words = {
  plain: pairs.flatMap((pair) => [`م${pair}س`, `${pair}ن`]),
  vocalised: pairs.map(([a = '', b = ''], i) => `م${a}${vowels[i % vowels.length] ?? ''}${b}ن`),
};

const inParagraphs = (all: readonly string[], as: (text: string) => Inlines): readonly Block[] =>
  Array.from({ length: Math.ceil(all.length / 80) }, (_, i) => ({
    type: 'paragraph',
    role: 'body',
    children: as(all.slice(80 * i, 80 * (i + 1)).join(' ')),
  }));

function documentOf(blocks: readonly Block[]): Document {
  const [first, ...others] = sampleArabic.sections;
  return first === undefined ? sampleArabic : { ...sampleArabic, sections: [{ ...first, blocks }, ...others] };
}

const write = async (all: readonly string[]): Promise<Uint8Array> => {
  const weights = [t, (text: string) => [medium(t(text))], (text: string) => [strong(t(text))]];
  const document = documentOf(weights.flatMap((as) => inParagraphs(all, as)));
  return await writePdf(layOut(document, modernTheme, shaper), document, fonts);
};

/** A vowel sign over a ligature comes out after it, as in every reader: words are compared by their letters. */
const byLetters = (text: string): string => text.replace(/\p{M}/gu, '');

/** The words that a reader does not give back whole in each of the three weights. */
function broken(read: string, all: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of byLetters(read).split(/\s+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return all.filter((word) => (counts.get(byLetters(word)) ?? 0) < 3);
}

describe.each([
  ['every pair of letters', words.plain],
  ['pairs of letters with vowel signs', words.vocalised],
  ['figures in Eastern Arabic digits', figures],
])('%s', async (_, all) => {
  const bytes = await write(all);

  it('come out whole in pdf.js', async () => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    expect(broken(text, all)).toEqual([]);
  });

  it.skipIf(!hasPoppler)('come out whole in poppler (needs poppler-utils)', () => {
    expect(broken(readWithPoppler(bytes, 'rtl'), all)).toEqual([]);
  });
});

const codes = [
  'KSB-Omega 350/510 B',
  'Q=1,450 m³/h',
  '7.1 mm/s',
  '86 dB(A)',
  'Gulf Pumping Systems W.L.L.',
  'RFQ-2026/0147-C',
  '01-118-990/B',
  '10.14.0.0/16',
  '8413.70.10',
  'ISO 9001:2015',
  '+1 202 555 0141',
  '٠٠٩٧٣ ٥٥٥ ٠١٤٢',
];

describe('a code among Arabic words', async () => {
  const blocks = codes.map((code) => ({ type: 'paragraph', role: 'body', children: t(`طراز ${code} هنا`) }) as const);
  const document = documentOf(blocks);
  const bytes = await writePdf(layOut(document, modernTheme, shaper), document, fonts);
  const missing = (read: string): readonly string[] => {
    const plain = read.replace(/[\u200E\u200F\u202A-\u202E]/gu, '').replace(/\s+/gu, ' ');
    return codes.filter((code) => !plain.includes(code));
  };

  it('comes out whole in pdf.js', async () => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    expect(missing(text)).toEqual([]);
  });

  it.skipIf(!hasPoppler)('comes out whole in poppler (needs poppler-utils)', () => {
    expect(missing(readWithPoppler(bytes, 'rtl'))).toEqual([]);
  });
});

const decoder = new TextDecoder('utf-16be');

it('says its words in reading order in an element around the marks: readers mend marks by the words of their own', async () => {
  const file = parsePdf(await write(['كلمة']));
  const elements = [...file.objects.values()].flatMap(({ value }) => (isDictionary(value) ? [value] : []));
  const saying = elements.filter((element) => {
    const words = element.get('/ActualText');
    return typeof words === 'string' && /\p{Script=Arabic}/u.test(decoder.decode(Buffer.from(words, 'latin1')));
  });
  expect(saying.length).toBeGreaterThan(2);
  // Kids that are numbers are marks.
  expect(saying.filter((element) => [element.get('/K')].flat().some((kid) => typeof kid === 'number'))).toEqual([]);
});
