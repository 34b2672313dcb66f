import { SaxesParser } from 'saxes';
import { describe, expect, it, test } from 'vitest';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import type { GlyphRun } from '../../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import type { Layout } from '../../../../src/publication/layout/pages/Page.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';
import { Outlines } from '../../../../src/publication/output/svg/paintGlyphs.ts';
import { writePdf } from '../../../../src/publication/output/pdf/writePdf.ts';
import { writeSvg } from '../../../../src/publication/output/svg/writeSvg.ts';
import { decodePng } from '../../../../src/publication/assets/png/decodePng.ts';
import { link } from '../../inlines.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { illustratedDocument, samplePictures } from '../../samplePictures.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { isDictionary, parsePdf } from '../pdf/parsePdf.ts';

const fonts = loadFonts();
const shaper = openShaper(fonts);
const lay = (document: Document): Layout => layOut(document, modernTheme, shaper);
const write = (document: Document, layout: Layout = lay(document)): readonly string[] =>
  writeSvg(layout, document, { fonts, pictures: samplePictures, stamp: null }).map((bytes) =>
    Buffer.from(bytes).toString('utf8'),
  );

const runsOf = (layout: Layout): readonly (readonly GlyphRun[])[] =>
  layout.pages.map(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item] : [])));

/** Elements of a page by name; throws where the page is no well-formed XML. */
function elementsOf(page: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local }) => counts.set(local, (counts.get(local) ?? 0) + 1));
  parser.write(page).close();
  return counts;
}

/** The first three characters that run, in the order of drawing, as `x y` of its pen and how many glyphs it shows. */
const drawnIn = (page: string): readonly string[] =>
  [...page.matchAll(/transform="matrix\(\S+ 0 0 \S+ (\S+) (\S+)\)">((?:<use [^>]*>)+)<\/g>/g)].map(
    ([, x = '', y = '', uses = '']) => `${Number(x)} ${Number(y)} ${uses.split('<use').length - 1}`,
  );

