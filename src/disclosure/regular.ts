import { chargesInTime, chargesUntilEnd } from '../internal/offer/chargesInTime.ts';
import { chargesAYear } from '../internal/offer/line.ts';
import type { CurrencyPrice, Offer } from '../internal/offer/Price.ts';
import type { CurrencyPriceFacts } from '../proposal/Price.ts';
import { chargePeriods } from '../proposal/Recurring.ts';
import { amountIn, count } from './leaf.ts';

type Regular = CurrencyPriceFacts['regular'];

/**
 * What is charged month by month and quarter by quarter, each time that it changes; in later years too where the lines
 * are shown, of which a difference says the price. What is charged each year is in the sum of the first, and told beside
 * the others, so that the list is whole. Where one signs for charges, only what changes in them, whenever: their first is
 * said already.
 */
export const discloseRegular = (
  { lines, currency, charges }: CurrencyPrice,
  { taxes: known, detail }: Pick<Offer, 'taxes' | 'detail'>,
  isByPeriod: boolean,
): Regular => {
  const told = [false, true].flatMap((included) =>
    chargePeriods.flatMap((each): Regular => {
      const own = lines.filter(
        ({ part, line: { recurring, tax = [] } }) =>
          part === 'total' && recurring === each && tax.some((id) => known[id]?.included) === included,
      );
      const isTold = charges.length > 0 || detail === 'lines';
      const most = isTold ? chargesUntilEnd(own) : chargesAYear[each];
      const steps = chargesInTime(own, { currency, count: own.length === 0 ? 0 : most }).map(({ from, net, firm }) => ({
        from: count(from),
        net: amountIn(currency, firm)(net),
      }));
      return steps.length > (isByPeriod ? 1 : 0) ? [{ each, included, steps }] : [];
    }),
  );
  return told.some(({ each, steps }) => each !== 'year' || (isByPeriod && steps.length > 1)) ? told : [];
};
