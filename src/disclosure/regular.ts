import { chargesInTime, chargesUntilEnd } from '../internal/offer/chargesInTime.ts';
import type { CurrencyPrice, Offer } from '../internal/offer/Price.ts';
import type { CurrencyPriceFacts } from '../proposal/Price.ts';
import { chargePeriods } from '../proposal/Recurring.ts';
import { amountIn, count } from './leaf.ts';

/**
 * What is charged month by month and quarter by quarter, each time that it changes, in later years too: what one signs
 * goes on. Where one signs for charges, only what changes in them: their first is said already.
 */
export const discloseRegular = (
  { lines, currency }: CurrencyPrice,
  known: Offer['taxes'],
  isByPeriod: boolean,
): CurrencyPriceFacts['regular'] =>
  [false, true].flatMap((included) =>
    chargePeriods.flatMap((each) => {
      const own = lines.filter(
        ({ part, line: { recurring, tax = [] } }) =>
          part === 'total' && recurring === each && tax.some((id) => known[id]?.included) === included,
      );
      const steps = chargesInTime(own, { currency, count: own.length === 0 ? 0 : chargesUntilEnd(own) }).map(({ from, net, firm }) => ({
        from: count(from),
        net: amountIn(currency, firm)(net),
      }));
      const isSaidAlready = isByPeriod || each === 'year';
      return steps.length > (isSaidAlready ? 1 : 0) ? [{ each, included, steps }] : [];
    }),
  );
