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
  ['en', 'days', '9', ['8', '9', '9', '10'], '10', 'Time: all 4 at or under 10 days (request 2.3)'],
  ['en', '%', '99', ['98', '99'], '95', 'Time: both at or over 95% (request 2.3)'],
  ['en', 'kWh', '500', ['104', '768'], null, 'Time: 104 to 768 kWh'],
  ['ru', 'дней', '9', ['8', '9', '9', '10'], '10', 'Time: все 4 значения не выше цели — 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '9', '9', '7', '6'], '10', 'Time: все 5 значений не выше цели — 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '9'], '10', 'Time: оба значения не выше цели — 10 дней (request 2.3)'],
  ['ru', 'дней', '9', ['8', '19'], '21', 'Time: оба значения не выше цели — 21 (request 2.3)'],
  ['ru', 'дней', '9', ['12', '13', '8'], '10', 'Time: 1 из 3 не выше цели — 10 дней (request 2.3)'],
  // Nobody says whether less or more is wanted: no finding is made up.
  ['en', 'outages', '1', ['0', '1', '1'], '0', 'Time'],
  ['en', '%', '-34', ['-42', '-35', '-31', '-28'], '-30', 'Time'],
  ['en', '%', '100', ['100', '100', '100'], '100', 'Time'],
  ['en', 'minutes', '60', ['41', '55', '60'], '60', 'Time: all 3 at or under 60 minutes (request 2.3)'],
  ['en', 'days', '9', ['12', '13', '11'], '10', 'Time'],
  ['ar', 'يومًا', '11', ['8', '9', '12'], '12', 'Time: القيم جميعها (3) لا تتجاوز 12 يومًا، request 2.3'],
  ['ar', 'يومًا', '11', ['8', '9'], '12', 'Time: القيمتان كلتاهما لا تتجاوزان 12 يومًا، request 2.3'],
  ['ar', 'يومًا', '11', ['8', '9', '14'], '12', 'Time: 2 من 3 لا تتجاوز 12 يومًا، request 2.3'],
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
