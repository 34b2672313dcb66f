import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import type { GlyphRun, Item } from '../../../../src/publication/layout/ground/Item.ts';
import { makeSlice, type Slice } from '../../../../src/publication/layout/ground/Slice.ts';
import { ground, makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import type { Page } from '../../../../src/publication/layout/pages/Page.ts';
import { paginate } from '../../../../src/publication/layout/pages/paginate.ts';
import { t } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { cell } from '../../sampleTables.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { longTable } from '../generatedDocument.ts';
import { tries } from '../../../size.ts';

const room = 600;
const line = 15;

/** A line of words; its name says which slice it belongs to, and which line it is. */
const words = (text: string, y: number): GlyphRun => ({
  kind: 'glyphs',
  x: 0,
  y: y + 11,
  width: 50,
  tag: ground,
  text,
  glyphs: [],
  direction: 'ltr',
  style: { family: 'latin', weight: 400, size: 10, tracking: 0 },
  color: '#000000',
  outline: false,
});

type Kind = 'head' | 'row' | 'drawing';

interface Given {
  readonly kind: Kind;
  readonly lines: number;
  readonly space: number;
  readonly keep: boolean;
  readonly repeats: boolean;
}

const given: fc.Arbitrary<Given> = fc.record({
  kind: fc.constantFrom<Kind>('head', 'head', 'row', 'row', 'row', 'drawing'),
  lines: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 150 })),
  space: fc.constantFrom(0, 5, 25),
  keep: fc.boolean(),
  repeats: fc.boolean(),
});

/** Slices as blocks make them: headings low and kept, rows of any height, drawings that fit under headings. */
function slicesOf(all: readonly Given[]): readonly Slice[] {
  return all.map(({ kind, lines, space, keep, repeats }, i) => {
    const heads = kind === 'head' && i < all.length - 1;
    const count = kind === 'row' ? lines : Math.min(lines, kind === 'head' ? 4 : 12);
    const items: Item[] = Array.from({ length: count }, (_, at) => words(`${kind} ${i}.${at}`, at * line));
    if (kind === 'drawing')
      items.push({
        ...words('', 0),
        kind: 'rectangle',
        height: count * line,
        fill: '#FFFFFF',
        tag: makeTag('Figure', null),
      });
    const again = { height: line, items: [words('again', 0)] };
    return makeSlice(
      { height: count * line, items },
      { space, keep: heads || (keep && i < all.length - 1), heads, repeat: repeats && !heads ? [again] : [] },
    );
  });
}

const textsOn = (page: readonly Item[]): readonly string[] =>
  page.flatMap((item) => (item.kind === 'glyphs' && item.text !== 'again' ? [item.text] : []));

describe('pages of any slices', () => {
  // No more headings in a row than a page holds with something under them.
  const many = fc
    .array(given, { minLength: 1, maxLength: 25 })
    .filter((all) => all.every((_, i) => all.slice(i, i + 4).filter(({ kind }) => kind === 'head').length < 4));

  it('hold every line once and in order, inside the page, and never a heading alone or at the foot', () => {
    fc.assert(
      fc.property(many, (all) => {
        const slices = slicesOf(all);
        const pages = paginate(slices, room).map(({ items }) => items);
        const written = slices.flatMap(({ items }) => textsOn(items));
        expect(pages.flatMap(textsOn)).toEqual(written);
        for (const page of pages) {
          for (const item of page) if (item.kind === 'glyphs') expect(item.y).toBeLessThanOrEqual(room + 0.02);
          const last = textsOn(page).at(-1) ?? '';
          expect(last).not.toBe('');
          expect(last.startsWith('head') && page !== pages.at(-1)).toBe(false);
        }
      }),
      { numRuns: tries(100, 400) },
    );
  });

  it('let a row that has to break anyway begin under its heading, and go on where it fits', () => {
    const row = (lines: number): Given => ({ kind: 'row', lines, space: 0, keep: false, repeats: true });
    const head: Given = { kind: 'head', lines: 2, space: 0, keep: true, repeats: false };
    const pages = paginate(slicesOf([head, head, row(60), row(2)]), room).map(({ items }) => items);
    expect(pages.map((page) => textsOn(page).length)).toEqual([40, 26]);
    expect(textsOn(pages[0] ?? []).slice(0, 5)).toEqual(['head 0.0', 'head 0.1', 'head 1.0', 'head 1.1', 'row 2.0']);
  });

  it('have a drawing that is taller than a page begin under them', () => {
    const figure = makeTag('Figure', null, { alt: 'A drawing' });
    const items = Array.from({ length: 60 }, (_, at) => ({ ...words(`bar ${at}`, at * line), tag: figure }));
    const head = makeSlice({ height: 2 * line, items: [words('head', 0)] }, { keep: true, heads: true });
    const pages = paginate([head, makeSlice({ height: 60 * line, items })], room).map((one) => one.items);
    expect(pages.map((page) => textsOn(page).slice(0, 2))).toEqual([
      ['head', 'bar 0'],
      ['bar 38', 'bar 39'],
    ]);
  });
});

