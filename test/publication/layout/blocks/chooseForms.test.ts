import { describe, expect, test } from 'vitest';
import type { Alternatives, Block } from '../../../../src/publication/document/Block.ts';
import type { ShareBar, Timeline } from '../../../../src/publication/document/Chart.ts';
import type { KeyNumbers } from '../../../../src/publication/document/DisplayBlock.ts';
import { chooseForms } from '../../../../src/publication/layout/blocks/chooseForms.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { plainText } from '../../../../src/publication/layout/text/plainText.ts';
import { t, v } from '../../inlines.ts';
import { shareBar, timeline } from '../../sampleCharts.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { phasesTable } from '../../sampleTables.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { fakeShaper } from '../fakeShaper.ts';

const written: readonly Block[] = [phasesTable];
const inTwoForms = (...drawn: readonly Block[]): Alternatives => ({ type: 'alternatives', drawn, written });

const documentWith = (...blocks: readonly Block[]) => {
  const [first, ...rest] = sampleDocument.sections;
  if (first === undefined) throw new Error('The sample has no section.');
  return { ...sampleDocument, sections: [{ ...first, blocks }, ...rest] };
};
const chosen = (...blocks: readonly Block[]): readonly Block[] =>
  chooseForms(documentWith(...blocks)).sections[0]?.blocks ?? [];

const part = (share: number, amount: string, event: string): ShareBar['parts'][number] => ({
  share,
  amount: v(amount),
  percent: [],
  event: t(event),
});
const barOf = (...parts: ShareBar['parts']): Block => ({ ...shareBar, drawing: { form: 'shareBar', parts } });

describe('payments are one bar', () => {
  const fifth = part(0.2, '1,000.00', 'monthly');
  test.each<[string, Block, 'drawn' | 'written']>([
    ['of up to five parts', barOf(fifth, fifth, fifth, fifth, fifth), 'drawn'],
    ['but not of six', barOf(fifth, fifth, fifth, fifth, fifth, fifth), 'written'],
    ['while a part is as wide as its amount', barOf(part(0.12, '1,000.00', ''), part(0.88, '1', '')), 'drawn'],
    ['but not with a part too thin for it', barOf(part(0.1, '1,000.00', ''), part(0.9, '1', '')), 'written'],
    ['nor with words of more than two lines', barOf(part(0.2, '1', 'x'.repeat(43)), part(0.8, '1', '')), 'written'],
  ])('%s', (_, bar, form) => {
    expect(chosen(inTwoForms(bar))).toEqual(form === 'drawn' ? [bar] : written);
  });

  test('a currency, or all currencies are tables', () => {
    const [wide, thin] = [barOf(fifth, fifth), barOf(part(0.01, '1,000.00', ''), fifth)];
    expect(chosen(inTwoForms(wide, wide))).toEqual([wide, wide]);
    expect(chosen(inTwoForms(wide, thin))).toEqual(written);
  });
});

describe('milestones stand along their weeks', () => {
  const along = (count: number, label: string): Block => {
    return at(
      Array.from({ length: count }, (_, i) => 1 + i),
      label,
    );
  };
  const at = (weeks: readonly number[], label = 'Start', last = 20): Block => {
    if (timeline.drawing.form !== 'timeline') throw new Error('The sample is no timeline.');
    const items = weeks.map((week): Timeline['items'][number] => ({
      week: { at: week, label: t(String(week)) },
      label: t(label),
      review: false,
    }));
    return { ...timeline, drawing: { ...timeline.drawing, first: 1, weeks: last, items } };
  };
  test.each<[string, Block, 'drawn' | 'written']>([
    ['where there are nine', along(9, 'Start'), 'drawn'],
    ['but not where there are ten', along(10, 'Start'), 'written'],
    ['with words of one line', along(2, 'x'.repeat(52)), 'drawn'],
    ['but not with more', along(2, 'x'.repeat(53)), 'written'],
    ['with a mark beside the other', at([1, 2, 41], 'Start', 41), 'drawn'],
    ['but not where two marks touch', at([1, 2, 42], 'Start', 42), 'written'],
    ['nor in one week', at([1, 4, 4, 9]), 'written'],
  ])('%s', (_, drawing, form) => {
    expect(chosen(inTwoForms(drawing))).toEqual(form === 'drawn' ? [drawing] : written);
  });
});

test('forms are chosen inside a hanging block too', () => {
  const hanging = (children: readonly Block[]): Block => ({ type: 'hanging', label: t('L'), note: null, children });
  expect(chosen(hanging([inTwoForms(shareBar)]))).toEqual([hanging([shareBar])]);
});

test('a document with two forms is laid out as the same one with the chosen form', () => {
  const list = (block: Block): Block => ({ type: 'list', ordered: false, items: [[block]] });
  for (const wrap of [(block: Block) => block, list])
    expect(layOut(documentWith(wrap(inTwoForms(shareBar))), modernTheme, fakeShaper)).toEqual(
      layOut(documentWith(wrap(shareBar)), modernTheme, fakeShaper),
    );
});

describe('key numbers', () => {
  const item = (rank: number, number: string, unit = ''): KeyNumbers['items'][number] => ({
    rank,
    number: v(number),
    unit: unit === '' ? [] : t(unit),
    unitFirst: false,
    meaning: t('M'),
    source: null,
  });
  const printed = (...items: KeyNumbers['items']): readonly string[] =>
    chosen({ type: 'keyNumbers', items }).flatMap((block) =>
      block.type === 'keyNumbers' ? block.items.map(({ number }) => plainText(number)) : [],
    );

  test.each<[string, KeyNumbers['items'], readonly string[]]>([
    [
      'are four at most, those of the first ranks',
      [4, 0, 3, 1, 2].map((rank) => item(rank, `${rank}`)),
      ['0', '3', '1', '2'],
    ],
    [
      'are four while the longest fits',
      [item(0, '1,234,567'), ...[1, 2, 3].map((rank) => item(rank, '1'))],
      ['1,234,567', '1', '1', '1'],
    ],
    [
      'are three where a number is longer',
      [item(0, '12,345,678.9'), ...[1, 2, 3].map((rank) => item(rank, '1'))],
      ['12,345,678.9', '1', '1'],
    ],
    [
      'are three where a number is long with its unit',
      [item(3, '123,456', 'percent'), item(0, '2'), item(2, '3'), item(1, '4')],
      ['2', '3', '4'],
    ],
  ])('%s', (_, items, expected) => {
    expect(printed(...items)).toEqual(expected);
  });
});
