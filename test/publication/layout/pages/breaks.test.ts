import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { GlyphRun, Item } from '../../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import type { Page } from '../../../../src/publication/layout/pages/Page.ts';
import { t } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { longTable } from '../generatedDocument.ts';

const glyphs = (items: readonly Item[]): readonly GlyphRun[] => items.flatMap((i) => (i.kind === 'glyphs' ? [i] : []));
const bodyOf = (page: Page): readonly GlyphRun[] => glyphs(page.items).filter(({ tag }) => tag.kind === 'tag');

describe('a page break', () => {
  /** A section whose last blocks meet the foot of the page at every possible height. */
  const sweep = (blocks: readonly Block[]): readonly (readonly Page[])[] =>
    Array.from({ length: 12 }, (_, i) => {
      const filler = Array.from({ length: 22 + i }, (): Block => ({
        type: 'paragraph',
        role: 'body',
        children: t('fill'),
      }));
      const [first, ...rest] = sampleDocument.sections;
      if (first === undefined) throw new Error('The sample has no section.');
      const sections = [{ ...first, lead: null, blocks: [...filler, ...blocks] }, ...rest];
      return layOut({ ...sampleDocument, sections }, modernTheme, fakeShaper).pages;
    });
  const linesWith = (page: Page, pattern: RegExp) => bodyOf(page).filter(({ text }) => pattern.test(text)).length;
  const body = (text: string): Block => ({ type: 'paragraph', role: 'body', children: t(text) });

  it('never parts a heading from two lines after it', () => {
    const text = Array.from({ length: 60 }, () => 'lorem').join(' ');
    for (const pages of sweep([{ type: 'heading', level: 2, children: t('Heading') }, body(text)])) {
      const page = pages.find((candidate) => linesWith(candidate, /^Heading$/u) > 0);
      expect(page && linesWith(page, /lorem/u)).toBeGreaterThanOrEqual(2);
    }
  });

  it('leaves no step alone: five are on one page, under their title', () => {
    const items = Array.from({ length: 5 }, (_, i) => ({ title: t(`Step ${i + 1}`), text: null, note: null }));
    const steps: Block = { type: 'numberedCells', variant: 'steps', title: t('Next steps'), items };
    for (const pages of sweep([steps])) {
      const counts = pages.map((page) => linesWith(page, /^(?:Step \d|Next steps)$/u)).filter((count) => count > 0);
      expect(counts).toEqual([6]);
    }
  });

  it('begins a page in the middle of a list with one rule, not with two', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ text: t(`goal ${i}`), source: null }));
    const goals: Block = { type: 'hanging', label: t('Goals'), note: null, children: [{ type: 'rows', items: rows }] };
    const gaps = sweep([goals]).flatMap((pages) =>
      pages.flatMap((page) => {
        const again = glyphs(page.items).find(({ text }) => text.startsWith('Goals ('));
        const first = bodyOf(page).find(({ text }) => text.startsWith('goal'));
        return again === undefined || first === undefined ? [] : [Math.abs(first.y - again.y)];
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.max(...gaps)).toBeLessThan(1);
  });

  it('gives a table that has no head of its own one on a new page, under its title', () => {
    const table = (rows: number): Block => ({ ...longTable(rows), title: t('Options'), headless: true });
    const seen = new Set<string>();
    for (const pages of [6, 20, 60].flatMap((rows) => sweep([table(rows)])))
      for (const page of pages) {
        const rows = bodyOf(page).filter(({ text }) => /^row \d/u.test(text));
        const [first] = rows;
        if (first === undefined) continue;
        const heads = glyphs(page.items).filter(({ text }) => text === 'Quantity');
        const title = bodyOf(page).find(({ text }) => text === 'Options');
        const isAfter = linesWith(page, /^fill$/u) > 0;
        expect(heads.map(({ tag }) => tag.kind)).toEqual(isAfter ? [] : ['artifact']);
        for (const { y } of heads) {
          expect(y).toBeLessThan(first.y);
          if (title !== undefined) expect(y).toBeGreaterThan(title.y);
        }
        seen.add(isAfter ? 'after something' : title === undefined ? 'broken' : 'whole');
      }
    expect([...seen].sort()).toEqual(['after something', 'broken', 'whole']);
  });

  it('leaves two lines of a paragraph on either side', () => {
    const text = Array.from({ length: 60 }, () => 'lorem').join(' ');
    for (const pages of sweep([body(text)])) {
      for (const page of pages) expect(linesWith(page, /lorem/u)).not.toBe(1);
    }
  });

  it('never parts a label from two lines beside it', () => {
    const text = Array.from({ length: 60 }, () => 'lorem').join(' ');
    const hanging: Block = { type: 'hanging', label: t('Label'), note: t('A note'), children: [body(text)] };
    for (const pages of sweep([hanging])) {
      const page = pages.find((candidate) => linesWith(candidate, /^Label$/u) > 0);
      expect(page && linesWith(page, /lorem/u)).toBeGreaterThanOrEqual(2);
      const next = pages[pages.findIndex((candidate) => candidate === page) + 1];
      if (next !== undefined && linesWith(next, /lorem/u) > 0) {
        const label = glyphs(next.items).find(({ text: words }) => words.startsWith('Label'));
        expect(label?.tag.kind).toBe('artifact');
      }
    }
  });
});
