import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import {
  isBelowZero,
  isNothing,
  nothing,
  order,
  one,
  plus,
  rounded,
  times,
  total,
  fractionOf,
  type Fraction,
} from '../../foundation/money/Fraction.ts';
import { homeCurrency } from '../offer/currencies.ts';
import type { Offer, Price } from '../offer/Price.ts';
import type { Rate } from '../offer/RateSums.ts';
import type { BusinessCase, CaseBenefit, CaseName, CostLine, Effort, Finance, Outcome } from './BusinessCase.ts';
import { checkCase } from './checks.ts';
import { costLines, pricesIn } from './costs.ts';
import type { Figures } from './figures.ts';
import { outcomeOf } from './outcome.ts';
import { readBenefits } from './benefits.ts';
import { sensitivityOf } from './sensitivity.ts';

export interface CaseInput {
  readonly finance: Finance;
  readonly offer: Offer;
  /** Null where the offer has no lines, or something is wrong with it. */
  readonly price: Price | null;
  readonly figures: Figures;
  /** The proposal's. */
  readonly currency: string | undefined;
}

/** The case, and what is wrong with it; null when something is, and while alternatives in the price are open. */
export interface ComputedCase {
  readonly businessCase: BusinessCase | null;
  readonly findings: readonly Finding[];
}

/**
 * Calculates the business case: costs from the offer and the client's effort, benefits from their calculations, and what
 * follows in the low, the expected and the high case. Net of tax; one-off costs and effort at the start, benefits and
 * recurring costs at each year's end. Exact throughout: only what is printed is rounded.
 *
 * Read it in this order: `checks` (what is wrong before anything is calculated), `benefits` (their calculations:
 * `readExpression`, `evaluate`, `figures`), `costs`, `outcome` of each case, `sensitivity`.
 */
export function computeCase({ finance, offer, price, figures, currency }: CaseInput): ComputedCase {
  const home = homeCurrency(offer, currency);
  const wrong = checkCase({ finance, offer, price, home });
  if (home === undefined) return { businessCase: null, findings: wrong };
  const { benefits, findings } = readBenefits(finance, { figures, currency: home });
  const isFromOffer = finance.costs?.from_offer !== false;
  const { prices, findings: missingRates } = pricesIn(home, offer, isFromOffer ? price : null);
  const all = [...wrong, ...findings, ...missingRates];
  // A price with faults of its own has reported them already.
  const isPriced = price !== null || !isFromOffer;
  if (all.length > 0 || !isPriced) return { businessCase: null, findings: all };
  const costs = prices.flatMap((part) => costLines(offer, finance.horizon_years, part));
  const rates = prices.flatMap(({ stated }) => stated ?? []);
  const businessCase = calculate({ finance, benefits, costs, rates, currency: home });
  return businessCase === null
    ? { businessCase, findings: [finding('E421', 'costless', { path: ['finance', 'costs'] })] }
    : { businessCase, findings: [...warnOfEndedCharges(businessCase, offer), ...warnOfLoss(businessCase)] };
}

interface Parts {
  readonly finance: Finance;
  readonly benefits: readonly CaseBenefit[];
  readonly costs: readonly CostLine[];
  readonly rates: readonly Rate[];
  readonly currency: string;
}

/** Null where nothing costs anything: a return on no cost is no number. */
function calculate({ finance, benefits, costs: lines, rates, currency }: Parts): BusinessCase | null {
  const years = finance.horizon_years;
  const rate = finance.discount_rate ?? null;
  const effort = effortOf(finance.costs?.client_effort);
  const effortYearly = effortOf(finance.costs?.client_effort_yearly);
  const costs = Array.from({ length: years + 1 }, (_, year) =>
    total([
      ...lines.map(({ flows }) => flows[year] ?? nothing),
      (year === 0 ? effort : effortYearly)?.value ?? nothing,
    ]),
  );
  if (costs.every(isNothing)) return null;
  const outcome = (name: CaseName): Outcome =>
    outcomeOf({ costs, benefit: total(benefits.map((benefit) => perYearIn(name, benefit))) }, rate);
  const expected = outcome('expected');
  return {
    currency,
    years,
    rate,
    benefits,
    isFromOffer: finance.costs?.from_offer !== false,
    costs: lines,
    rates,
    effort,
    effortYearly,
    low: benefits.some(({ low }) => order(low, one) < 0) ? outcome('low') : null,
    expected,
    high: benefits.some(({ high }) => order(high, one) > 0) ? outcome('high') : null,
    sensitivity: sensitivityOf({
      costs,
      benefit: benefits.reduce((sum, { perYear }) => plus(sum, perYear), nothing),
      benefits,
      effort: effort?.value ?? null,
      effortYearly: effortYearly?.value ?? null,
      rate,
    }),
  };
}

const effortOf = (given: NonNullable<Finance['costs']>['client_effort']): Effort | null =>
  given ? { value: fractionOf(given.value), source: given.source } : null;

/** What a benefit is worth a year in one of the cases. */
export const perYearIn = (name: CaseName, { perYear, low, high }: CaseBenefit): Fraction =>
  name === 'expected' ? perYear : times(perYear, name === 'low' ? low : high);

/** Benefits are counted to the horizon: a charge that ends before it flatters the case, and may have to be renewed. */
const warnOfEndedCharges = ({ costs, years }: BusinessCase, { lines }: Offer): readonly Finding[] =>
  costs
    .filter(({ ends }) => ends)
    .map(({ index }) => {
      const at = {
        path: ['offer', 'lines', index, 'term'],
        found: String(lines.find(({ place }) => place === index)?.term ?? ''),
      };
      return years === 1 ? finding('W424', 'year', at) : finding('W424', 'years', { ...at, years });
    });

/** A case that speaks against the offer is printed like any other: whoever sends it should know. */
function warnOfLoss({ expected: { npv, net }, currency }: BusinessCase): readonly Finding[] {
  const result = npv ?? net;
  if (!isBelowZero(result)) return [];
  const says = npv === null ? 'net' : 'npv';
  return [finding('W423', says, { path: ['finance'], result: rounded(result, 0), currency })];
}
