import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import type { Page } from '../../../../src/publication/layout/pages/Page.ts';
import type { Tag } from '../../../../src/publication/layout/ground/Tag.ts';
import { t } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { cell } from '../../sampleTables.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { overlaps } from '../overlaps.ts';
import { generatedDocument, longTable } from '../generatedDocument.ts';
import { bodyOf, glyphsOf, pageFaults } from '../pageFaults.ts';
import { tries } from '../../../size.ts';

const lay = (document: Document) => layOut(document, modernTheme, fakeShaper).pages;
const rolesOf = (tag: Tag): readonly string[] => [tag.role, ...(tag.parent === null ? [] : rolesOf(tag.parent))];

const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');

/** The values of all runs in a tree. */
function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'text' && 'value' in node && typeof node.value === 'string') return [node.value];
  // Sums carried forward are shown at a page break only.
  return Object.entries(node).flatMap(([key, value]) => (key.startsWith('carried') ? [] : textsOf(value)));
}

/** A document of one section with one table. */
const withTable = (rows: number): Document => ({
  ...sampleDocument,
  sections: sampleDocument.sections.flatMap((section) =>
    section.id === 'investment'
      ? [{ ...section, blocks: [longTable(rows)] }]
      : section.id === 'acceptance' || section.id === 'validity'
        ? [section]
        : [],
  ),
});

describe('any document', () => {
  it('makes pages that a typographer would let pass', () => {
    fc.assert(
      fc.property(generatedDocument, (document) => {
        expect(pageFaults(lay(document))).toEqual([]);
      }),
      { numRuns: tries(15, 60), seed: 20261123, endOnFailure: true },
    );
  });

  it('keeps every word', () => {
    fc.assert(
      fc.property(generatedDocument, (document) => {
        const read = squeeze(
          lay(document)
            .flatMap(bodyOf)
            .map(({ text }) => text)
            .join(''),
        );
        for (const text of textsOf(document.sections)) expect(read).toContain(squeeze(text));
      }),
      { numRuns: tries(8, 30), seed: 20261123, endOnFailure: true },
    );
  });
});

describe('a block taller than a page', () => {
  it('may be a row that leaves no room for the sum under it', () => {
    for (let words = 900; words < 1100; words += 20) {
      const [long, next] = longTable(2).rows;
      const name = cell(t(Array.from({ length: words }, () => 'word').join(' ')));
      if (long === undefined || next === undefined) throw new Error('The table has no rows.');
      const table = { ...longTable(2), rows: [{ ...long, cells: [name, ...long.cells.slice(1)] }, next, next] };
      const sections = sampleDocument.sections.map((s) => (s.id === 'investment' ? { ...s, blocks: [table] } : s));
      expect(lay({ ...sampleDocument, sections }).length).toBeLessThan(20);
    }
  });

  it('is split between lines, not drawn over the edge', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ');
    const callout = { type: 'callout', label: t('Label'), statement: t('Short'), text: t(text), cells: [] } as const;
    const [first, ...rest] = sampleDocument.sections;
    if (first === undefined) throw new Error('The sample has no section.');
    const pages = lay({ ...sampleDocument, sections: [{ ...first, blocks: [callout] }, ...rest] });
    for (const page of pages) {
      for (const { y } of bodyOf(page)) expect(y).toBeLessThan(page.height - 24);
      expect(overlaps(glyphsOf(page.items))).toEqual([]);
    }
    expect(
      squeeze(
        pages
          .flatMap(bodyOf)
          .map((run) => run.text)
          .join(''),
      ),
    ).toContain(squeeze(text));
  });
});

describe('a table over several pages', () => {
  const pages = lay(withTable(120));
  const cells = pages.map((page) =>
    bodyOf(page).filter(({ tag }) => tag.kind === 'tag' && rolesOf(tag).includes('TBody')),
  );

  it('shows every row once', () => {
    const names = cells.flat().flatMap(({ text }) => (text.startsWith('row ') ? [text] : []));
    expect(names).toEqual(Array.from({ length: 120 }, (_, i) => `row ${i}`));
  });

  it('repeats its head on every page as an artifact', () => {
    const shown = pages.flatMap((page, i) => ((cells[i]?.length ?? 0) > 0 ? [page] : []));
    expect(shown.length).toBeGreaterThan(2);
    for (const page of shown.slice(1)) {
      const heads = glyphsOf(page.items).filter(({ text }) => text === 'Item');
      expect(heads.map(({ tag }) => tag.kind)).toEqual(['artifact']);
    }
  });

  it('carries the sum so far to both sides of a break', () => {
    const sums = pages.map((page) => {
      const carried = glyphsOf(page.items).filter(({ tag }) => tag.kind === 'artifact');
      return carried.flatMap(({ text }, i) => (text.endsWith(' forward') ? [[text, carried[i + 1]?.text ?? '']] : []));
    });
    const ends = sums.flat();
    expect(ends.length).toBeGreaterThan(2);
    expect(ends.length % 2).toBe(0);
    ends.forEach(([words, sum], i) => {
      expect(words).toBe(i % 2 === 0 ? 'Carried forward' : 'Brought forward');
      if (i % 2 === 0) expect(ends[i + 1]?.[1]).toBe(sum);
    });
  });

  it('keeps the total with two rows', () => {
    for (let rows = 14; rows < 40; rows += 1) {
      const last = lay(withTable(rows)).find((page) => glyphsOf(page.items).some(({ text }) => text === 'Total'));
      const names = last === undefined ? [] : bodyOf(last).filter(({ text }) => text.startsWith('row '));
      expect(names.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the last pages', () => {
  const pageOf = (pages: readonly Page[], text: string) =>
    pages.findIndex((page) => glyphsOf(page.items).some((run) => run.text.startsWith(text)));

  it('end with the guarantee', () => {
    fc.assert(
      fc.property(generatedDocument, (document) => {
        const pages = lay(document);
        expect(pageOf(pages, 'Validity guarantee')).toBe(pages.length - 1);
      }),
      { numRuns: tries(8, 30), seed: 20261123, endOnFailure: true },
    );
  });

  it('never show a signature alone', () => {
    for (let extra = 0; extra < 12; extra += 1) {
      const document = {
        ...sampleDocument,
        sections: sampleDocument.sections.map((section) => ({
          ...section,
          blocks: section.blocks.map((block) =>
            block.type === 'choiceList'
              ? {
                  ...block,
                  items: [...block.items, ...Array.from({ length: extra }, () => block.items.slice(0, 1)).flat()],
                }
              : block,
          ),
        })),
      };
      const pages = lay(document);
      const at = pageOf(pages, 'Signature');
      const page = pages[at];
      const sections = new Set(
        (page === undefined ? [] : bodyOf(page)).map(({ tag }) => {
          let top = tag.kind === 'tag' ? tag : null;
          while (top?.parent?.parent) top = top.parent;
          return top;
        }),
      );
      // The first of the choices says for what one signs.
      const saysWhat = pageOf(pages, 'We accept') === at;
      expect(sections.size > 1 || saysWhat, `with ${extra} more choices`).toBe(true);
    }
  });
});
