import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { fractionOf, one } from '../../foundation/money/Fraction.ts';
import type { CurrencyPrice, Offer, Price } from '../offer/Price.ts';
import type { Converted } from './costLines.ts';

/**
 * The prices of all currencies in which something is charged, with their rates into one; for a rate that is not stated
 * the finding (E411).
 */
export const convertedTo = (home: string, { rates }: Offer, price: Price | null): readonly (Converted | Finding)[] =>
  (price?.currencies ?? []).filter(isCharged).map((part) => {
    if (part.currency === home) return { part, rate: one, stated: null, isHome: true };
    const stated = rates.find(({ from, to }) => from === part.currency && to === home);
    if (stated) return { part, rate: fractionOf(stated.rate), stated, isHome: false };
    return {
      code: 'E411',
      path: ['offer', 'rates'],
      message: `The business case in ${home} needs a rate from ${part.currency} to ${home}, and there is none.`,
      found: null,
      fix: `Add the rate with its date: { from: ${part.currency}, to: ${home}, rate: "…", as_of: … }.`,
    };
  });

/** Mere options cost nothing, so they need no rate. */
const isCharged = ({ lines }: CurrencyPrice): boolean => lines.some(({ part }) => part === 'total');
