import { expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { chartsOf, documentOf, tablesOf } from './documentOf.ts';

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
  ['en', 'days', '9', ['8', '9', '9', '10'], '10', 'Time: none above 10 days (request 2.3)'],
  ['en', 'days', '9', ['10', '8'], '10', 'Time: neither above 10 days (request 2.3)'],
  ['en', '%', '99', ['98', '99'], '95', 'Time: both above 95% (request 2.3)'],
  ['en', 'kWh', '500', ['104', '768'], null, 'Time: 104 to 768 kWh'],
  ['ru', 'дней', '9', ['8', '9', '9', '10'], '10', 'Time: все четыре значения не выше отметки 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '9', '9', '7', '6'], '10', 'Time: все пять значений ниже отметки 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '9'], '10', 'Time: оба значения ниже отметки 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '10'], '10', 'Time: оба значения не выше отметки 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '19'], '21', 'Time: оба значения ниже отметки 21 (request 2.3)'],
  ['ru', 'дней', '9', ['12', '13', '8'], '10', 'Time: 1 из 3 ниже отметки 10 дней (request 2.3)'],
  // Nobody says whether less or more is wanted: a target is told neither as reached nor as missed.
  ['en', '%', '75', ['60', '75', '52', '73'], '80', 'Time: all four below 80% (request 2.3)'],
  ['en', 'points', '-3.7', ['-1.1', '0', '0.6', '-3.2'], '2.5', 'Time: all four below 2.5 points (request 2.3)'],
  ['en', 'm³', '12.5', ['31.2', '8.1', '0.02'], '10', 'Time: 1 of 3 above 10 m³ (request 2.3)'],
  ['en', '%', '118', ['64', '100', '118'], '100', 'Time: 1 of 3 below 100% (request 2.3)'],
  ['en', 'of 10', '9.3', ['9.6', '8.8', '9.4'], '9.0', 'Time: 2 of 3 above 9.0 (request 2.3)'],
  ['en', 'Hz', '50', ['50', '50', '50.01'], '50', 'Time: none below 50 Hz (request 2.3)'],
  ['en', 'days', '9', ['12', '13', '11'], '10', 'Time: all three above 10 days (request 2.3)'],
  ['en', 'minutes', '60', ['41', '55', '60'], '60', 'Time: none above 60 minutes (request 2.3)'],
  // What less and more mean, the sign turns round; and one target is no finding.
  ['en', 'outages', '1', ['0', '1', '1'], '0', 'Time: 1 outages'],
  ['en', '%', '-34', ['-42', '-35', '-31', '-28'], '-30', 'Time: −34%'],
  ['en', '%', '100', ['100', '100', '100'], '100', 'Time: 100%'],
  ['ar', 'يومًا', '11', ['8', '9', '12'], '12', 'Time: لا تتجاوز أيٌّ من القيم الثلاث 12 يومًا (request 2.3)'],
  ['ar', 'يومًا', '11', ['8', '9', '11'], '12', 'Time: 11 يومًا'],
  ['ar', 'يومًا', '11', ['9', '8', '11'], '12', 'Time: القيم الثلاث جميعها أدنى من 12 يومًا (request 2.3)'],
  ['ar', 'يومًا', '13', ['8', '9'], '7', 'Time: كلتا القيمتين أعلى من 7 (request 2.3)'],
  ['ar', 'يومًا', '11', ['8', '9', '14'], '12', 'Time: 2 من 3 أدنى من 12 يومًا (request 2.3)'],
  ['ru', 'кВт·ч', '500', ['104', '768'], null, 'Time: 104–768 кВт·ч'],
  ['ru', '°C', '-3', ['-5', '7'], null, 'Time: от −5 до 7'],
  // The figure is the sum of its parts.
  ['ru', 'часа', '82', ['5', '62', '15'], null, 'Time: 82 часа; наибольшая часть — «Hall 2» (62)'],
  ['en', 'hours', '30', ['15', '15'], null, 'Time: 30 hours'],
  // It is one of them, or the last on a way.
  ['en', 'W', '0.13', ['0.10', '0.13', '0.16', '0.11'], null, 'Time: 0.13 W'],
  ['en', '%', '88', ['59', '79', '88'], '90', 'Time: 88%'],
  ['en', '%', '73', ['3', '3', '4', '71', '73'], '80', 'Time: 73%'],
  // Of money all have cents where one has them.
  ['en', 'EUR per house', '-18.25', ['22.4', '-11', '-18.25'], '-15', 'Time: −18.25 EUR per house'],
  ['en', 'EUR', '11', ['8.5', '14'], '20', 'Time: both below 20.00 EUR (request 2.3)'],
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

/** A sign, a short form and what a number is out of stand beside each value; words under a title that does not say them. */
test.each<readonly [string, string, string | null, string, string]>([
  ['en', 'days', null, '8', 'Your request: 2'],
  ['en', 'cubic metres per hour at 15 °C', 'In cubic metres per hour at 15 °C', '8', 'Your request: 2'],
  ['en', 'time', null, '8', 'Your request: 2'],
  ['en', '%', null, '8%', 'Your request: 2%'],
  ['ru', '%', null, '8 %', 'Your request: 2 %'],
  ['en', 'of 10', null, '8 of 10', 'Your request: 2 of 10'],
  ['en', 'kt', null, '8 kt', 'Your request: 2 kt'],
  ['ru', 'кВт', null, '8 кВт', 'Your request: 2 кВт'],
  ['ru', 'дней', 'Значения, дней', '8', 'Your request: 2'],
  ['ar', 'يومًا', 'الوحدة: يومًا', '8', 'Your request: 2'],
])('%s: the unit %s is said once', (language, unit, subtitle, first, goal) => {
  const pilot = { ...measured, unit, parts: partsOf(['8', '12']), target: { value: '2', label: 'your request' } };
  const [chart] = chartsOf(documentOf({ lines }, { figures: { pilot } }, language));
  if (chart?.drawing.form !== 'bars') throw new Error('no bars');
  const said = (label: Parameters<typeof plain>[0]): string => plain(label).replace(/\u00A0/g, ' ');
  expect(chart.subtitle === null ? null : said(chart.subtitle)).toBe(subtitle);
  expect(said(chart.drawing.rows[0]?.value.label ?? [])).toBe(first);
  expect(said(chart.drawing.target?.label ?? [])).toBe(goal);
});

test('values that are all nothing are no drawing: they stand in the table', () => {
  const pilot = {
    ...measured,
    value: '0',
    unit: 'accidents',
    parts: partsOf(['0', '0']),
    target: { value: '0', label: 'your rule' },
  };
  const document = documentOf({ lines }, { figures: { pilot } });
  expect(chartsOf(document)).toEqual([]);
  const cells = tablesOf(document).flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ detail }) => detail)));
  expect(cells.map((detail) => plain(detail ?? []).replace(/\u00A0/g, ' '))).toContain(
    'Hall 1: 0 · Hall 2: 0 · Target: 0 (your rule)',
  );
});

test('of money with cents every value has them', () => {
  const pilot = {
    ...measured,
    unit: 'EUR',
    parts: partsOf(['22.4', '3', '11.25']),
    target: { value: '15', label: 'limit' },
  };
  const [chart] = chartsOf(documentOf({ lines }, { figures: { pilot } }));
  const rows = chart?.drawing.form === 'bars' ? chart.drawing.rows : [];
  expect(rows.map(({ value }) => plain(value.label).replace(/\u00A0/g, ' '))).toEqual([
    '22.40 EUR',
    '3.00 EUR',
    '11.25 EUR',
    '9.00 EUR',
  ]);
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
