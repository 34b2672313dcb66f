import { billion, billionths } from './oracle.ts';
import type { OracleLine, OracleOffer, OraclePayment } from './oracleOffer.ts';
import { openGroups } from './oracleWays.ts';

/** By what one invoices: lines for which all of it is the same are on one invoice. */
export interface OracleSchedule {
  readonly every: 'month' | 'quarter' | 'year';
  readonly in: 'advance' | 'arrears';
  /** A date, milestone:<id>, or nothing that is known. */
  readonly start: string | null;
  readonly netDays: number | null;
}

/** A line that counts, its place among all, the places of the payments that are of it, and how it is billed. */
export interface Covered {
  readonly line: OracleLine;
  readonly place: number;
  readonly paidBy: readonly number[];
  readonly billedBy: OracleSchedule | null;
}

const hundred = 100n * billion;

const isBilledAnywhere = ({ billing, lines }: OracleOffer): boolean =>
  billing !== undefined || lines.some((line) => line.billing !== undefined);

/** Whether payments are of something, or something is billed: else they are of the printed total, as ever. */
export const isPlanned = (offer: OracleOffer): boolean =>
  isBilledAnywhere(offer) || offer.payments.some((payment) => payment.of !== undefined);

/** The lines that count, open alternatives among them, each with what covers it. */
export const coverage = (offer: OracleOffer): readonly Covered[] =>
  offer.lines.flatMap((line, place) => {
    if (line.optional === true) return [];
    const paidBy = offer.payments.flatMap((payment, i) => (isOf(payment, line, offer) ? [i] : []));
    return [{ line, place, paidBy, billedBy: scheduleOf(line, offer) }];
  });

function isOf({ of }: OraclePayment, line: OracleLine, offer: OracleOffer): boolean {
  if (of === undefined) return line.recurring === undefined || !isBilledAnywhere(offer);
  if (of === 'once') return line.recurring === undefined;
  if (of === 'recurring') return line.recurring !== undefined;
  return line.id !== undefined && of.includes(line.id);
}

/** What recurs is billed by its own terms, or by those of the offer; its start is looked for by itself. */
export function scheduleOf(line: OracleLine, { billing }: OracleOffer): OracleSchedule | null {
  const terms = line.billing ?? billing;
  if (terms === undefined || line.recurring === undefined) return null;
  return {
    every: terms.every,
    in: terms.in ?? 'advance',
    start: line.billing?.from ?? line.from ?? billing?.from ?? null,
    netDays: terms.net_days ?? null,
  };
}

const isPercent = (payment: OraclePayment | undefined): boolean => payment?.percent !== undefined;

/** The lines of a payment, as text: payments with the very same are a pot. */
const potOf = (payment: number, covered: readonly Covered[]): string =>
  covered.flatMap(({ place, paidBy }) => (paidBy.includes(payment) ? [place] : [])).join();

/** Whether something is covered twice or not at all, or something is named that is not to be covered (E410). */
export function isMiscovered(offer: OracleOffer): boolean {
  const covered = coverage(offer);
  const counted = new Set(covered.map(({ line }) => line.id));
  const named = offer.payments.flatMap(({ of }) => (of === undefined || typeof of === 'string' ? [] : of));
  const isBesideNamed = named.some((id) => !counted.has(id));
  const isOnceBilled = offer.lines.some(
    ({ billing, recurring, optional }) => billing !== undefined && (recurring === undefined || optional === true),
  );
  const isBillingIdle = offer.billing !== undefined && !covered.some(({ line }) => line.recurring !== undefined);
  const isPaymentIdle = offer.payments.some((_, i) => !covered.some(({ paidBy }) => paidBy.includes(i)));
  const isBegunTwice = offer.lines.some(
    ({ from, billing }) => from !== undefined && billing?.from !== undefined && billing.from !== from,
  );
  const isNothing = isBegunTwice || isBesideNamed || isOnceBilled || isBillingIdle || isPaymentIdle;
  return isNothing || covered.some((one) => isLineWrong(one, covered, offer));
}

function isLineWrong({ line, paidBy, billedBy }: Covered, covered: readonly Covered[], offer: OracleOffer): boolean {
  if (billedBy !== null) return paidBy.length > 0;
  const { payments } = offer;
  const isOnlyPercent = paidBy.every((i) => isPercent(payments[i]));
  if (isOnlyPercent) return paidBy.reduce((all, i) => all + billionths(payments[i]?.percent ?? '0'), 0n) !== hundred;
  return openGroups(offer).flat().includes(line) || new Set(paidBy.map((i) => potOf(i, covered))).size > 1;
}
