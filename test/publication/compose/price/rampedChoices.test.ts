import { describe, expect, test } from 'vitest';
import { documentOf } from '../documentOf.ts';
import { rowsOf, titled } from './readPrice.ts';

const vat = { taxes: { vat: { label: 'VAT', percent: '20' } } };
const first = { text: 'Grows', id: 'a', alternative: 'g', unit_price: '10.00', recurring: 'month', term: 36 };
const grows = { ...first, ramp: [{ from_period: 13, qty: 2 }] };
const stays = { ...first, text: 'Stays', id: 'b', unit_price: '15.00' };
const packages = { group: 'g' };

const rows = (offer: object, language = 'en', title = /[Cc]hoose|На выбор|للاختيار/): readonly string[] =>
  rowsOf(titled(documentOf(offer, {}, language), title));

describe('packages of which one changes in steps', () => {
  test('say each year and the whole term, with their tax', () => {
    const lines = [grows, stays].map((line) => ({ ...line, tax: 'vat' }));
    const said = rows({ ...vat, packages, lines });
    expect(said).toEqual(
      expect.arrayContaining([
        'Year 1 | 144.00 | 216.00 | (including 20% VAT)',
        'Years 2 to 3, each | 288.00 | 216.00 | (including 20% VAT)',
        'Over the whole term | 720.00 | 648.00 | (including 20% VAT)',
      ]),
    );
    // The first year is no row of its own besides.
    expect(said.join('\n')).not.toContain('Total, first year');
  });

  test('of different terms have no year that is not theirs', () => {
    expect(rows({ packages, lines: [grows, { ...stays, term: 24 }] })).toEqual(
      expect.arrayContaining([
        'Year 1 | 120.00 | 180.00',
        'Year 2 | 240.00 | 180.00',
        'Year 3 | 240.00',
        'Over the whole term | 600.00 | 360.00',
      ]),
    );
  });

  test('of which one is no longer than a year', () => {
    expect(rows({ packages, lines: [grows, { ...stays, term: 12 }] })).toEqual(
      expect.arrayContaining([
        'Year 1 | 120.00 | 180.00',
        'Years 2 to 3, each | 240.00',
        'Over the whole term | 600.00 | 180.00',
      ]),
    );
  });

  test('that are said by the month', () => {
    expect(rows({ headline: 'month', packages, lines: [grows, stays] })).toEqual(
      expect.arrayContaining([
        'Price | 10.00 a month | 15.00 a month',
        'Year 1 | 120.00 | 180.00',
        'Over the whole term | 600.00 | 540.00',
      ]),
    );
  });

  test('and a line beside them that does', () => {
    const beside = { ...grows, id: 'c', alternative: undefined, text: 'Beside' };
    expect(rows({ packages, lines: [first, stays, beside] })).toContain('Over the whole term | 960.00 | 1,140.00');
  });

  test('have none of it where nothing changes', () => {
    expect(rows({ packages, lines: [first, stays] }).join('\n')).not.toMatch(/Year|term \|/);
  });

  test.each([
    ['ru', ['1-й год | 120,00 | 180,00', 'За весь срок | 600,00 | 540,00']],
    ['ar', ['السنة 1 | 120.00 | 180.00', 'طوال المدة | 600.00 | 540.00']],
  ])('in %s', (language, expected) => {
    expect(rows({ packages, lines: [grows, stays] }, language)).toEqual(expect.arrayContaining(expected));
  });
});

test.each([
  ['en', 'Over the whole term with this alternative, including 20% VAT: 720.00'],
  ['ru', 'За весь срок с этим вариантом, включая VAT 20 %: 720,00'],
  ['ar', 'طوال المدة مع هذا البديل، شاملًا VAT 20%: 720.00'],
])('alternatives in a list say the whole term too (%s)', (language, expected) => {
  const lines = [grows, stays].map((line) => ({ ...line, tax: 'vat' }));
  expect(rows({ ...vat, lines }, language).join('\n')).toContain(expected);
});
