import {
  coins,
  isFirm,
  runningSums,
  sumsOfTerm,
  sumsOfYear,
  taxesOf,
  written,
  yearsOfTerm,
  type OracleSums,
} from './oracle.ts';
import { chargesOfPeriods, isOffMoreThanOnce } from './oracleCharges.ts';
import { isPlanned } from './oracleCoverage.ts';
import { comparedBy, hasUnitWithTax, lineSums, openPayments, rateWithTax } from './oracleLines.ts';
import type { OracleLine, OracleOffer } from './oracleOffer.ts';
import { paymentsOf } from './oraclePayments.ts';
import { isTooLargeAtCap, risenOffer } from './oracleIndex.ts';
import { planRefusals, planSaid } from './oraclePlanSays.ts';
import { issuedOn, taxedOn } from './oracleTaxes.ts';
import { chosenIn, openGroups, settled, waysOf } from './oracleWays.ts';

/** Amounts as text, so that a missing cent digit is a difference too. */
const marked = (firm: boolean, text: string): string => (firm ? text : `approx. ${text}`);

const saidSums = (sums: OracleSums | null, digits: number, firm: boolean): string =>
  sums
    ? marked(firm, [sums.gross, sums.net, sums.tax, sums.total].map((amount) => written(amount, digits)).join(' '))
    : '-';

/** What the oracle expects of an offer, in words that can be compared; codes where it expects to be refused. */
export function saysOracle(typed: OracleOffer, digits: number): string {
  const offer = taxedOn(typed, issuedOn);
  const payments = paymentsOfWhole(offer, digits);
  const wrong = refusals(offer, payments === null, digits);
  if (payments === null || wrong.length > 0) return wrong.join();
  return [
    ...wholeOf(offer, digits),
    taxesSaid(offer, digits),
    paymentsSaid(offer, payments, digits),
    runningSums(settled(offer), digits)
      .map(({ net, firm }) => marked(firm, written(net, digits)))
      .join(' '),
    offer.lines.map((line) => lineSaid(line, offer, digits)).join('; '),
    openGroups(offer)
      .map((group) => waysSaid(offer, group, digits))
      .join(' & '),
    (offer.atRates ?? [])
      .map((rate) => rateWithTax(rate, offer.taxes, digits))
      .map((one) => written(one.coins, one.digits))
      .join(' '),
    offer.cap ?? '',
    ...planSaid(offer, digits),
  ].join(' | ');
}

/** Payments that are of something stand with what is planned, behind the rest. */
function paymentsOfWhole(offer: OracleOffer, digits: number): readonly (readonly bigint[])[] | null {
  if (isPlanned(offer)) return [];
  return isOpen(offer)
    ? openPayments(offer, digits)
    : paymentsOf(offer, sumsOfYear(settled(offer), 1, digits).total, digits);
}

const isOpen = (offer: OracleOffer): boolean => openGroups(offer).length > 0;

function refusals(offer: OracleOffer, isPaidWrong: boolean, digits: number): readonly string[] {
  const ways = waysOf(offer);
  const isWorked = offer.payments.some(({ as_worked }) => as_worked !== undefined);
  // With two open groups no way has a price yet.
  const known = openGroups(offer).length > 1 ? [] : ways;
  const isSaid = typeof offer.headline === 'string' && offer.lines.some(({ optional }) => optional !== true);
  const codes = [
    ...(known.some((way) => isAboveCap(way, digits) || isAboveCapRisen(way, digits)) ? ['E107'] : []),
    ...(isSaid && known.some((way) => isOffMoreThanOnce(way, digits)) ? ['E433'] : []),
    ...(isPaidWrong ? [isWorked ? 'E405' : 'E410'] : []),
    ...planRefusals(offer, digits),
    ...(isTooLargeAtCap(offer, digits) ? ['E430'] : []),
  ];
  // Each once, however often it is found.
  return [...new Set(codes)].sort();
}

/** The price keeps within its cap where an index rises as far as it may. */
function isAboveCapRisen(offer: OracleOffer, digits: number): boolean {
  const risen = typeof offer.cap === 'string' ? risenOffer(offer) : null;
  return risen !== null && isAboveCap(risen, digits);
}

function isAboveCap(offer: OracleOffer, digits: number): boolean {
  if (typeof offer.cap !== 'string') return false;
  const term = sumsOfTerm(offer, digits);
  // Said by the period, and for no longer than a year, what has no term binds for one charge.
  const isBound = typeof offer.headline !== 'string' || term !== null;
  const lines = offer.lines.map((line) =>
    isBound || line.recurring === undefined ? line : { ...line, term: line.term ?? 1 },
  );
  const most = coins(offer.cap, digits);
  return [sumsOfYear({ ...offer, lines }, 1, digits), term].some((sums) => sums !== null && sums.total > most);
}

