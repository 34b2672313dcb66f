import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import { sampleArabic } from '../sampleArabic.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { modernTheme } from '../theme/modernTheme.ts';
import { dumpPages } from './dumpPages.ts';
import { fakeShaper } from './fakeShaper.ts';

const layout = layOut(sampleArabic, modernTheme, fakeShaper);
const items = layout.pages.flatMap((page) => page.items);
const wordsOf = (item: Item): string => (item.kind === 'glyphs' ? item.text : '');
const find = (words: string): Item => {
  const found = items.find((item) => wordsOf(item).trim() === words);
  if (found === undefined) throw new Error(`Nothing says ${words}.`);
  return found;
};
const right = (item: Item): number => Math.round((item.x + item.width) * 100) / 100;

describe('a page from right to left', () => {
  it('is set as it always was', async () => {
    await expect(dumpPages(layout)).toMatchFileSnapshot('../../golden/sample-arabic.pages.txt');
  });

  it('starts at the right margin', () => {
    const { width, margins } = modernTheme.page.A4;
    expect(right(find('مجموعة النور'))).toBe(width - margins.start);
  });

  it('lines numbers up at their right, the larger total among them', () => {
    expect(new Set(['230,400.00', '−11,520.00', '218,880.00'].map((number) => right(find(number)))).size).toBe(1);
  });

  it('does not mirror a check mark', () => {
    const checks = (all: readonly Item[]) =>
      all.flatMap((item) => (item.kind === 'shape' && item.upright ? [item.points] : []));
    const english = layOut(sampleDocument, modernTheme, fakeShaper).pages.flatMap((page) => page.items);
    expect(checks(items)[0]).toEqual(checks(english)[0]);
    expect(checks(items).length).toBe(1);
  });

  it('says its words in reading order, and in which language the others are', () => {
    const spans = items.flatMap(({ tag }) => (tag.kind === 'tag' && tag.role === 'Span' ? [tag] : []));
    expect(spans.map(({ actual }) => actual)).toContain('اتصلوا بشركة ');
    expect(spans.find(({ actual }) => actual === 'Meridian')?.language).toBe('en');
  });
});
