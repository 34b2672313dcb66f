import { compare } from '../../../foundation/money/Decimal.ts';
import type { Amount } from '../../../proposal/leaves.ts';
import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';

/** Between what and what a total lies while one choice is open, with tax; null where nobody can say. */
export function openRange({ choices }: CurrencyPriceFacts): { readonly low: Amount; readonly high: Amount } | null {
  const [choice, ...others] = choices;
  const totals = (choice?.lines ?? []).flatMap(({ with_it: whole }) => (whole === null ? [] : [whole.total]));
  const sorted = totals.toSorted((a, b) => compare(a.amount, b.amount));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return others.length > 0 || low === undefined || high === undefined || totals.length < 2 ? null : { low, high };
}
