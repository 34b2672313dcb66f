import { describe, expect, test } from 'vitest';
import { charts, plain, returnOf, titles, type Given } from './returnOf.ts';

describe('the titles say the finding', () => {
  test.each<[string, Given, string]>([
    [
      'low within a year',
      { low: '0.5', per_year: '4000' },
      'Even in the low case the investment is paid back within one year',
    ],
    [
      'low within two',
      { low: '0.5', per_year: '1200' },
      'Even in the low case the investment is paid back within 2 years',
    ],
    [
      'low never',
      { low: '0.1' },
      'In the expected case the investment is paid back in month 12, in the low case not within 3 years',
    ],
    ['no low case', {}, 'The investment is paid back in month 12'],
    ['only high', { per_year: '300', high: '3' }, 'Only in the high case is the investment paid back within 3 years'],
    ['never', { per_year: '300' }, 'The investment is not paid back within 3 years'],
    ['never within one year', { per_year: '300', years: 1 }, 'The investment is not paid back within one year'],
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
      'Each of these alone can turn the result negative: Less waste and Your internal effort',
    ],
    ['none upwards', { per_year: '100' }, 'No single assumption turns the result positive'],
    [
      'one of many, and of a small span',
      {
        // Ten wide ranges that only rise, and one narrow one that falls below zero.
        more: Array.from({ length: 10 }, (_, i) => ({ label: `B${i}`, per_year: '1', high: '2000', source: 's' })),
        per_year: '500',
        low: '0.2',
      },
      'Less waste alone can turn the result negative',
    ],
    ['one upwards', { per_year: '300', high: '3' }, 'Less waste alone can turn the result positive'],
  ])('tornado: %s', (_, given, expected) => {
    expect(titles(given)[2]).toBe(expected);
  });

  test('tornado: what moves nothing has no bar, and where nothing moves there is no drawing', () => {
    const more = [{ label: 'More', per_year: '600', source: 's' }];
    const [, , storm] = charts(returnOf({ per_year: '0', more }));
    expect(storm?.drawing.form === 'tornado' && storm.drawing.rows.map(({ name }) => plain(name))).toEqual([
      'More',
      'Discount rate',
    ]);
    expect(titles({ per_year: '0' })).toHaveLength(2);
  });

  test('waterfall', () => {
    expect(titles({})[1]).toBe('Where the net benefit of 3 years comes from');
    expect(titles({ per_year: '10' })[1]).toBe('Why the benefit of 3 years does not cover the cost');
  });
});

test.each([
  ['2000', 'Cumulative cash flow in EUR, without tax'],
  ['20000', 'Cumulative cash flow in EUR, without tax; axis in thousands'],
  ['20000000', 'Cumulative cash flow in EUR, without tax; axis in millions'],
])('the axis alone is in thousands or millions, not the amounts beside the lines: %s', (per_year, expected) => {
  const [flow] = charts(returnOf({ per_year }));
  expect(plain(flow?.subtitle ?? [])).toBe(expected);
  const line = flow?.drawing.form === 'cashFlow' ? flow.drawing.lines[0] : undefined;
  expect(plain(line?.end ?? []).replace(/,/g, '')).toBe(String(3 * Number(per_year) - 1000));
});

describe('the assumption that matters most', () => {
  const said = (given: Given): string => {
    const callout = returnOf(given).find((block) => block.type === 'callout');
    return callout?.type === 'callout' ? `${plain(callout.statement)}: ${plain(callout.text ?? [])}` : '';
  };
  test.each<[string, Given, RegExp]>([
    ['may fall', {}, /^Less waste: .*even if only 41% of this benefit is realised\.$/],
    [
      'may fall away',
      { more: [{ label: 'More', per_year: '900', low: '0.9', source: 's' }] },
      /^Less waste: .*even if none of this benefit is realised/,
    ],
    ['has to rise', { per_year: '300' }, /^Less waste: .*at least 135% of what we assume\.$/],
    ['effort may rise', { effort: '1200', low: '0.99' }, /^Your internal effort: .*no more than 123%/],
    [
      'effort has to fall',
      { effort: '2000', low: '0.99' },
      /^Your internal effort: .*only if this is no more than 74%/,
    ],
    [
      'effort of every year may rise',
      { effortYearly: '500', low: '0.9' },
      /^Your internal effort each year: If everything else .* stays above zero as long as .* no more than 119%/,
    ],
    [
      'without a rate: the gain itself',
      { rate: null },
      /^Less waste: .*the investment pays for itself even if only 34%/,
    ],
    [
      'with a rate: the net present value',
      {},
      /^Less waste: .*the net present value stays above zero even if only 41%/,
    ],
    ['a benefit of zero is none that matters', { per_year: '0', effort: '10' }, /^Your internal effort: /],
    [
      'effort has to fall to less than a hundredth',
      { effort: '300000', per_year: '500', low: '0.99', rate: null },
      /^Your internal effort: .*only if this is no more than 0\.16%/,
    ],
    ['effort has to fall to next to nothing', { effort: '90000000', per_year: '500', low: '0.99', rate: null }, /: $/],
    [
      'not even without it',
      { effort: '300', per_year: '10', low: '0.99' },
      /^Your internal effort: .*even without this/,
    ],
    [
      'the rate',
      { low: '0.999' },
      /^Discount rate: At 12% the net present value is 1,402 EUR, at 8% it is 1,577 EUR\.$/,
    ],
  ])('%s', (_, given, expected) => {
    expect(said(given)).toMatch(expected);
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
  // All nine benefits and the rate: the title speaks of every one of them.
  expect(storm?.drawing.form === 'tornado' && storm.drawing.rows.length).toBe(10);
  expect(plain(flow?.alt ?? [])).toContain('Expected: −1,000, 3,600, 8,200 and 12,800');
  expect(plain(storm?.alt ?? [])).toContain('50% to 100% of expected');
});
