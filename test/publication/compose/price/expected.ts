import { billionths, chargeCoins } from '../../../internal/offer/oracle.ts';
import { type Statements } from './statementsOf.ts';
import { type CaseOffer } from './offerOfCase.ts';
import { currencies, lasts, shareOf, sumsOf } from './reckon.ts';
import { chargesSigned } from './expectedCharges.ts';
import { type Part } from './expectedPart.ts';
import { priceTable, choiceTable, optionTable } from './expectedTables.ts';
import { together, paymentsOf, laterNotes } from './expectedSums.ts';
import { acceptanceOf } from './expectedAcceptance.ts';
import { summaryOf } from './expectedSummary.ts';

/** Everything that the English document may say of the price, and must. */
export function expectedOf(offer: CaseOffer): Statements {
  const all = currencies
    .map((currency): Part => {
      const share = shareOf(offer, currency);
      const sums = share.open.size > 0 ? null : sumsOf(offer, share.counted, share.discount);
      return { ...share, sums, first: [...share.counted, ...[...share.open.values()].flat()].some(lasts) };
    })
    .filter(({ counted, open, options }) => counted.length + open.size + options.length > 0);
  const parts = all.filter(({ counted, open }) => counted.length + open.size > 0);
  return {
    summary: summaryOf(offer, parts),
    price: [
      ...parts.flatMap((part) => priceTable(offer, part, parts.length > 1)),
      ...all.flatMap((part) => [...part.open.values()].flatMap((lines) => choiceTable(offer, part, lines, all))),
      ...together(offer, parts),
      ...all.flatMap((part) => optionTable(offer, part, all)),
      ...paymentsOf(offer, parts, all),
      ...parts.flatMap((part) => laterNotes(offer, part, all)),
      ...(all.some((part) => isRounded(offer, part)) ? [roundingOf(offer, all)] : []),
    ],
    acceptance: acceptanceOf(offer, parts, all),
  };
}

/** Each charge is an invoice: where one sees or can tell that something recurs, the rule says how that is rounded. */
function roundingOf(offer: CaseOffer, all: readonly Part[]): string {
  const repeats = all.some(({ counted, open, options }) => {
    const beside = [...[...open.values()].flat(), ...options];
    const shown = offer.detail === 'lines' ? [...counted, ...beside] : beside;
    return counted.some(lasts) || shown.some(({ recurring }) => recurring !== undefined);
  });
  // Both sums are printed: that of a year, and in the acceptance what is charged together.
  const isSigned = all.some(({ counted, open, options, discount, isOnlyOne }) => {
    const beside = [...open.values()].flat();
    const ways = beside.length === 0 ? [counted] : isOnlyOne ? beside.map((line) => [...counted, line]) : [];
    const alone = [...beside, ...options].some(({ recurring, term }) => recurring !== undefined && term === undefined);
    return alone || ways.some((lines) => chargesSigned(offer, lines, discount).length > 0);
  });
  const line = repeats || isSigned ? 'Each charge for each item' : 'Each item';
  const tax = isSigned
    ? 'once per rate: for the amount of the year on its net total, and for what you sign on the net total of what is charged together'
    : `once ${repeats ? 'a year ' : ''}per rate on the net total`;
  const isTaxed = all.some(({ counted, open, options }) =>
    [...counted, ...[...open.values()].flat(), ...options].some((each) =>
      [each.tax ?? []].flat().some((id) => Number(offer.taxes[id]?.percent) > 0),
    ),
  );
  const said = isTaxed ? `; tax is calculated ${tax}` : '';
  return `Rounding: ${line} is rounded half up to the smallest unit of the currency${said}.`;
}

/** In ten-thousand-billionths of a unit of money, where a coin is a hundredth of a unit. */
const coin = 10n ** 16n;

/** Whether a charge or a tax on one does not come out in whole coins, or the price is one of those that always say it. */
function isRounded(offer: CaseOffer, { counted, open, options, discount }: Part): boolean {
  if (offer.rates.length > 0 || discount !== null) return true;
  return [...counted, ...[...open.values()].flat(), ...options].some((line) => {
    const gross = billionths(line.unit_price) * billionths(line.qty);
    const percents = [line.tax ?? []].flat().map((id) => offer.taxes[id]?.percent ?? '0');
    const of = (percent: string, amount: bigint): bigint => amount * billionths(percent);
    const charge = chargeCoins(line, 2).net * coin;
    const less = line.discount_percent === undefined ? 0n : of(line.discount_percent, gross);
    const hundred = 100n * 10n ** 9n;
    return (
      gross % coin !== 0n ||
      less % (coin * hundred) !== 0n ||
      percents.some((percent) => of(percent, charge) % (coin * hundred) !== 0n)
    );
  });
}
