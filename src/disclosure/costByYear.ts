import { roundToCurrency } from '../foundation/money/currency.ts';
import { compare } from '../foundation/money/Decimal.ts';
import { costByYear, type Cost, type CostByYear, type DividedCost } from '../internal/offer/costByYear.ts';
import type { CurrencyPrice, Offer } from '../internal/offer/Price.ts';
import type { CurrencyPriceFacts } from '../proposal/Price.ts';
import { count, shareIn } from './leaf.ts';

/** What an offer says of the drawing of its years. */
type Shown = Pick<Offer, 'taxes' | 'detail' | 'headline' | 'cost_chart'>;

/** The years of the term one by one, for their drawing; left out where an offer wants none, or they would tell what it hides. */
export function discloseCostByYear(part: CurrencyPrice, shown: Shown): Pick<CurrencyPriceFacts, 'by_year'> {
  const { taxes, headline, cost_chart: isShown } = shown;
  const cost = isShown && headline === undefined && part.term !== null ? costByYear(part, taxes) : null;
  if (cost === null || !areTold(part, shown)) return {};
  const amount = ({ amount: value, firm }: Cost) => shareIn(part.currency, firm)(roundToCurrency(value, part.currency));
  const isDivided = mayBeDivided(cost, part, shown);
  const divided = ({ total, once, recurring }: DividedCost) => ({
    total: amount(total),
    ...(isDivided ? { divided: { once: amount(once), recurring: amount(recurring) } } : {}),
  });
  return { by_year: { ...divided(cost), months: count(cost.months), years: cost.years.map(divided) } };
}

/**
 * Whether the document says every year anyhow. Where lines are hidden that end at different times, each is the difference
 * of two years.
 */
const areTold = ({ secondYear, lines }: CurrencyPrice, { detail }: Shown): boolean =>
  detail === 'lines' ||
  secondYear?.whole === true ||
  lines.some(({ part, steps }) => part === 'total' && steps.length > 1);

/** What is charged once is told where lines are, or where it is what the second year costs less than the first. */
const mayBeDivided = (
  { years: [first, second] }: CostByYear,
  { secondYear }: CurrencyPrice,
  { detail }: Shown,
): boolean =>
  detail === 'lines' ||
  (detail === 'sections' &&
    secondYear?.whole === true &&
    first !== undefined &&
    second !== undefined &&
    compare(first.recurring.amount, second.total.amount) === 0);
