import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { FilledOffer, Offer } from '../dossier/model/Dossier.ts';
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
interface TaxedLine {
  readonly tax?: readonly string[] | undefined;
  readonly begins: CalendarDate | null;
}

interface Taxed {
  readonly taxes: Readonly<Record<string, WrittenTax>>;
  readonly lines: readonly TaxedLine[];
  readonly rateLines: readonly TaxedLine[];
}

/** An offer whose taxes have the rate of the issue date. */
export function withTaxesOnDay(
  offer: FilledOffer,
  days: TaxDays,
): { readonly offer: Offer; readonly findings: readonly Finding[] } {
  const { taxes, findings } = taxesOnDay(offer, days);
  return { offer: { ...offer, taxes }, findings };
}

/**
 * Each tax at the rate of the issue date, which counts in every sum; a tax without one is left out. What is wrong with
 * rates by date is told of every tax, what they come to in time only of those that something is charged with.
 */
export function taxesOnDay(
  { taxes, lines, rateLines }: Taxed,
  days: TaxDays,
): { readonly taxes: Offer['taxes']; readonly findings: readonly Finding[] } {
  const all = Object.entries(taxes).map(([id, tax]) => {
    const borne = [...lines, ...rateLines].filter((line) => line.tax?.includes(id) === true);
    return { id, ...onDay(id, tax, { ...days, borne }) };
  });
  return {
    taxes: Object.fromEntries(all.flatMap(({ id, tax }) => (tax === null ? [] : [[id, tax] as const]))),
    findings: all.flatMap(({ findings }) => findings),
  };
}

interface OnDay {
  /** Null where no rate holds on the day. */
  readonly tax: Tax | null;
  readonly findings: readonly Finding[];
}

function onDay(
  id: string,
  { percent, rates, ...tax }: WrittenTax,
  { borne, ...days }: TaxDays & { readonly borne: readonly TaxedLine[] },
): OnDay {
  if (rates === undefined) return { tax: percent === undefined ? null : { ...tax, percent }, findings: [] };
  const { issued } = days;
  const all = inOrder(rates);
  const faults = checkRates(id, all);
  const today = all.find((rate) => holdsOn(rate, issued));
  const isCharged = borne.length > 0;
  if (today === undefined) return { tax: null, findings: [...faults, ...(isCharged ? noneOn(id, all, issued) : [])] };
  const later = all.flatMap(({ place, percent: next, from }) =>
    from === null || from <= issued ? [] : [{ place, percent: next, from }],
  );
  const until = lastDayCounted(borne, days);
  const inTime = isCharged && faults.length === 0;
  return {
    tax: { ...tax, percent: today.percent, dated: { place: today.place, of: all.length, later } },
    findings: [
      ...faults,
      ...(inTime ? checkToTheEnd(id, all, { today, until }) : []),
      ...(inTime
        ? warnOfChanges({ id, ...tax }, [today, ...all.filter(({ from }) => from !== null && from > issued)], {
            ...days,
            until,
          })
        : []),
    ],
  };
}

/** The tax has no rate on the issue date; the one that is missing fits between its neighbours. */
function noneOn(id: string, all: readonly DatedRate[], issued: CalendarDate): readonly Finding[] {
  const before = all.findLast(({ until }) => until !== null && until < issued);
  const after = all.find(({ from }) => from !== null && from > issued);
  const rate = missingRate(before?.until ?? null, after?.from ?? null);
  return [finding('E415', 'none', { path: ['offer', 'taxes', id, 'rates'], tax: id, issued, rate })];
}
