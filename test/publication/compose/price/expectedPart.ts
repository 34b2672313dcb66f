import { type CaseLine, type CaseOffer } from './offerOfCase.ts';
import { lasts, sumsOf, type Share, type Sums } from './reckon.ts';

/** One currency of the price with what follows from it. */
export interface Part extends Share {
  /** The first year; null while something is open. */
  readonly sums: Sums | null;
  /** Whether its total is that of the first year; while open, whether it can be. */
  readonly first: boolean;
}

export const including = (tax: string): string => (tax === '' ? '' : `, including ${tax}`);
export const inFirstYear = (first: boolean): string => (first ? ' in the first year' : '');
export const ofFirstYear = (first: boolean): string => (first ? ' (price of the first year)' : '');
export const andList = (texts: readonly string[]): string =>
  texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;

export const inCurrency = (part: Part, all: readonly Part[]): string =>
  all.length > 1 ? ` · in ${part.currency}` : '';
export const linesOf = (part: Part): readonly CaseLine[] => [...part.counted, ...[...part.open.values()].flat()];

/** The price of a currency with one alternative: what it comes to, and whether for the first year only. */
export const withIt = (offer: CaseOffer, part: Part, line: CaseLine): Sums & Pick<Part, 'first'> => ({
  ...sumsOf(offer, [...part.counted, line], part.discount),
  first: [...part.counted, line].some(lasts),
});

export const rateLine = '1 USD = 0.9000 EUR, 20 November 2026, European Central Bank';
/** Nine tenths, half up. */
export const atRate = (amount: bigint): bigint => (amount * 9n + 5n) / 10n;

/** What all currencies come to at the stated rate; null where nobody stated one, or something is open. */
export function grandOf(offer: CaseOffer, parts: readonly Part[]): bigint | null {
  const [euro, dollar] = parts;
  if (offer.rates.length === 0 || !euro?.sums || !dollar?.sums) return null;
  return euro.sums.total + atRate(dollar.sums.total);
}

/** The taxes of several amounts: theirs where they are the same, else whatever is due on each. */
export const taxesOfAll = (taxes: readonly string[]): string =>
  new Set(taxes).size > 1 ? 'all taxes due' : (taxes[0] ?? '');
