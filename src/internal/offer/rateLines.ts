import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { withTaxOnTop } from './line.ts';
import type { Offer, RatedLine, RateLine } from './Price.ts';

/** A line at a rate with what one unit comes to. */
export const priceRateLine = (
  line: RateLine,
  terms: { readonly taxes: Offer['taxes']; readonly digits: number },
): RatedLine => ({ index: line.place, line, withTax: withTaxOnTop(line.rate, line, terms) });

/** A rate says for what unit it is, and nothing that would make a sum of it (E404). */
export function checkRateLine(line: RateLine): readonly Finding[] {
  const { place, number, unit } = line;
  const at = (key: keyof RateLine): Finding['path'] => ['offer', 'lines', place, key];
  const field = summing.find((key) => isGiven(line[key]));
  const missing = unit === undefined ? [finding('E404', 'noUnit', { path: at('rate'), number, found: line.rate })] : [];
  return [
    ...missing,
    ...(field === undefined ? [] : [finding('E404', saysOf(field), { path: at(field), number, field })]),
  ];
}

/** What belongs to lines with a price of their own. */
const summing = [
  'unit_price',
  'price_from',
  'price_to',
  'qty',
  'discount_percent',
  'discount_amount',
  'recurring',
  'term',
  'optional',
  'alternative',
  'tiers',
  'from',
  'billing',
  'ramp',
  'extension',
  'indexation',
] as const;

type Summing = (typeof summing)[number];

/** Another price; a quantity, which makes a sum; what is superfluous. */
const saysOf = (field: Summing): 'twoPrices' | 'counted' | 'besideTotal' | 'summed' => {
  if (field === 'unit_price' || field === 'price_from' || field === 'price_to') return 'twoPrices';
  if (field === 'qty') return 'counted';
  return field === 'optional' ? 'besideTotal' : 'summed';
};

const isGiven = (value: RateLine[Summing]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
