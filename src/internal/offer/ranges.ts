import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare } from '../../foundation/money/Decimal.ts';
import type { Line } from './Price.ts';

/**
 * A price as a range (E403): both ends and no other price, on an option alone. What counts in the total is one sum that
 * somebody signs.
 */
export function checkRange(line: Line): readonly Finding[] {
  const { price_from: from, price_to: to, place, number } = line;
  if (from === undefined && to === undefined) return [];
  const path = ['offer', 'lines', place, from === undefined ? 'price_to' : 'price_from'];
  const found = from ?? to ?? '';
  if (line.unit_price !== undefined) return [finding('E403', 'twoPrices', { path, number, found })];
  if (from === undefined || to === undefined) {
    const missing = from === undefined ? 'price_from' : 'price_to';
    return [finding('E403', 'oneEnd', { path, number, missing, found })];
  }
  const other = reducedBy.find((field) => isGiven(line[field]));
  if (other !== undefined) {
    const at = ['offer', 'lines', place, other];
    return [finding('E403', 'reduced', { path: at, number, field: other })];
  }
  if (!line.optional) return [finding('E403', 'counted', { path, number, found })];
  if (compare(from, to) === 0) return [finding('E403', 'onePrice', { path, number, found })];
  return compare(from, to) > 0 ? [finding('E403', 'turned', { path, number, from, to, found })] : [];
}

/** What makes a price of a price: of two ends nobody could say which. */
const reducedBy = ['discount_percent', 'discount_amount', 'tiers', 'ramp'] as const;

const isGiven = (value: string | readonly unknown[] | undefined): boolean => value !== undefined && value.length > 0;
