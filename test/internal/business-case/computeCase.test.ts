import { expect, test } from 'vitest';
import { rounded, times, fractionOf } from '../../../src/foundation/money/Fraction.ts';
import type { Outcome } from '../../../src/internal/business-case/BusinessCase.ts';
import { retail, soundCase } from './caseOf.ts';

const brief = (outcome: Outcome | null): object | null =>
  outcome && {
    initial: rounded(outcome.flows[0] ?? fractionOf(0), 2),
    yearly: rounded(outcome.yearly, 2),
    cost: rounded(outcome.cost, 2),
    net: rounded(outcome.net, 2),
    roi: rounded(times(outcome.roi, fractionOf(100)), 1),
    npv: outcome.npv && rounded(outcome.npv, 0),
    payback: outcome.payback && rounded(outcome.payback, 2),
  };

test('the example of the documentation comes out to the unit', () => {
  const found = soundCase(retail);
  expect(brief(found.expected)).toEqual({
    initial: '-168400.00',
    yearly: '336120.00',
    cost: '825040.00',
    net: '839960.00',
    roi: '101.8',
    npv: '667481',
    payback: '6.01',
  });
  expect(brief(found.low)).toMatchObject({ yearly: '107220.00', npv: '98240', payback: '18.85', roi: '18.6' });
  expect(brief(found.high)).toMatchObject({ yearly: '462720.00', npv: '982316', payback: '4.37', roi: '147.8' });
  expect(
    found.sensitivity.drivers.map(({ kind, index, worse, better }) => [
      kind,
      index,
      rounded(worse.result, 0),
      rounded(better.result, 0),
    ]),
  ).toEqual([
    ['benefit', 0, '279532', '861455'],
    ['benefit', 1, '486189', '788342'],
    ['rate', null, '638904', '697814'],
    ['effort', null, '659481', '675481'],
  ]);
  expect(rounded(found.sensitivity.breakEven ?? fractionOf(0), 4)).toBe('0.1397');
});
