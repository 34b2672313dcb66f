import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../../src/publication/document/Chart.ts';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Inlines } from '../../../../src/publication/document/Inline.ts';
import type { Table } from '../../../../src/publication/document/Table.ts';
import { plain as words } from '../../../../src/publication/compose/Composer.ts';
import { finance as cfo, offerWith, withMembers } from '../../../internal/selection/someDossier.ts';
import { checkData } from '../../../wall/buildData.ts';

/** The words of a line; what may not be broken is a space like any other here. */
const plain = (line: Inlines): string => words(line).replace(/\u00A0/g, ' ');

interface Given {
  readonly per_year?: string;
  readonly low?: string;
  readonly high?: string;
  readonly years?: number;
  readonly rate?: string | null;
  readonly effort?: string;
  readonly fromOffer?: boolean;
  readonly lines?: readonly object[];
  readonly more?: readonly object[];
}

/** The blocks of the return section of a made-up case: an offer of 1,000, unless something else is given. */
function returnOf(given: Given, language = 'en'): readonly Block[] {
  const { per_year = '1000', low, high, years = 3, rate = '0.1', effort, fromOffer = true, lines, more = [] } = given;
  const data = withMembers([cfo], {
    proposal: { title: 'T', currency: 'EUR', language },
    offer: offerWith({ lines: lines ?? [{ text: 'Work', unit_price: '1000' }] }),
    finance: {
      horizon_years: years,
      ...(rate === null ? {} : { discount_rate: rate }),
      costs: {
        from_offer: fromOffer,
        ...(effort === undefined ? {} : { client_effort: { value: effort, source: 'estimate' } }),
      },
      benefits: [
        { label: 'Less waste', per_year, source: 'report', ...(low ? { low } : {}), ...(high ? { high } : {}) },
        ...more,
      ],
    },
  });
  const { written, diagnostics } = checkData(data);
  const section = written?.document.sections.find(({ id }) => id === 'return');
  if (!section) throw new Error(JSON.stringify(diagnostics));
  return section.blocks;
}

const charts = (blocks: readonly Block[]): readonly Chart[] =>
  blocks.flatMap((block) => (block.type === 'chart' ? [block] : []));
const tables = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
const titles = (given: Given): readonly string[] => charts(returnOf(given)).map(({ title }) => plain(title));
const rows = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map(({ cells }) => cells.map(({ children }) => plain(children)).join(' | '));

describe('the titles say the finding', () => {
  test.each<[string, Given, string]>([
    [
      'low within a year',
      { low: '0.5', per_year: '4000' },
      'Even in the low case the investment comes back within a year',
    ],
    [
      'low within two',
      { low: '0.5', per_year: '1200' },
      'Even in the low case the investment comes back within 2 years',
    ],
    [
      'low never',
      { low: '0.1' },
      'In the expected case the investment comes back in month 12, in the low case not within 3 years',
    ],
    ['no low case', {}, 'The investment comes back in month 12'],
    ['only high', { per_year: '300', high: '3' }, 'Only in the high case does the investment come back within 3 years'],
    ['never', { per_year: '300' }, 'The investment does not come back within 3 years'],
    ['never within one year', { per_year: '300', years: 1 }, 'The investment does not come back within one year'],
    [
      'nothing to pay back',
      { lines: [{ text: 'Licence', unit_price: '100', recurring: 'year' }] },
      'The benefit covers the cost from the start',
    ],
    [
      'nothing to pay back in the low case either',
      { low: '0.5', lines: [{ text: 'Licence', unit_price: '100', recurring: 'year' }] },
      'Even in the low case the benefit covers the cost from the start',
    ],
    [
      'nothing to pay back, but for the low case',
      { low: '0', lines: [{ text: 'Licence', unit_price: '100', recurring: 'year' }] },
      'In the low case the costs are not covered within 3 years',
    ],
  ])('cash flow: %s', (_, given, expected) => {
    expect(titles(given)[0]).toBe(expected);
  });

  test.each<[string, Given, string]>([
    ['none', {}, 'No single assumption turns the result negative'],
    ['one', { low: '0.1' }, 'Less waste alone can turn the result negative'],
    [
      'two',
      { low: '0.1', effort: '1400' },
      'Each of these alone can turn the result negative: Less waste and Your own effort',
    ],
    ['none upwards', { per_year: '100' }, 'No single assumption turns the result positive'],
    ['one upwards', { per_year: '300', high: '3' }, 'Less waste alone can turn the result positive'],
  ])('tornado: %s', (_, given, expected) => {
    expect(titles(given)[2]).toBe(expected);
  });

  test('waterfall', () => {
    expect(titles({})[1]).toBe('Where the net benefit of 3 years comes from');
    expect(titles({ per_year: '10' })[1]).toBe('Why the benefit of 3 years does not cover the cost');
  });
});

