import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { line } from './offerOf.ts';
import { onDay, told, type Case, type Rate } from './taxedOffer.ts';

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