const long = (lines: number): string => Array.from({ length: lines }, () => 'Frame of steel').join('\n');
const bodyOf = (page: Page): readonly GlyphRun[] =>
  page.items.flatMap((item) => (item.kind === 'glyphs' && item.tag.kind === 'tag' ? [item] : []));

/** Blocks that begin with a heading, with something tall in them. */
const tall: Readonly<Record<string, (lines: number) => Block>> = {
  'a row of the price': (lines) => {
    const [first, ...rows] = longTable(3).rows;
    if (first === undefined) throw new Error('no row');
    const name = { ...cell(t('Sorting line')), detail: t(long(lines)) };
    return { ...longTable(3), rows: [{ ...first, cells: [name, ...first.cells.slice(1)] }, ...rows] };
  },
  'a row of a list under a label': (lines) => ({
    type: 'hanging',
    label: t('Label'),
    note: null,
    children: [{ type: 'rows', items: [{ text: t(long(lines)), source: t('a source') }] }],
  }),
  'rows without a label': (lines) => ({ type: 'rows', items: [{ text: t(long(lines)), source: null }] }),
  'a callout': (lines) => ({
    type: 'callout',
    label: t('Only for you'),
    statement: t('Nobody else'),
    text: t(long(lines)),
    cells: [{ label: t('Scope'), value: t('all') }],
  }),
  'a reference': (lines) => ({
    type: 'referenceCard',
    title: t('A client'),
    text: [t(long(lines))],
    facts: [],
    figure: null,
    box: null,
  }),
  'columns of a scope': (lines) => ({
    type: 'scopeLists',
    columns: [{ title: t('In'), mark: 'check', items: Array.from({ length: lines }, () => t('a thing')) }],
  }),
};

describe.each([
  ['modern', modernTheme],
  ['classic', themeOf('classic')],
] as const)('in the %s look', (_, theme) => {
  const lay = (block: Block, page: Document['page']): readonly Page[] => {
    const sections = sampleDocument.sections.flatMap((section) =>
      section.id === 'investment'
        ? [{ ...section, lead: t('A lead of one line.'), blocks: [block] }]
        : section.id === 'acceptance' || section.id === 'validity'
          ? [section]
          : [],
    );
    return layOut({ ...sampleDocument, page, sections }, theme, fakeShaper).pages;
  };

  it.each(Object.entries(tall))('%s of any height begins under its heading', (_name, block) => {
    for (const page of ['A4', 'Letter'] as const)
      for (const lines of [20, 40, 44, 48, 52, 56, 60, 70, 140]) {
        const pages = lay(block(lines), page);
        const opening = pages.find((one) => bodyOf(one).some(({ text }) => text.includes('A lead of one')));
        const said = bodyOf(opening ?? { width: 0, height: 0, items: [], fill: null }).map(({ text }) => text.trim());
        const under = said.filter((text) => /Frame of steel|a thing/u.test(text)).length;
        expect({ page, lines, begins: under > 2 }).toEqual({ page, lines, begins: true });
      }
  });
});