describe('the assumption that matters most', () => {
  const said = (given: Given): string => {
    const callout = returnOf(given).find((block) => block.type === 'callout');
    return callout?.type === 'callout' ? `${plain(callout.statement)}: ${plain(callout.text ?? [])}` : '';
  };
  test.each<[string, Given, RegExp]>([
    ['may fall', {}, /^Less waste: .*even if only 41 % of this comes true\.$/],
    [
      'may fall away',
      { more: [{ label: 'More', per_year: '900', low: '0.9', source: 's' }] },
      /^Less waste: Even if nothing of this comes true/,
    ],
    ['has to rise', { per_year: '300' }, /^Less waste: .*at least 135 % of what we assume\.$/],
    ['effort may rise', { effort: '1200', low: '0.99' }, /^Your own effort: .*no more than 123 %/],
    [
      'effort has to fall',
      { effort: '2000', low: '0.99' },
      /^Your own effort: .*only when this comes to no more than 74 %/,
    ],
    ['not even without it', { effort: '300', per_year: '10', low: '0.99' }, /^Your own effort: Even without it/],
    [
      'the rate',
      { low: '0.999' },
      /^Discount rate: At 12 % the net present value is 1,402 EUR, at 8 % it is 1,577 EUR\.$/,
    ],
  ])('%s', (_, given, expected) => {
    expect(said(given)).toMatch(expected);
  });
});

describe('the tables', () => {
  test('a case without ranges has one column, and says nothing twice', () => {
    const [assumed, follows] = tables(returnOf({ per_year: '2 * (300 + 200)' }));
    expect(rows(assumed)).toEqual([
      'Less waste | 2 × (300 + 200) | 1,000',
      'Cost | Once: Work 1,000. | 1,000 in 3 years',
    ]);
    expect(follows?.columns.map(({ head, highlight }) => [plain(head), highlight ?? false])).toEqual([
      ['EUR', false],
      ['Expected', true],
    ]);
    expect(rows(follows)).toEqual([
      'Benefit per year | 1,000',
      'Net present value | 1,487',
      'Return on cost over 3 years | 200.0 %',
      'Investment paid back | month 12',
    ]);
  });

  test('years that differ are told as an average, and what runs shorter as its sum', () => {
    const lines = [
      { text: 'Licence', unit_price: '100', recurring: 'month', term: 18 },
      { text: 'Care', unit_price: '50', recurring: 'year' },
    ];
    const [assumed, follows] = tables(returnOf({ per_year: '3000', lines, rate: null }));
    expect(rows(assumed)[1]).toBe('Cost | Each year: Care 50. Over 3 years: Licence 1,800. | 1,950 in 3 years');
    expect(rows(follows).slice(0, 2)).toEqual([
      'Benefit less running cost, per year on average | 2,350',
      'Net benefit of 3 years | 7,050',
    ]);
    expect(rows(follows)[3]).toBe('Investment paid back | from the start');
  });

  test('the client’s effort alone', () => {
    const [assumed] = tables(returnOf({ fromOffer: false, effort: '500' }));
    expect(rows(assumed)[1]).toBe('Cost | Once: your own effort 500. | 500 in 3 years');
  });

  test('rounded amounts are said to be', () => {
    const note = (given: Given): string => plain(tables(returnOf(given))[0]?.note ?? []);
    expect(note({ per_year: '1000 / 3' })).toContain('rounded');
    expect(note({})).toBe(
      '3 years, discount rate 10 %, without tax. The costs are paid at the start; benefits come at each year’s end.',
    );
  });
});

test('many benefits: the smallest are one bar, every number is in the words of the drawing', () => {
  const more = Array.from({ length: 8 }, (_, i) => ({ label: `B${i}`, per_year: String(100 * (i + 1)), source: 's' }));
  const [flow, fall, storm] = charts(returnOf({ more, low: '0.5' }));
  expect(fall?.drawing.form === 'waterfall' && fall.drawing.bars.map(({ name }) => plain(name))).toEqual([
    'Less waste',
    'B5',
    'B6',
    'B7',
    'Other benefits',
    'One-off cost',
    'Net benefit',
  ]);
  expect(storm?.drawing.form === 'tornado' && storm.drawing.rows.length).toBe(7);
  expect(flow?.alt).toContain('Expected: −1,000, 3,600, 8,200 and 12,800');
  expect(storm?.alt).toContain('0.5 to 1 times as expected');
});

const everyLine = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return [plain(value.filter(isInline)), ...value.flatMap(everyLine)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyLine) : [];
};
const isInline = (value: unknown): value is Inlines[number] =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  ['text', 'emphasis', 'link'].includes(String(value.type));

describe.each(['en', 'ru', 'ar'])('every turn a case can take can be said in %s', (language) => {
  const running = [{ text: 'Licence', unit_price: '100', recurring: 'month', term: 13 }];
  const turns: readonly Given[] = [
    { low: '0.5', high: '2' },
    { per_year: '10', high: '200', effort: '5' },
    { per_year: '10' },
    { lines: running, low: '0' },
    { lines: running, rate: null },
    { effort: '2000', low: '0.99' },
    { low: '0.999' },
    { effort: '1400', low: '0.1' },
    { fromOffer: false, effort: '0.5' },
  ];
  test.each([1, 2, 3, 5, 11, 21, 30])('%i years', (years) => {
    for (const turn of turns) {
      const lines = everyLine(returnOf({ ...turn, years }, language)).filter((line) => line !== '');
      expect(lines.length).toBeGreaterThan(60);
      expect(lines.filter((line) => /[{}]|undefined|NaN/.test(line))).toEqual([]);
    }
  });
});
