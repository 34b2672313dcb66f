import type { Line } from './Price.ts';

const chargesAYear = { month: 12, quarter: 4, year: 1 } as const;

/** How many months one charge stands for; 0 for what is charged once. */
export const monthsACharge = ({ recurring }: Line): number => (recurring ? 12 / chargesAYear[recurring] : 0);

/**
 * How often a line is charged in a year of the contract (1 is the first): once in the first year, or, where it recurs,
 * 12, 4 or 1 times a year, until the charges of its term are used up. A term of 18 months: 12, 6, 0.
 */
export function chargesInYear(line: Line, year: number, term = line.term): number {
  if (!line.recurring) return year === 1 ? 1 : 0;
  const aYear = chargesAYear[line.recurring];
  return term === undefined ? aYear : Math.min(aYear, Math.max(0, term - aYear * (year - 1)));
}
