import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import type { Finding } from '../../../src/foundation/diagnostics/finding.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { taxesOnDay, withTaxesOnDay } from '../../../src/internal/offer/taxesOnDay.ts';
import { wholeAsWritten } from '../../../src/internal/prices/filling.ts';
import { day, line, writtenOffer } from './offerOf.ts';

type Rate = readonly [percent: string, from?: string | null, until?: string];

const ratesOf = (rates: readonly Rate[]): readonly object[] =>
  rates.map(([percent, from, until]) => ({
    percent,
    ...(from === undefined || from === null ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }));

interface Case {
  readonly rates: readonly Rate[];
  readonly issued?: string;
  readonly expiry?: string | null;
  readonly tax?: object;
  readonly lines?: readonly object[];
}

function onDay({
  rates,
  issued = '2026-11-23',
  expiry = '2026-12-23',
  tax = {},
  lines = [line({ tax: 'vat' })],
}: Case): ReturnType<typeof taxesOnDay> {
  const offer = writtenOffer({ taxes: { vat: { label: 'VAT', rates: ratesOf(rates), ...tax } }, lines });
  return taxesOnDay(offer, { issued: day(issued), expiry: expiry === null ? null : day(expiry) });
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, says, path }) => `${code} ${says} ${path.slice(3).join('.')}`.trim());

describe('the rate of the issue date counts', () => {
  const rates: readonly Rate[] = [
    ['20', null, '2025-12-31'],
    ['22', '2026-01-01', '2028-06-30'],
    ['25', '2028-07-01'],
  ];

  test.each([
    ['before the first day', '2025-12-31', '20', 0],
    ['on the first day', '2026-01-01', '22', 1],
    ['between', '2026-11-23', '22', 1],
    ['on the last day', '2028-06-30', '22', 1],
    ['after the last day', '2028-07-01', '25', 2],
    ['long after', '2999-12-31', '25', 2],
  ])('%s', (_, issued, percent, place) => {
    const { vat } = onDay({ rates, issued, expiry: null }).taxes;
    expect(vat).toMatchObject({ percent, dated: { place, of: 3 } });
  });

  test('wherever the rates stand in the list; those that follow are in their order', () => {
    const [old = ['20'], now = ['22'], next = ['25']] = rates;
    expect(onDay({ rates: [next, now, old], issued: '2025-06-01' }).taxes.vat?.dated).toEqual({
      place: 2,
      of: 3,
      later: [
        { place: 1, percent: '22', from: '2026-01-01' },
        { place: 0, percent: '25', from: '2028-07-01' },
      ],
    });
  });

  test('one rate without days is the tax', () => {
    const offer = writtenOffer({ taxes: { vat: { label: 'VAT', percent: '22' } }, lines: [line({ tax: 'vat' })] });
    const { taxes, findings } = taxesOnDay(offer, { issued: day('2026-11-23'), expiry: null });
    expect(findings).toEqual([]);
    expect(taxes).toEqual({ vat: { label: 'VAT', percent: '22', included: false } });
  });

  test('in every sum, of a line with two taxes too', () => {
    const gst = {
      label: 'GST',
      rates: ratesOf([
        ['5', null, '2026-12-31'],
        ['6', '2027-01-01'],
      ]),
    };
    const pst = {
      label: 'PST',
      rates: ratesOf([
        ['6', null, '2026-11-22'],
        ['7', '2026-11-23'],
      ]),
    };
    const lines = [
      line({ tax: ['gst', 'pst'] }),
      line({ rate: '10.00', unit: 'hour', unit_price: undefined, tax: 'pst' }),
    ];
    const whole = wholeAsWritten(writtenOffer({ taxes: { gst, pst }, lines }));
    if (whole === null) throw new Error('not whole');
    const { offer, findings } = withTaxesOnDay(whole, { issued: day('2026-11-23'), expiry: day('2026-12-23') });
    expect(told(findings)).toEqual(['W416 yearOnTop rates.1.from']);
    const [part] = computePrice(offer, 'CAD').price?.currencies ?? [];
    expect(part?.firstYear?.taxes.map(({ id, amount }) => [id, amount])).toEqual([
      ['gst', '5.00'],
      ['pst', '7.00'],
    ]);
    expect(part?.rateLines[0]?.withTax).toBe('10.70');
  });
});

