import { expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { chartsOf, documentOf } from './documentOf.ts';

type Row = readonly [
  language: string,
  unit: string,
  value: string,
  parts: readonly string[],
  target: string | null,
  title: string,
];

/** The number agrees with what is counted; a unit is said where its form is that of the figure's own number. */
test.each<Row>([
  ['en', 'days', '9', ['8', '9', '9', '10'], '10', 'Time: all four at 10 days or less (request 2.3)'],
  ['en', '%', '99', ['98', '99'], '95', 'Time: both at 95% or more (request 2.3)'],
  ['en', 'kWh', '500', ['104', '768'], null, 'Time: 104 to 768 kWh'],
  ['ru', 'дней', '9', ['8', '9', '9', '10'], '10', 'Time: все четыре значения не выше цели — 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '9', '9', '7', '6'], '10', 'Time: все пять значений не выше цели — 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '9'], '10', 'Time: оба значения не выше цели — 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '19'], '21', 'Time: оба значения не выше цели — 21 (request 2.3)'],
  ['ru', 'дней', '9', ['12', '13', '8'], '10', 'Time: 1 из 3 не выше цели — 10 дней (request 2.3)'],
  // Nobody says whether less or more is wanted: no finding is made up.
  ['en', 'outages', '1', ['0', '1', '1'], '0', 'Time'],
  ['en', '%', '-34', ['-42', '-35', '-31', '-28'], '-30', 'Time'],
  ['en', '%', '100', ['100', '100', '100'], '100', 'Time'],
  ['en', 'minutes', '60', ['41', '55', '60'], '60', 'Time: all three at 60 minutes or less (request 2.3)'],
  ['en', 'days', '9', ['12', '13', '11'], '10', 'Time'],
  ['ar', 'يومًا', '11', ['8', '9', '12'], '12', 'Time: القيم الثلاث جميعها لا تتجاوز 12 يومًا، request 2.3'],
  ['ar', 'يومًا', '11', ['8', '9'], '12', 'Time: لا تتجاوز أيٌّ من القيمتين 12 يومًا، request 2.3'],
  ['ar', 'يومًا', '11', ['8', '9', '14'], '12', 'Time: 2 من 3 لا تتجاوز 12 يومًا، request 2.3'],
  ['ru', 'кВт·ч', '500', ['104', '768'], null, 'Time: 104–768 кВт·ч'],
  ['ru', '°C', '-3', ['-5', '7'], null, 'Time: от −5 до 7'],
  // The figure is the sum of its parts.
  ['ru', 'часа', '82', ['5', '62', '15'], null, 'Time: 82 часа; наибольшая часть — «Hall 2» (62)'],
  ['en', 'hours', '30', ['15', '15'], null, 'Time: 30 hours'],
  // It is one of them.
  ['en', 'W', '0.13', ['0.10', '0.13', '0.16', '0.11'], null, 'Time: 0.13 W'],
  ['en', '%', '88', ['59', '79', '88'], '90', 'Time'],
])('%s: %s, %s of %j against %s: %s', (language, unit, value, parts, target, title) => {
  const pilot = {
    value,
    unit,
    label: 'Time',
    source: 'report',
    as_of: '2026-01-20',
    parts: parts.map((part, i) => ({ label: `Hall ${i + 1}`, value: part })),
    ...(target === null ? {} : { target: { value: target, label: 'request 2.3' } }),
  };
  const lines = [{ text: 'Sorting line', qty: 1, unit_price: '1000.00' }];
  const [chart] = chartsOf(documentOf({ lines }, { figures: { pilot } }, language));
  expect(plain(chart?.title ?? []).replace(/\u00A0/g, ' ')).toBe(title);
});

test.each<readonly [string, string, readonly string[], readonly boolean[]]>([
  ['the sum of its parts', '30', ['10', '20'], [false, false]],
  ['one of its parts', '0.13', ['0.10', '0.13', '0.11'], [false, true, false]],
  ['a value beside them', '9', ['8', '9', '10', '9'], [false, false, false, false, true]],
])('a figure that is %s', (_, value, parts, bars) => {
  const pilot = {
    value,
    unit: 'days',
    label: 'Time',
    source: 'report',
    as_of: '2026-01-20',
    parts: parts.map((part, i) => ({ label: `Hall ${i + 1}`, value: part })),
  };
  const [chart] = chartsOf(documentOf({ lines: [{ text: 'A', qty: 1, unit_price: '1.00' }] }, { figures: { pilot } }));
  const drawing = chart?.drawing;
  expect(drawing?.form === 'bars' ? drawing.rows.map(({ subject }) => subject) : null).toEqual(bars);
});

const lines = [{ text: 'A', qty: 1, unit_price: '1.00' }];
const measured = { value: '9', label: 'Time', source: 'report', as_of: '2026-01-20' };
const partsOf = (values: readonly string[]) => values.map((value, i) => ({ label: `Hall ${i + 1}`, value }));

/** A sign, a short form and what a number is out of stand beside each value; words stand under the title. */
test.each<readonly [string, string, string | null, string, string]>([
  ['en', 'days', 'Days', '8', 'Your request: 10'],
  ['en', '%', null, '8%', 'Your request: 10%'],
  ['ru', '%', null, '8 %', 'Your request: 10 %'],
  ['en', 'of 10', null, '8 of 10', 'Your request: 10 of 10'],
  ['en', 'kt', null, '8 kt', 'Your request: 10 kt'],
  ['ru', 'кВт', null, '8 кВт', 'Your request: 10 кВт'],
  ['ru', 'дней', 'Дней', '8', 'Your request: 10'],
])('%s: the unit %s is said once', (language, unit, subtitle, first, goal) => {
  const pilot = { ...measured, unit, parts: partsOf(['8', '12']), target: { value: '10', label: 'your request' } };
  const [chart] = chartsOf(documentOf({ lines }, { figures: { pilot } }, language));
  if (chart?.drawing.form !== 'bars') throw new Error('no bars');
  const said = (label: Parameters<typeof plain>[0]): string => plain(label).replace(/\u00A0/g, ' ');
  expect(chart.subtitle === null ? null : said(chart.subtitle)).toBe(subtitle);
  expect(said(chart.drawing.rows[0]?.value.label ?? [])).toBe(first);
  expect(said(chart.drawing.target?.label ?? [])).toBe(goal);
});

test.each<readonly [string, readonly string[], string | null, readonly (readonly [string, boolean])[]]>([
  [
    'the mean of its parts',
    ['8', '10'],
    null,
    [
      ['Hall 1', false],
      ['Hall 2', false],
      ['Average', true],
    ],
  ],
  [
    'none of its parts',
    ['8', '12'],
    null,
    [
      ['Hall 1', false],
      ['Hall 2', false],
      ['Time', true],
    ],
  ],
  [
    'one of them, which the title says',
    ['8', '9'],
    null,
    [
      ['Hall 1', false],
      ['Hall 2', true],
    ],
  ],
  [
    'one of them, which the title does not say',
    ['8', '9'],
    '10',
    [
      ['Hall 1', false],
      ['Hall 2', false],
    ],
  ],
])('the bar spoken of says what it is: %s', (_, values, goal, rows) => {
  const target = goal === null ? {} : { target: { value: goal, label: 'request' } };
  const pilot = { ...measured, unit: 'days', parts: partsOf(values), ...target };
  const [chart] = chartsOf(documentOf({ lines }, { figures: { pilot } }));
  const drawing = chart?.drawing;
  const found = drawing?.form === 'bars' ? drawing.rows.map(({ name, subject }) => [plain(name), subject]) : [];
  expect(found).toEqual(rows);
});
