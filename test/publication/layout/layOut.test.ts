import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/publication/document/Block.ts';
import type { Inlines, Target } from '../../../src/publication/document/Inline.ts';
import type { Item } from '../../../src/publication/layout/ground/Item.ts';
import type { Layout } from '../../../src/publication/layout/pages/Page.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import { page, t } from '../inlines.ts';
import { sampleArabic } from '../sampleArabic.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { modernTheme } from '../theme/modernTheme.ts';
import { themeOf } from '../theme/themeOf.ts';
import { dumpPages } from './dumpPages.ts';
import { fakeShaper } from './fakeShaper.ts';

const lay = (document: Document) => layOut(document, modernTheme, fakeShaper);

it('sets the sample as it always did', async () => {
  await expect(dumpPages(lay(sampleDocument))).toMatchFileSnapshot('../../golden/sample.pages.txt');
});

it('sets the sample on Letter as it always did', async () => {
  await expect(dumpPages(lay({ ...sampleDocument, page: 'Letter' }))).toMatchFileSnapshot(
    '../../golden/sample-letter.pages.txt',
  );
});

it.each([
  ['classic', sampleDocument, 'A4'],
  ['classic-letter', sampleDocument, 'Letter'],
  ['classic-arabic', sampleArabic, 'A4'],
] as const)('sets the sample in the look %s as it always did', async (name, document, page) => {
  const layout = layOut({ ...document, page }, themeOf('classic'), fakeShaper);
  await expect(dumpPages(layout)).toMatchFileSnapshot(`../../golden/sample-${name}.pages.txt`);
});

it('marks every page of a draft, and none of a finished proposal', () => {
  const marked = (document: Document) =>
    lay(document).pages.map(({ items }) => items.some((item) => item.kind === 'glyphs' && item.text === 'DRAFT'));
  expect(marked({ ...sampleDocument, draft: 'DRAFT' })).not.toContain(false);
  expect(marked(sampleDocument)).not.toContain(true);
});

it('prints the page on which a section really starts', () => {
  const { pages, outline } = lay(sampleDocument);
  const start = outline.find(({ section }) => section === 'acceptance')?.page ?? 0;
  const words = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item.text] : [])));
  expect(words.join('')).toContain(`your choice and signature on page ${start}`);
});

it('says which page it is on every page but the cover', () => {
  const { pages } = lay(sampleDocument);
  pages.slice(1).forEach(({ items }, i) => {
    const text = items.map((item) => (item.kind === 'glyphs' ? item.text : '')).join('');
    expect(text).toContain(`Page ${i + 2} of ${pages.length}`);
    expect(text).toContain('Valid until 31 December 2026');
  });
});

it('settles on page numbers when they move the text', () => {
  const many = Array.from({ length: 40 }, () => page('validity'));
  const [first, ...rest] = sampleDocument.sections;
  if (first === undefined) throw new Error('The sample has no section.');
  const blocks = [{ type: 'paragraph', role: 'body', children: [...t('See '), ...many] } as const, ...first.blocks];
  const { pages, outline } = lay({ ...sampleDocument, sections: [{ ...first, blocks }, ...rest] });
  expect(outline.at(-1)?.page).toBe(pages.length);
});

const isAnchor = ({ kind }: Item): boolean => kind === 'anchor';

describe('a mark before words', () => {
  const [first, ...rest] = sampleDocument.sections;
  if (first === undefined) throw new Error('The sample has no section.');
  const long = 'Words that fill a line and more of the page, and so on. '.repeat(120);
  const paragraph = (children: Inlines): Paragraph => ({ type: 'paragraph', role: 'body', children });
  const marked = (marks: Inlines, sought: Target = 7): Document => ({
    ...sampleDocument,
    sections: [
      { ...first, blocks: [paragraph([...t('See page '), { type: 'pageNumber', of: sought }])] },
      { ...first, id: 'situation', blocks: [paragraph(t(long)), paragraph([...marks, ...t('Here it is.')])] },
      ...rest.filter(({ id }) => id !== 'situation'),
    ],
  });
  const mark = { type: 'mark', target: 7 } as const;

  it('is found where the words stand, later than their section opens', () => {
    const { pages, outline } = lay(marked([mark]));
    const words = pages.map(({ items }) => items.map((item) => (item.kind === 'glyphs' ? item.text : '')).join(''));
    const at = words.findIndex((text) => text.includes('Here it is.')) + 1;
    expect(words.join('')).toContain(`See page ${at}`);
    expect(outline.find(({ section }) => section === 'situation')?.page).toBeLessThan(at);
  });

  it('changes neither bookmarks nor structure', () => {
    const [one, other] = [lay(marked([mark], 'situation')), lay(marked([], 'situation'))];
    expect(one.outline).toEqual(other.outline);
    expect(one.pages.flatMap(({ items }) => items.filter(isAnchor))).toHaveLength(
      other.pages.flatMap(({ items }) => items.filter(isAnchor)).length + 1,
    );
    const drawn = ({ pages }: Layout) =>
      dumpPages({
        ...one,
        pages: pages.map((page) => ({ ...page, items: page.items.filter((item) => !isAnchor(item)) })),
      });
    expect(drawn(one).replace(/page \d+/gu, '')).toBe(drawn(other).replace(/page \d+/gu, ''));
  });
});
