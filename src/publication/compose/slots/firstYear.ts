import type { ChargedFacts, CurrencyPriceFacts } from '../../../proposal/Price.ts';

/** Whether a line is charged again after the first year. */
export const goesOn = ({ recurring, term, charges }: ChargedFacts): boolean =>
  recurring !== null && (term === null || Number(term.number) > Number(charges.number));

/** Whether a total is that of the first year only; while it is open, whether it can be. */
export const isFirstYear = ({ recurs, choices }: CurrencyPriceFacts): boolean =>
  recurs || choices.some(({ lines }) => lines.some(goesOn));

/** The key of a phrase that differs where an amount is that of the first year. */
export const yearly = (key: string, first: boolean): string => (first ? `${key}_first_year` : key);
