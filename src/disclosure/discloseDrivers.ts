import {
  ceiling,
  fractionOf,
  isBelowZero,
  isNothing,
  nothing,
  one,
  opposite,
  order,
  over,
  plus,
  rounded,
  times,
  total,
  type Fraction,
} from '../foundation/money/Fraction.ts';
import type { BusinessCase, Driver } from '../internal/business-case/BusinessCase.ts';
import type { CaseFacts, DriverFacts } from '../proposal/BusinessCase.ts';
import type { Numeral, Wording } from '../proposal/leaves.ts';
import { amountIn, count, numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** So many bars fit beside each other. */
const mostGains = 5;

type Bar = CaseFacts['waterfall'][number];

/** The net benefit and what it is made of: gains, then running cost, one-off cost and the client's own effort. */
export function waterfallOf(made: BusinessCase, speaker: Speaker): readonly Bar[] {
  const { benefits, costs, effort, effortYearly, expected, years, currency } = made;
  const bar = (kind: Bar['kind'], label: Wording | null, value: Fraction): readonly Bar[] =>
    isNothing(value) && kind !== 'result' ? [] : [{ kind, label, amount: amountIn(currency)(rounded(value, 0)) }];
  const gains = benefits.map(({ index, label, perYear }) => ({
    label: speaker.say(label, ['finance', 'benefits', index, 'label']),
    value: times(perYear, fractionOf(years)),
  }));
  const kept = gains.length <= mostGains ? gains : greatest(gains, mostGains - 1);
  const others = total(gains.filter((gain) => !kept.includes(gain)).map(({ value }) => value));
  const running = total(costs.flatMap(({ flows }) => flows.slice(1)));
  const once = total(costs.flatMap(({ flows }) => flows.slice(0, 1)));
  const own = plus(effort?.value ?? nothing, times(effortYearly?.value ?? nothing, fractionOf(years)));
  return [
    ...kept.flatMap(({ label, value }) => bar('gain', label, value)),
    ...bar('gain', null, others),
    ...bar('running', null, opposite(running)),
    ...bar('once', null, opposite(once)),
    ...bar('effort', null, opposite(own)),
    ...bar('result', null, expected.net),
  ];
}

/** The greatest of them, in the order in which they stand. */
function greatest<T extends { readonly value: Fraction }>(all: readonly T[], most: number): readonly T[] {
  const kept = new Set(all.toSorted((a, b) => order(b.value, a.value)).slice(0, most));
  return all.filter((item) => kept.has(item));
}

/** What each assumption does to the result, the widest span first. */
export const driversOf = (made: BusinessCase, speaker: Speaker): readonly DriverFacts[] =>
  made.sensitivity.drivers.map((driver) => {
    const money = amountIn(made.currency);
    const label = made.benefits.find(({ index }) => index === driver.index)?.label;
    return {
      kind: driver.kind,
      label: driver.index === null ? null : speaker.maybe(label, ['finance', 'benefits', driver.index, 'label']),
      from: inputOf(driver, driver.worse.at),
      to: inputOf(driver, driver.better.at),
      low: money(rounded(driver.worse.result, 0)),
      high: money(rounded(driver.better.result, 0)),
    };
  });

/** Times as expected, an amount in whole units, percent; without zeros that say nothing. */
function inputOf({ kind }: Driver, value: Fraction): Numeral {
  if (kind === 'effort' || kind === 'effort_yearly') return numeral(rounded(value, 0));
  return shortest(kind === 'rate' ? times(value, fractionOf(100)) : value);
}

/** At most four digits after the point, and no more than say something. */
export function shortest(value: Fraction): Numeral {
  const digits = [0, 1, 2, 3].find((length) => Number(rounded(value, length)) === Number(rounded(value, 4)));
  return numeral(rounded(value, digits ?? 4));
}

/**
 * In whole percent, rounded to the side of caution: a benefit has to come to no less, an effort to no more. An effort that
 * has to fall under a hundredth keeps two digits, and under those it has no share that could be said: null.
 */
export function breakEvenOf({ sensitivity: { drivers, breakEven } }: BusinessCase): Numeral | null {
  const [first] = drivers;
  if (breakEven === null || !first) return null;
  const exact = times(breakEven, hundred);
  if (isBelowZero(exact) || isNothing(exact)) return count(0);
  if (first.kind === 'benefit') return count(Number(ceiling(exact)));
  if (order(exact, one) >= 0) return count(Number(floor(exact)));
  const share = over(fractionOf(Number(floor(times(exact, hundred)))), hundred);
  return isNothing(share) ? null : shortest(share);
}

const hundred = fractionOf(100);

const floor = (value: Fraction): bigint => -ceiling(opposite(value));
