import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { line } from './offerOf.ts';
import { onDay, told, type Case, type Rate } from './taxedOffer.ts';

describe('a change before the expiry or within the first year is told (W416)', () => {
  const change = (from: string): readonly Rate[] => [
    ['22', null, dayBefore(from)],
    ['25', from],
  ];
  const dayBefore = (from: string): string => new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  const recurring = (from: string): object => line({ tax: 'vat', recurring: 'month', term: 12, from });

  test.each<[name: string, Case, readonly string[]]>([
    ['on the day after the issue', { rates: change('2026-11-24') }, ['W416 expiryOnTop rates.1.from']],
    ['on the day of the issue it is past', { rates: change('2026-11-23') }, []],
    ['on the last day', { rates: change('2026-12-23') }, ['W416 expiryOnTop rates.1.from']],
    ['on the day after it', { rates: change('2026-12-24') }, ['W416 yearOnTop rates.1.from']],
    ['on the last day of the year', { rates: change('2027-11-22') }, ['W416 yearOnTop rates.1.from']],
    ['after the year', { rates: change('2027-11-23') }, []],
    [
      'in the year of a line that begins later',
      { rates: change('2027-12-31'), lines: [recurring('2027-01-01')] },
      ['W416 yearOnTop rates.1.from'],
    ],
    ['after the year of that line', { rates: change('2028-01-01'), lines: [recurring('2027-01-01')] }, []],
    [
      'in the year from the issue, of a line that began before',
      { rates: change('2027-11-22'), lines: [recurring('2026-01-01')] },
      ['W416 yearOnTop rates.1.from'],
    ],
    [
      'a line that begins later bears another tax',
      {
        rates: change('2027-12-31'),
        lines: [line({ tax: 'vat' }), line({ recurring: 'month', term: 12, from: '2027-01-01' })],
      },
      [],
    ],
    [
      'before an expiry beyond the year',
      { rates: change('2028-01-01'), expiry: '2028-01-31' },
      ['W416 expiryOnTop rates.1.from'],
    ],
    ['where the validity is not known', { rates: change('2027-01-01'), expiry: null }, ['W416 yearOnTop rates.1.from']],
    [
      'prices that contain it',
      { rates: change('2027-01-01'), tax: { included: true } },
      ['W416 yearStays rates.1.from'],
    ],
    [
      'and follow it',
      { rates: change('2027-01-01'), tax: { included: true, tax_change: 'follows' } },
      ['W416 yearFollows rates.1.from'],
    ],
    [
      'the same rate again',
      {
        rates: [
          ['22', null, '2026-12-31'],
          ['22.0', '2027-01-01'],
        ],
      },
      [],
    ],
    [
      'two changes',
      {
        rates: [
          ['22', null, '2026-11-30'],
          ['23', '2026-12-01', '2026-12-31'],
          ['25', '2027-01-01'],
        ],
      },
      ['W416 expiryOnTop rates.1.from', 'W416 yearOnTop rates.2.from'],
    ],
    [
      'an option alone',
      { rates: change('2027-01-01'), lines: [line({ tax: 'vat', optional: true })] },
      ['W416 yearOnTop rates.1.from'],
    ],
    ['nothing is charged with it', { rates: change('2027-01-01'), lines: [line({})] }, []],
  ])('%s', (_, given, expected) => {
    expect(told(onDay(given).findings)).toEqual(expected);
  });

  test('with the day and both rates', () => {
    const [only] = onDay({ rates: change('2027-01-01') }).findings;
    expect(only && sentencesOf(only)).toEqual({
      message:
        'The tax vat goes from 22 % to 25 % on 2027-01-01, within the first year (to 2027-11-22); every printed amount is computed at 22 %.',
      fix: 'Correct the rates where they are wrong; else leave them and allow this warning: the document tells the client both rates, and that the net price is guaranteed.',
    });
  });
});