describe('rates that do not give one for each day', () => {
  test.each<[name: string, Case, readonly string[]]>([
    ['none holds: all have passed', { rates: [['20', null, '2026-11-22']] }, ['E415 none rates']],
    ['none holds: all are to come', { rates: [['22', '2026-11-24']] }, ['E415 none rates']],
    [
      'one that ends on the day holds',
      {
        rates: [
          ['20', null, '2026-11-23'],
          ['20', '2026-11-24'],
        ],
      },
      [],
    ],
    ['one that begins on the day holds', { rates: [['20', '2026-11-23']] }, []],
    ['turned', { rates: [['22'], ['25', '2031-02-01', '2031-01-31']] }, ['E415 turned rates.1.until']],
    [
      'one day is no turn',
      {
        rates: [
          ['22', '2026-11-23', '2026-11-23'],
          ['22', '2026-11-24'],
        ],
      },
      [],
    ],
    [
      'two on one day',
      {
        rates: [
          ['20', null, '2027-01-01'],
          ['22', '2027-01-01'],
        ],
      },
      ['E415 overlap rates.0'],
    ],
    [
      'two without a last day',
      {
        rates: [
          ['22', '2026-01-01'],
          ['25', '2030-01-01'],
        ],
      },
      ['E415 overlap rates.0'],
    ],
    ['two without a first day', { rates: [['22'], ['25', null, '2026-12-31']] }, ['E415 together rates.1']],
    [
      'two from one day',
      {
        rates: [
          ['22', '2026-01-01'],
          ['25', '2026-01-01'],
        ],
      },
      ['E415 together rates.1'],
    ],
    [
      'one inside another',
      { rates: [['22'], ['25', '2030-01-01', '2030-12-31'], ['26', '2031-01-01']] },
      ['E415 overlap rates.0', 'E415 overlap rates.0'],
    ],
    [
      'a gap before the expiry',
      {
        rates: [
          ['22', null, '2026-12-01'],
          ['22', '2026-12-10'],
        ],
      },
      ['E415 gap rates.0.until'],
    ],
    [
      'a gap in the first year',
      {
        rates: [
          ['22', null, '2027-11-21'],
          ['22', '2027-11-23'],
        ],
      },
      ['E415 gap rates.0.until'],
    ],
    [
      'a gap after it',
      {
        rates: [
          ['22', null, '2027-11-22'],
          ['22', '2028-01-01'],
        ],
      },
      [],
    ],
    [
      'a gap that has passed',
      {
        rates: [
          ['20', null, '2025-12-31'],
          ['22', '2026-02-01'],
        ],
      },
      [],
    ],
    ['an end in the first year', { rates: [['22', null, '2027-11-21']] }, ['E415 ends rates.0.until']],
    ['an end after it', { rates: [['22', null, '2027-11-22']] }, []],
    [
      'a gap before a late expiry',
      {
        rates: [
          ['22', null, '2028-01-01'],
          ['22', '2029-01-01'],
        ],
        expiry: '2028-01-02',
      },
      ['E415 gap rates.0.until'],
    ],
    ['nothing is charged with it', { rates: [['20', null, '2026-11-22']], lines: [line({})] }, []],
    [
      'nothing is charged with it, and it cannot be',
      {
        rates: [
          ['20', '2031-01-01'],
          ['22', '2031-01-01'],
        ],
        lines: [line({})],
      },
      ['E415 together rates.1'],
    ],
  ])('%s', (_, given, expected) => {
    expect(told(onDay(given).findings)).toEqual(expected);
  });

  test('the rate that is missing is said with its days', () => {
    const rates: readonly Rate[] = [
      ['20', null, '2025-12-31'],
      ['25', '2027-01-01'],
    ];
    const sentences = onDay({ rates }).findings.map((one) => sentencesOf(one).fix);
    expect(sentences).toEqual([
      'Add the rate of those days to its rates: { percent: "…", from: 2026-01-01, until: 2026-12-31 }; or correct the issue date (proposal.date).',
    ]);
    const mended = onDay({ rates: [...rates, ['22', '2026-01-01', '2026-12-31']] });
    expect(told(mended.findings)).toEqual(['W416 yearOnTop rates.1.from']);
  });
});

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
      fix: 'Deliver and invoice before 2027-01-01; or leave it and allow this warning: the document tells the client both rates, and that the net price is guaranteed.',
    });
  });
});

test('what a new rate does is only asked of prices that contain the tax', () => {
  const offer = (included: boolean): object => ({
    taxes: { vat: { label: 'VAT', percent: '22', included, tax_change: 'price_stays' } },
    lines: [line({ tax: 'vat' })],
  });
  const found = (written: object): readonly string[] => {
    const whole = wholeAsWritten(writtenOffer(written));
    if (whole === null) return ['not whole'];
    const days = { issued: day('2026-11-23'), expiry: null };
    return told(computePrice(withTaxesOnDay(whole, days).offer, 'EUR').findings);
  };
  expect(found(offer(false))).toEqual(['E107 taxChangeOnTop tax_change']);
  expect(found(offer(true))).toEqual([]);
});
