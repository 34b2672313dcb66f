import { add, isZero, multiply, zero } from '../../foundation/money/arithmetic.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { roundToCurrency } from '../../foundation/money/roundToCurrency.ts';
import type { CurrencyPrice, GrandTotal, Rate } from './Price.ts';

/** A stated rate is above zero, has its date, and is the only one of its pair (E411). */
export function checkRates(rates: readonly Rate[]): readonly Finding[] {
  return rates.flatMap(({ from, to, rate, as_of }, index): Finding[] => {
    const path = ['offer', 'rates', index];
    const pair = `from ${from} to ${to}`;
    if (isZero(rate)) {
      const message = `The rate ${pair} is zero.`;
      return [{ code: 'E107', path: [...path, 'rate'], message, found: rate, fix: 'Write the rate that you agreed.' }];
    }
    if (rates.slice(0, index).some((earlier) => earlier.from === from && earlier.to === to)) {
      return [{ code: 'E107', path, message: `There are two rates ${pair}.`, found: rate, fix: 'Keep one of them.' }];
    }
    if (as_of !== undefined) return [];
    const message = `The rate ${pair} has no date.`;
    return [{ code: 'E411', path, message, found: rate, fix: 'Add the day of the rate: `as_of: 2026-11-20`.' }];
  });
}

/** The rates that are used, and the total at them. */
export interface TotalAtRates {
  /** One for each currency that has something to add up, but the home currency; empty where nobody asked for a total. */
  readonly rates: readonly Rate[];
  readonly grandTotal: GrandTotal | null;
  readonly findings: readonly Finding[];
}

/**
 * One total over all currencies in which something is charged, in the home currency: each total × its rate, rounded,
 * then added. Asked for by stating rates; null where nobody asked, or alternatives are open. A rate is used in the
 * direction in which it is stated.
 */
export function totalOverCurrencies(
  prices: readonly CurrencyPrice[],
  rates: readonly Rate[],
  home: string | undefined,
): TotalAtRates {
  const charged = prices.filter(({ lines }) => lines.some(({ part }) => part !== 'optional'));
  if (rates.length === 0 || charged.length < 2 || home === undefined)
    return { rates: [], grandTotal: null, findings: [] };
  const foreign = charged.filter(({ currency }) => currency !== home);
  const used = rates.filter(({ from, to }) => to === home && foreign.some(({ currency }) => currency === from));
  const missing = foreign.filter(({ currency }) => !used.some(({ from }) => from === currency));
  const findings = missing.map(({ currency }): Finding => ({
    code: 'E411',
    path: ['offer', 'rates'],
    message: `A total in ${home} needs a rate from ${currency} to ${home}, and there is none.`,
    found: null,
    fix: 'Add the rate with its date, or delete all rates: then each currency has a total of its own.',
  }));
  if (findings.length > 0) return { rates: used, grandTotal: null, findings };
  const parts = charged.flatMap(({ currency, firstYear }) => {
    if (firstYear === null) return [];
    const rate = used.find(({ from }) => from === currency)?.rate;
    const { total } = firstYear;
    return [{ currency, amount: rate === undefined ? total : roundToCurrency(multiply(total, rate), home) }];
  });
  if (parts.length < charged.length) return { rates: used, grandTotal: null, findings };
  const total = parts.reduce((all, { amount }) => add(all, amount), roundToCurrency(zero, home));
  return { rates: used, grandTotal: { currency: home, total, parts }, findings };
}