/** The first year, the second, the term, its years where a line changes in them, and what is signed by the period. */
function wholeOf(offer: OracleOffer, digits: number): readonly string[] {
  if (isOpen(offer)) return ['-', '-', '-', '', ''];
  const whole = settled(offer);
  const isRamped = whole.lines.some(({ optional, ramp = [] }) => optional !== true && ramp.length > 0);
  return [
    saidSums(sumsOfYear(whole, 1, digits), digits, isFirm(whole, 1)),
    isRunning(whole) ? saidSums(sumsOfYear(whole, 2, digits), digits, isFirm(whole, 2)) : '-',
    saidSums(sumsOfTerm(whole, digits), digits, isFirm(whole, 1)),
    (isRamped ? yearsOfTerm(whole, digits) : []).map(({ total }) => written(total, digits)).join(' '),
    chargesSaid(whole, digits),
  ];
}

const aYear = { month: 12, quarter: 4, year: 1 } as const;

const isRunning = (offer: OracleOffer): boolean =>
  offer.lines.some(
    ({ recurring, term = Infinity, optional }) => recurring !== undefined && !optional && term > aYear[recurring],
  );

const chargesSaid = (offer: OracleOffer, digits: number): string =>
  chargesOfPeriods(offer, digits)
    .map(
      ({ each, sums, firm }) =>
        `${each} ${marked(firm, `${written(sums.net, digits)} ${written(sums.total, digits)}`)}`,
    )
    .join(', ');

/** The taxes that something which counts, or may be chosen, bears; approximate where an estimate does, and it is not nothing. */
function taxesSaid(offer: OracleOffer, digits: number): string {
  const amounts = taxesOf(offer, digits);
  const counted = offer.lines.filter(({ optional }) => optional !== true);
  return Object.keys(offer.taxes)
    .flatMap((id) => {
      const bearers = counted.filter(({ tax = [] }) => tax.includes(id));
      const firm = isOpen(offer) || amounts.get(id) === 0n || bearers.every((line) => line.firm !== false);
      return bearers.length === 0 ? [] : [marked(firm, id)];
    })
    .join(' ');
}

function paymentsSaid(offer: OracleOffer, payments: readonly (readonly bigint[])[], digits: number): string {
  const firm = isOpen(offer) || isFirm(settled(offer), 1);
  return payments
    .map((parts, i) => {
      const said = parts.map((part) => written(part, digits)).join('+');
      return marked(firm || offer.payments[i]?.amount !== undefined, said);
    })
    .join(' ');
}

function lineSaid(line: OracleLine, offer: OracleOffer, digits: number): string {
  const { net, charge, total, unitWithTax, steps, extension } = lineSums(line, offer, digits);
  const isRange = line.price_to !== undefined;
  // Nothing is exactly nothing, where it is no end of a range.
  const one = (amount: bigint): string =>
    marked(line.firm !== false || (amount === 0n && !isRange), written(amount, digits));
  const range = ([low, high]: readonly [bigint, bigint]): string =>
    isRange ? `${one(low)}–${written(high, digits)}` : one(low);
  const [unit, most] = unitWithTax.map((price) => written(price.coins, price.digits));
  const isBeside = line.optional === true || openGroups(offer).flat().includes(line);
  return [
    range(net),
    range(charge),
    isBeside ? range(total) : '-',
    !hasUnitWithTax(offer) ? '-' : isRange ? `${unit ?? ''}–${most ?? ''}` : unit,
    steps.map((step) => `${one(step.charge)}×${step.count}`).join(' '),
    // One amount, and no range.
    extension === null ? '-' : marked(line.firm !== false || extension === 0n, written(extension, digits)),
  ].join(', ');
}

/** Each alternative with what the whole comes to with it, and what compares it with the others. */
function waysSaid(offer: OracleOffer, group: readonly OracleLine[], digits: number): string {
  const isOnlyOne = openGroups(offer).length === 1;
  const compared = comparedBy(group, digits);
  return group
    .map((line, i) => {
      const way = chosenIn(offer, [line]);
      const sums = sumsOfYear(way, 1, digits);
      const optional = (amount: bigint | null | undefined): string =>
        amount === null || amount === undefined
          ? '-'
          : marked(line.firm !== false || amount === 0n, written(amount, digits));
      return [
        isOnlyOne ? marked(isFirm(way, 1), `${written(sums.net, digits)} ${written(sums.total, digits)}`) : '-',
        isOnlyOne ? chargesSaid(way, digits) : '',
        optional(compared[i]?.monthly),
        optional(compared[i]?.saves),
      ].join(', ');
    })
    .join('; ');
}
