import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Tax, WrittenTax } from '../dossier/model/Tax.ts';
import { checkRates, checkToTheEnd } from './checkTaxRates.ts';
import { holdsOn, inOrder, missingRate, type DatedRate } from './datedRates.ts';
import { lastDayCounted, warnOfChanges } from './taxChanges.ts';

/** The days of a proposal, as far as taxes depend on them. */
export interface TaxDays {
  readonly issued: CalendarDate;
  /** Null where the validity cannot be told. */
  readonly expiry: CalendarDate | null;
}

/** What of a line a tax is looked at with. */
export interface TaxedLine {
  readonly tax?: readonly string[] | undefined;
  readonly begins: CalendarDate | null;
}

/** A tax on the issue date. */
export interface OnDay {
  /** Null where no rate holds then. */
  readonly tax: Tax | null;
  readonly findings: readonly Finding[];
}

/** A tax that has rates by date at the one of the issue date; `borne`: the lines that bear it. */
export function rateOnDay(
  { id, ...tax }: Omit<WrittenTax, 'percent' | 'rates'> & { readonly id: string },
  rates: NonNullable<WrittenTax['rates']>,
  { borne, ...days }: TaxDays & { readonly borne: readonly TaxedLine[] },
): OnDay {
  const { issued } = days;
  const all = inOrder(rates);
  const faults = checkRates(id, all);
  const today = all.find((rate) => holdsOn(rate, issued));
  const isCharged = borne.length > 0;
  if (today === undefined) return { tax: null, findings: [...faults, ...(isCharged ? noneOn(id, all, issued) : [])] };
  const later = all.flatMap(({ place, percent, from }) =>
    from === null || from <= issued ? [] : [{ place, percent, from }],
  );
  const dated = { place: today.place, of: all.length, later };
  const whole = { tax: { ...tax, percent: today.percent, dated }, findings: faults };
  if (!isCharged || faults.length > 0) return whole;
  const until = lastDayCounted(borne, days);
  const inTime = all.slice(all.indexOf(today));
  return {
    ...whole,
    findings: [...checkToTheEnd(id, inTime, until), ...warnOfChanges({ id, ...tax }, inTime, { ...days, until })],
  };
}

/** The tax has no rate on the issue date; the one that is missing fits between its neighbours. */
function noneOn(id: string, all: readonly DatedRate[], issued: CalendarDate): readonly Finding[] {
  const before = all.findLast(({ until }) => until !== null && until < issued);
  const after = all.find(({ from }) => from !== null && from > issued);
  const rate = missingRate(before?.until ?? null, after?.from ?? null);
  return [finding('E415', 'none', { path: ['offer', 'taxes', id, 'rates'], tax: id, issued, rate })];
}
