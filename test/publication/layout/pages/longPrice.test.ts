import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import type { Page } from '../../../../src/publication/layout/pages/Page.ts';
import { documentOf } from '../../compose/documentOf.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { fakeShaper } from '../fakeShaper.ts';

const count = 1200;

/** 1,200 lines in 40 sections; every tenth with a discount, every seventh with a line under its name. */
const lines = Array.from({ length: count }, (_, i) => ({
  text: `Part ${i}.`,
  section: `Section ${Math.floor(i / 30)}`,
  qty: 1 + (i % 9),
  unit_price: `${10 + (i % 90)}.50`,
  tax: 'vat',
  ...(i % 10 === 0 ? { discount_percent: 5 } : {}),
  ...(i % 7 === 0 ? { detail: 'With everything that it needs' } : {}),
}));

const runsOf = ({ items }: Page): readonly GlyphRun[] =>
  items.flatMap((item) => (item.kind === 'glyphs' ? [item] : []));
const isRead = ({ tag }: GlyphRun): boolean => tag.kind === 'tag';

describe(`a price of ${count} lines`, () => {
  const document = documentOf({ taxes: { vat: { label: 'VAT', percent: '20' } }, lines });
  const { pages } = layOut(document, modernTheme, fakeShaper);
  const shown = pages.filter((page) => runsOf(page).some((run) => isRead(run) && /^Part \d+\.$/u.test(run.text)));
  const names = pages.map((page) =>
    runsOf(page).flatMap((run) => (isRead(run) && /^Part \d+\.$/u.test(run.text) ? [run.text] : [])),
  );

  it('shows each line exactly once, in its order', () => {
    expect(names.flat()).toEqual(lines.map(({ text }) => text));
  });

  it('repeats its head on every page', () => {
    expect(shown.length).toBeGreaterThan(40);
    for (const page of shown) expect(runsOf(page).filter(({ text }) => text === 'Item')).toHaveLength(1);
    for (const page of shown.slice(1))
      expect(
        runsOf(page)
          .filter(({ text }) => text === 'Item')
          .map(isRead),
      ).toEqual([false]);
  });

  it('carries the right sum to both sides of every break', () => {
    const sums = shown.map((page) => {
      const runs = runsOf(page).filter((run) => !isRead(run));
      return runs.flatMap(({ text }, i) =>
        /^(?:Brought|Carried) forward$/u.test(text) ? [`${text} ${runs[i + 1]?.text}`] : [],
      );
    });
    let [cents, at] = [0n, 0];
    shown.forEach((page, i) => {
      const before = cents;
      for (const end = at + (names[pages.indexOf(page)]?.length ?? 0); at < end; at += 1) cents += netCents(at);
      const isFirst = i === 0;
      const isLast = i === shown.length - 1;
      expect(sums[i]).toEqual([
        ...(isFirst ? [] : [`Brought forward ${written(before)}`]),
        ...(isLast ? [] : [`Carried forward ${written(cents)}`]),
      ]);
    });
  });

  it('keeps the total with the last rows, and stays on its pages', () => {
    const last = pages.findIndex((page) => runsOf(page).some(({ text }) => text === 'Total'));
    expect(names[last]?.length).toBeGreaterThanOrEqual(2);
    for (const page of pages)
      for (const { x, y, width } of runsOf(page)) {
        expect(x).toBeGreaterThan(23.9);
        expect(x + width).toBeLessThan(page.width - 23.9);
        expect(y).toBeLessThan(page.height - 23.9);
      }
  });
});

/** Cents as they are printed. */
function written(cents: bigint): string {
  const whole = String(cents / 100n).replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${whole}.${String(cents % 100n).padStart(2, '0')}`;
}

/** The net of a line by another road, in cents. */
function netCents(i: number): bigint {
  const gross = BigInt(1 + (i % 9)) * BigInt((10 + (i % 90)) * 100 + 50);
  const discount = i % 10 === 0 ? (gross * 5n * 2n + 100n) / 200n : 0n;
  return gross - discount;
}
