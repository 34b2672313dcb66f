import { chargeCoins } from '../../../internal/offer/oracle.ts';
import type { CaseOffer } from './offerOfCase.ts';
import type { Part } from './expectedPart.ts';
import { money, taxesOf } from './reckon.ts';

/** What is charged month by month in a sum of a year; empty where nothing is, or the sum is open. */
export function regularOf(offer: CaseOffer, { counted, currency, discount, sums }: Part): string {
  const monthly = counted.filter(({ recurring }) => recurring === 'month');
  if (sums === null || monthly.length === 0) return '';
  const each = (period: 'month' | 'year'): readonly string[] => {
    const lines = counted.filter(({ recurring }) => recurring === period);
    const net = lines.reduce((all, line) => all + chargeCoins(line, 2).net, 0n);
    return lines.length === 0 ? [] : [`${money(net)} ${currency} a ${period}`];
  };
  const charges = [...each('month'), ...each('year')].join(' and ');
  const [isTaxed, isLess] = [taxesOf(offer, sums) !== '', discount !== null];
  const before = [isTaxed ? 'tax' : '', isLess ? 'the overall discount' : ''].filter(Boolean).join(' and ');
  return `The price includes recurring charges of ${charges}${before === '' ? '' : `, before ${before}`}.`;
}
