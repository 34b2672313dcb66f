import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { FilledOffer, Offer } from '../dossier/model/Dossier.ts';
import type { WrittenTax } from '../dossier/model/Tax.ts';
import { rateOnDay, type OnDay, type TaxDays, type TaxedLine } from './rateOnDay.ts';

/** What taxes are looked up in. */
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
  const all = Object.entries(taxes).map(([id, { percent, rates, ...tax }]): OnDay & { readonly id: string } => {
    if (rates === undefined) return { id, tax: percent === undefined ? null : { ...tax, percent }, findings: [] };
    const borne = [...lines, ...rateLines].filter((line) => line.tax?.includes(id) === true);
    return { id, ...rateOnDay({ id, ...tax }, rates, { ...days, borne }) };
  });
  return {
    taxes: Object.fromEntries(all.flatMap(({ id, tax }) => (tax === null ? [] : [[id, tax] as const]))),
    findings: all.flatMap(({ findings }) => findings),
  };
}
