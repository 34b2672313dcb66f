import type { TotalOf } from '../proposal/signedTotals.ts';

/** What a total is the sum of, behind it: "340.00 EUR a month"; for the terminal, which speaks English. */
export const saidOf: Readonly<Record<TotalOf, string>> = {
  once: ' once',
  month: ' a month',
  quarter: ' a quarter',
  year: ' a year',
  first_year: ' in the first year',
  whole: '',
};
