import { compare } from '../foundation/money/Decimal.ts';
import {
  isNothing,
  nothing,
  opposite,
  order,
  rounded,
  total,
  type Fraction,
  ceiling,
  fraction,
  fractionOf,
  isBelowZero,
  one,
  over,
  plus,
  times,
} from '../foundation/money/Fraction.ts';
import type { BusinessCase, CostLine, Driver } from '../internal/business-case/BusinessCase.ts';
import { areFirm } from '../internal/offer/line.ts';
import type { Offer } from '../internal/offer/Price.ts';
import type { Wording, Numeral } from '../proposal/leaves.ts';
import type { CaseCost, CaseFacts, DriverFacts } from '../proposal/BusinessCase.ts';
import { amountIn, computed, count, numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

export type OfferLines = Pick<Offer, 'lines' | 'detail' | 'rates'>;

/** More lines than these are shown as one sum: the price table has them all. */
const mostLines = 6;

/**
 * What the offer costs, as the price shows it: by its lines, or, where it hides them, by nothing but what is paid
 * at the start and what runs, without which no cash flow could be drawn.
 */
export function discloseCosts(
  { isFromOffer, costs, currency, expected }: BusinessCase,
  { offer, quiet }: { readonly offer: OfferLines; readonly quiet: Speaker },
): Omit<CaseFacts['costs'], 'effort' | 'effort_yearly'> {
  const amount = (value: Fraction, firm: boolean): CaseCost['amount'] => amountIn(currency, firm)(rounded(value, 0));
  const groups = grouped(costs, offer, quiet);
  const of = (choose: (group: Group) => Fraction, all = choose): readonly CaseCost[] =>
    groups.flatMap((group) => {
      const value = choose(group);
      const inAll = all(group);
      return isNothing(value)
        ? []
        : [{ label: group.label, amount: amount(value, group.firm), over: amount(inAll, group.firm) }];
    });
  const [start = nothing] = expected.flows;
  return {
    from_offer: isFromOffer,
    initial: amount(opposite(start), areFirm(costsUntil(0, costs))),
    total: amount(expected.cost, areFirm(costs)),
    once: of(({ once }) => once),
    yearly: of(
      (group) => (isOfEachYear(group) ? (group.later[0] ?? nothing) : nothing),
      ({ later }) => total(later),
    ),
    other: of((group) => (isOfEachYear(group) ? nothing : total(group.later))),
  };
}

/** Those that cost something up to the end of a year; 0 is the start. */
export const costsUntil = (year: number, costs: readonly CostLine[]): readonly CostLine[] =>
  costs.filter(({ flows }) => !flows.slice(0, year + 1).every(isNothing));

/** Those that cost something after the start. */
export const runningOf = (costs: readonly CostLine[]): readonly CostLine[] =>
  costs.filter(({ flows }) => !flows.slice(1).every(isNothing));

/** Whether every year of the horizon costs the same, as it is printed; a charge that ends within the only one is none of each year. */
const isOfEachYear = ({ later: [first, ...others], ends }: Group): boolean =>
  !ends && first !== undefined && others.every((flow) => rounded(flow, 0) === rounded(first, 0));

/** Lines that are shown as one: what they cost at the start, and at the end of each year. */
interface Group {
  readonly label: Wording | null;
  readonly once: Fraction;
  readonly later: readonly Fraction[];
  readonly ends: boolean;
  readonly firm: boolean;
}

function grouped(costs: readonly CostLine[], { lines, detail }: OfferLines, quiet: Speaker): readonly Group[] {
  // Lines of one text are one item, wherever they are written.
  const groups = new Map<string | null, { readonly label: Wording | null; readonly members: CostLine[] }>();
  for (const cost of costs) {
    const words = detail === 'lines' ? lines.find(({ place }) => place === cost.index)?.text : undefined;
    const label = quiet.maybe(words, ['offer', 'lines', cost.index, 'text']);
    const group = groups.get(label?.text ?? null);
    if (group) group.members.push(cost);
    else groups.set(label?.text ?? null, { label, members: [cost] });
  }
  if (groups.size > mostLines) return [groupOf(null, costs)];
  return [...groups.values()].map(({ label, members }) => groupOf(label, members));
}

function groupOf(label: Wording | null, members: readonly CostLine[]): Group {
  const [once = nothing, ...later] = (members[0]?.flows ?? []).map((_, year) =>
    total(members.map(({ flows }) => flows[year] ?? nothing)),
  );
  return { label, once, later, ends: members.some(({ ends }) => ends), firm: areFirm(members) };
}

/** This many bars fit beside each other. */
const mostGains = 5;

type Bar = CaseFacts['waterfall'][number];

/** The net benefit and what it is made of: gains, then running cost, one-off cost and the client's own effort. */
export function waterfallOf(made: BusinessCase, speaker: Speaker): readonly Bar[] {
  const { benefits, costs, effort, effortYearly, expected, years, currency } = made;
  const bar = (kind: Bar['kind'], label: Wording | null, value: Fraction, firm = true): readonly Bar[] =>
    isNothing(value) && kind !== 'result' ? [] : [{ kind, label, amount: amountIn(currency, firm)(rounded(value, 0)) }];
  const gains = benefits.map(({ index, label, perYear }) => ({
    label: speaker.say(label, ['finance', 'benefits', index, 'label']),
    value: times(perYear, fractionOf(years)),
  }));
  const kept = gains.length <= mostGains ? gains : greatest(gains, mostGains - 1);
  const others = total(gains.filter((gain) => !kept.includes(gain)).map(({ value }) => value));
  const running = total(costs.flatMap(({ flows }) => flows.slice(1)));
  const once = total(costs.flatMap(({ flows }) => flows.slice(0, 1)));
  const clientEffort = plus(effort?.value ?? nothing, times(effortYearly?.value ?? nothing, fractionOf(years)));
  return [
    ...kept.flatMap(({ label, value }) => bar('gain', label, value)),
    ...bar('gain', null, others),
    ...bar('running', null, opposite(running), areFirm(runningOf(costs))),
    ...bar('once', null, opposite(once), areFirm(costsUntil(0, costs))),
    ...bar('effort', null, opposite(clientEffort)),
    ...bar('result', null, expected.net, areFirm(costs)),
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
    const money = amountIn(made.currency, areFirm(made.costs));
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

/** Times as expected, an amount in whole units, percent; without trailing zeros. */
function inputOf({ kind }: Driver, value: Fraction): Numeral {
  if (kind === 'effort' || kind === 'effort_yearly') return numeral(rounded(value, 0));
  return shortest(kind === 'rate' ? times(value, fractionOf(100)) : value);
}

/** At most four digits after the point, trailing zeros dropped. */
export function shortest(value: Fraction): Numeral {
  const digits = [0, 1, 2, 3].find((length) => compare(rounded(value, length), rounded(value, 4)) === 0);
  return numeral(rounded(value, digits ?? 4));
}

/**
 * In whole percent, rounded to the side of caution: a benefit has to come to no less, an effort to no more. An effort that
 * has to fall under a hundredth keeps two digits, and under those it has no share that could be given: null.
 */
export function breakEvenOf({ costs, sensitivity: { drivers, breakEven } }: BusinessCase): Numeral | null {
  const [first] = drivers;
  if (breakEven === null || !first) return null;
  const share = shareOf(first, times(breakEven, hundred));
  return share && computed(share.number, areFirm(costs));
}

function shareOf(first: Driver, exact: Fraction): Numeral | null {
  if (isBelowZero(exact) || isNothing(exact)) return count(0);
  if (first.kind === 'benefit') return count(ceiling(exact));
  if (order(exact, one) >= 0) return count(floor(exact));
  const share = over(fraction(floor(times(exact, hundred))), hundred);
  return isNothing(share) ? null : shortest(share);
}

const hundred = fractionOf(100);

const floor = (value: Fraction): bigint => -ceiling(opposite(value));