describe.each([
  ['the sample with pictures', illustratedDocument],
  ['the Arabic sample', sampleArabic],
])('%s', (_, document) => {
  const layout = lay(document);
  const pages = write(document, layout);
  const outlines = new Outlines(fonts);

  it('is one well-formed page a file, with a title and its words', () => {
    expect(pages).toHaveLength(layout.pages.length);
    for (const page of pages) {
      const elements = elementsOf(page);
      expect(elements.get('title')).toBe(1);
      expect(elements.get('desc')).toBe(1);
      expect(page).toMatch(/<svg [^>]*viewBox="0 0 595\.28 841\.89"[^>]*>/);
      expect(page).toContain('role="img"');
    }
  });

  it('holds no letters and no fonts, nothing that runs, and nothing from outside', () => {
    for (const page of pages) {
      for (const name of ['text', 'style', 'script', 'foreignObject', 'font-face'])
        expect(elementsOf(page).has(name)).toBe(false);
      expect(page).not.toMatch(/font-family|NaN|undefined|Infinity|\d{6}\.|\.\d{7}/);
      const leads = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => target ?? '');
      expect(
        leads.filter((target) => !/^(#[a-h]\d+$|https?:|mailto:|tel:|data:image\/(png|jpeg);base64,)/.test(target)),
      ).toEqual([]);
    }
  });

  it('draws every outline that it uses once, and uses what it draws', () => {
    for (const page of pages) {
      const defined = [...page.matchAll(/<path id="(\w+)"/g)].map(([, id]) => id);
      const used = new Set([...page.matchAll(/<use href="#(\w+)"/g)].map(([, id]) => id));
      expect(new Set(defined).size).toBe(defined.length);
      expect([...used].sort()).toEqual(defined.toSorted());
    }
  });

  it('draws every glyph of the layout, where it stands', () => {
    const rounded = (value: number): number => Math.round(value * 1000) / 1000;
    const expected = runsOf(layout).map((runs) =>
      runs.flatMap((run) => {
        const seen = run.glyphs.filter(({ id }) => outlines.of(run.style, id) !== null).length;
        return seen === 0 ? [] : [`${rounded(run.x)} ${rounded(run.y)} ${seen}`];
      }),
    );
    expect(pages.map(drawnIn)).toEqual(expected);
    expect(expected.flat().length).toBeGreaterThan(60);
  });

  it('draws what the PDF draws: the same runs at the same places, glyph for glyph', async () => {
    const file = parsePdf(
      await writePdf(layout, document, fonts, { pictures: samplePictures, archive: false, form: false, stamp: null }),
    );
    const streams = [...file.objects.values()].flatMap(({ value, stream }) =>
      isDictionary(value) && stream?.includes('BT ') === true ? [stream.toString('latin1')] : [],
    );
    const shown = streams.map((content) =>
      [...content.matchAll(/1 0 0 -1 (\S+) (\S+) Tm (.*?) ET/g)].map(([, x = '', y = '', text = '']) => {
        const codes = [...text.matchAll(/<([0-9a-f]+)>/g)].reduce((sum, [, hex = '']) => sum + hex.length / 4, 0);
        return `${x} ${y} ${codes}`;
      }),
    );
    const rounded = (value: number): number => Math.round(value * 1000) / 1000;
    expect(shown).toEqual(
      runsOf(layout).map((runs) => runs.map((run) => `${rounded(run.x)} ${rounded(run.y)} ${run.glyphs.length}`)),
    );
  });

  it('is the same to the byte when it is written again', () => {
    expect(write(document)).toEqual(pages);
  });
});

describe('glyphs stand where their advances lead', () => {
  const pages = write(illustratedDocument);
  const layout = lay(illustratedDocument);

  test('within a twentieth of a point, over a whole run', () => {
    const [run] = (runsOf(layout)[1] ?? []).filter(
      ({ text }) => text.startsWith('Executive summary') && text.length > 10,
    );
    if (run === undefined) throw new Error('no run');
    const group = (pages[1] ?? '')
      .split('<g ')
      .find((part) => part.includes(`${Math.round(run.x * 1000) / 1000} `) && part.includes('<use'));
    const places = [...(group ?? '').matchAll(/ x="([^"]*)"/g)].map(([, x]) => (Number(x) * run.style.size) / 1000);
    let pen = 0;
    const expected = run.glyphs.flatMap(({ advance, codePoints }) => {
      const at = pen;
      pen += advance;
      return codePoints[0] === 0x20 ? [] : [at];
    });
    expect(places).toHaveLength(expected.length);
    places.forEach((place, i) => {
      expect(Math.abs(place - (expected[i] ?? 0))).toBeLessThan(0.05);
    });
  });
});

describe('pictures', () => {
  const pages = write(illustratedDocument);

  test('a drawing is outlines, cut off at its frame', () => {
    expect(pages[0]).toMatch(
      /<svg x="48" y="40" width="160" height="32" viewBox="0 0 1000 200"[^>]*><path fill="#0E5A50" d="M0 0L200 0/,
    );
    expect(pages[0]).toContain('Logo: Meridian');
    expect(pages[0]).not.toContain('data:');
  });

  test('a photo is turned as it is meant to be seen', () => {
    const team = pages.find((page) => page.includes('data:image/jpeg')) ?? '';
    // 40 × 56 stored, 56 × 40 seen: columns run down, rows run from right to left.
    expect(team).toContain(
      '<image width="40" height="56" transform="matrix(0 1 -1 0 56 0)" href="data:image/jpeg;base64,',
    );
  });

  test('pixels are a PNG that says the same', () => {
    const team = pages.find((page) => page.includes('data:image/png')) ?? '';
    const packed = /data:image\/png;base64,([^"]+)"/.exec(team)?.[1] ?? '';
    const original = samplePictures.get('some-pixels');
    expect(decodePng(Buffer.from(packed, 'base64'))).toEqual(original);
  });
});

describe('words for those who cannot see it', () => {
  test('stand in reading order, in either direction', () => {
    const desc = (page: string | undefined): string => /<desc>([^]*?)<\/desc>/.exec(page ?? '')?.[1] ?? '';
    expect(desc(write(illustratedDocument)[1])).toMatch(/^Executive summary .*Shared goal Six new stores/);
    const arabic = write(sampleArabic).map(desc).join(' ');
    expect(arabic).toContain('سعر واحد للسنة الأولى يشمل كل شيء.');
  });

  test('are escaped', () => {
    const [cover] = write({ ...illustratedDocument, title: 'A & B <"C">' });
    expect(cover).toContain('<title>A &amp; B &lt;&quot;C&quot;&gt; – Page 1 of');
    expect(() => elementsOf(cover ?? '')).not.toThrow();
  });

  test('links are areas with a name; a wrong one is refused', () => {
    const pages = write(illustratedDocument);
    expect(pages[0]).toContain('<a href="mailto:s.kamal@example.com" aria-label="s.kamal@example.com"><rect ');
    const cover = { ...illustratedDocument.cover, logo: null, seller: link('javascript:alert(1)', 'here') };
    expect(() => write({ ...illustratedDocument, cover })).toThrow('A link may not lead to');
  });
});

test('a small page looks as it always did', async () => {
  const layout = lay(illustratedDocument);
  const [cover] = layout.pages;
  if (cover === undefined) throw new Error('no cover');
  // The head of the cover: logo, two lines, the panel.
  const page = { ...cover, items: cover.items.filter(({ y }) => y < 95) };
  const [text] = write(illustratedDocument, { ...layout, pages: [page] });
  await expect(text).toMatchFileSnapshot('../../../golden/sample-cover-head.svg');
});
