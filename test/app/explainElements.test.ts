import { expect, test } from 'vitest';
import { explainElements } from '../../src/app/explainElements.ts';
import { merged, type Group } from '../shapes/merged.ts';
import { shapeDossier } from '../shapes/shapeDossier.ts';
import { checkData } from '../wall/buildData.ts';

/** A part of the price that `explain` names: "ramps: 1 line, 2 steps · investment". */
function elementsOf(shape: string | null, offer: Group, language: string): readonly string[] {
  const { composed, diagnostics, read } = checkData(merged(shapeDossier(shape, language), { offer }));
  const { dossier } = read.loaded;
  if (composed === null || dossier === null) throw new Error(JSON.stringify(diagnostics));
  return explainElements(dossier, composed.document, composed.proposal.price).map(
    ({ name, holds, section }) => `${name}: ${holds} · ${section}`,
  );
}

const sums = [
  { text: 'Pipe', unit_price: '10.00', tax: 'vat' },
  { subtotal: 'At the works' },
  { text: 'Freight', unit_price: '5.00', tax: 'vat', firm: false },
];
const monthly = { text: 'Care', unit_price: '10.00', recurring: 'month', term: 12 };

test.each<readonly [string, string | null, Group, readonly string[]]>([
  ['a plain price has none', null, {}, []],
  ['packages', 'packages', {}, ['packages care: 3 columns, more recommended', 'headline: prices by the month']],
  [
    'ramps, extension, renewal',
    'recurring',
    {},
    ['ramps: 1 line, 2 steps', 'extension: 1 line', 'renewal: by 12 months'],
  ],
  ['an index', 'indexation', {}, ['ramps: 1 line, 1 step', 'indexation: 3 lines, at most 4 % a year']],
  [
    'an index of a line, without a cap',
    'indexation-of-lines',
    {},
    ['extension: 1 line', 'indexation: 1 line, without a cap', 'renewal: by 12 months'],
  ],
  [
    'of lines that are hidden what is said all the same',
    'recurring',
    { detail: 'total' },
    ['extension: 1 line', 'renewal: by 12 months'],
  ],
  ['a rate of the day', 'paid-in-another-currency', {}, ['rate of the day: CNY paid in RUB']],
  [
    'open prices',
    'open-prices',
    {},
    [
      'price ranges: 1 line',
      'lines at a rate: 1 line',
      'estimates: 1 line',
      'cap: 20000.00 EUR',
      'payments as worked: each month',
      'unit prices with tax: a column',
    ],
  ],
  [
    'sums alone, and what stands beside them',
    'open-prices',
    { detail: 'total' },
    [
      'price ranges: 1 line',
      'lines at a rate: 1 line',
      'estimates: in the sums',
      'cap: 20000.00 EUR',
      'payments as worked: each month',
      'unit prices with tax: a column',
    ],
  ],
  ['running sums', null, { lines: sums }, ['running sums: 1 sum', 'estimates: 1 line']],
  ['running sums of lines that are hidden', null, { lines: sums, detail: 'sections' }, ['estimates: in the sums']],
  ['a headline', 'headline', {}, ['headline: prices by the month']],
  ['an extension by one, once', null, { lines: [{ ...monthly, extension: { periods: 1 } }] }, ['extension: 1 line']],
])('%s', (_, shape, offer, expected) => {
  for (const language of ['en', 'ar'])
    expect(elementsOf(shape, offer, language)).toEqual(expected.map((element) => `${element} · investment`));
});
