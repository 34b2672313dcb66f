import { describe, expect, test } from 'vitest';
import { ceiling, rounded, times, fractionOf, type Fraction } from '../../../src/foundation/money/Fraction.ts';
import type { BusinessCase, Driver, Outcome } from '../../../src/internal/business-case/BusinessCase.ts';
import { soundCase } from './caseOf.ts';
import { fiftyCases, type NamedCase } from './fiftyCases.ts';
import { outcome, whole, withBenefit, withEffort, withRate, type OracleOutcome } from './oracle.ts';
import { billionths } from '../offer/oracle.ts';

const written = ({
  benefits,
  effort,
  effortYearly,
  fromOffer,
  rate,
  years,
  offer,
  currency,
}: NamedCase): BusinessCase =>
  soundCase({
    currency,
    offer,
    finance: {
      horizon_years: years,
      ...(rate === null ? {} : { discount_rate: rate }),
      costs: {
        from_offer: fromOffer,
        ...(effort === null ? {} : { client_effort: { value: effort, source: 's' } }),
        ...(effortYearly === null ? {} : { client_effort_yearly: { value: effortYearly, source: 's' } }),
      },
      benefits: benefits.map(({ factors, by, low, high }) => ({
        label: 'b',
        per_year: `${factors.join(' * ')} / ${String(by)}`,
        low,
        high,
        source: 's',
      })),
    },
  });

const units = (value: Fraction): bigint => BigInt(rounded(value, 0));

const found = ({ flows, yearly, cost, net, roi, npv, payback }: Outcome): OracleOutcome => ({
  initial: -units(flows[0] ?? fractionOf(0)),
  yearly: units(yearly),
  cost: units(cost),
  net: units(net),
  roi: BigInt(rounded(times(roi, fractionOf(1000)), 0)),
  npv: npv && units(npv),
  month: payback && Number(ceiling(payback)),
});

/** What the oracle finds at both ends of an assumption, the smaller first. */
function spanOf(made: NamedCase, { kind, index }: Driver): readonly bigint[] {
  const [less, more] = [800_000_000n, 1_200_000_000n];
  const benefit = made.benefits[index ?? 0];
  const isGiven = benefit !== undefined && (Number(benefit.low) !== 1 || Number(benefit.high) !== 1);
  const [low, high] = benefit && isGiven ? [billionths(benefit.low), billionths(benefit.high)] : [less, more];
  const results =
    kind === 'benefit'
      ? [withBenefit(made, index ?? 0, low), withBenefit(made, index ?? 0, high)]
      : kind === 'rate'
        ? [withRate(made, more), withRate(made, less)]
        : [withEffort(made, kind, more), withEffort(made, kind, less)];
  return results.map(whole).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

test('there are fifty cases, and all kinds among them', () => {
  const months = fiftyCases.map((made) => outcome(made, 'expected').month);
  expect(fiftyCases.length).toBeGreaterThanOrEqual(50);
  expect(months).toEqual(expect.arrayContaining([1, 6, 36, null]));
  expect(fiftyCases.some((made) => outcome(made, 'expected').net < 0n)).toBe(true);
  expect(
    fiftyCases.some((made) => outcome(made, 'expected').month === null && outcome(made, 'high').month !== null),
  ).toBe(true);
});

describe.each(fiftyCases.map((made) => [made.name, made] as const))('%s', (_, made) => {
  const computed = written(made);

  test('comes to what the second calculation says', () => {
    expect(found(computed.expected)).toEqual(outcome(made, 'expected'));
    const hasLow = made.benefits.some(({ low }) => Number(low) < 1);
    const hasHigh = made.benefits.some(({ high }) => Number(high) > 1);
    expect(computed.low && found(computed.low)).toEqual(hasLow ? outcome(made, 'low') : null);
    expect(computed.high && found(computed.high)).toEqual(hasHigh ? outcome(made, 'high') : null);
  });

  test('moves with each assumption as the second calculation moves', () => {
    const { drivers } = computed.sensitivity;
    expect(drivers.map(({ worse, better }) => [units(worse.result), units(better.result)])).toEqual(
      drivers.map((driver) => spanOf(made, driver)),
    );
    const spans = drivers.map(
      ({ worse, better }) => Number(rounded(better.result, 6)) - Number(rounded(worse.result, 6)),
    );
    expect(spans).toEqual(spans.toSorted((a, b) => b - a));
  });

  test('breaks even where the second calculation crosses zero', () => {
    const { breakEven, drivers } = computed.sensitivity;
    const [first] = drivers;
    if (breakEven === null || !first) return;
    const share = BigInt(rounded(times(breakEven, fractionOf(1_000_000_000)), 0));
    const { kind } = first;
    if (kind === 'rate') throw new Error('a rate has no share of itself');
    const at = (given: bigint): bigint =>
      kind === 'benefit' ? withBenefit(made, first.index ?? 0, given) : withEffort(made, kind, given);
    const [below, above] = [at(share - 2n), at(share + 2n)];
    expect(kind === 'benefit' ? below < 0n && above > 0n : below > 0n && above < 0n).toBe(true);
  });
});
