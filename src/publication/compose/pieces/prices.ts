import type { Amount } from '../../../proposal/leaves.ts';
import type { CurrencyPriceFacts, ChargedFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, type Composer } from './Composer.ts';

/** The price in each currency, those of mere options too. */
export const pricesOf = ({ proposal }: Composer): readonly CurrencyPriceFacts[] => proposal.price?.currencies ?? [];

/** Those in which something is charged or to be chosen: mere options have no total, not even one of nothing. */
export const chargedPrices = (composer: Composer): readonly CurrencyPriceFacts[] =>
  pricesOf(composer).filter(({ groups, choices }) => groups.length + choices.length > 0);

/** Whether a total depends on what is still to be chosen. */
export const isOpen = (composer: Composer): boolean => chargedPrices(composer).some(({ total }) => total === null);

/** Whether nothing is charged in another currency, at a rate neither. */
export const isOnlyCharged = (composer: Composer, currency: string): boolean =>
  pricesOf(composer).every(
    (part) => part.currency === currency || part.groups.length + part.choices.length + part.at_rates.length === 0,
  );

/** Those of which nothing is charged but at rates: what one signs for are the rates, and no sum. */
export const ratedPrices = (composer: Composer): readonly CurrencyPriceFacts[] =>
  pricesOf(composer).filter(
    ({ groups, choices, at_rates }) => groups.length + choices.length === 0 && at_rates.length > 0,
  );

/** A title that says the currency too, where there is more than one. */
export function titleIn(composer: Composer, title: Inlines, { currency }: CurrencyPriceFacts): Inlines {
  const { words, name } = composer;
  if (pricesOf(composer).length < 2) return title;
  return joined([title, words('price.in_currency', { currency: name(currency) })], ' · ');
}

/** Whether a line is charged again after the first year. */
export const goesOn = ({ recurring, term, charges }: ChargedFacts): boolean =>
  recurring !== null && (term === null || Number(term.number) > Number(charges.number));

/** Whether the document says what is charged each period, and no sum of a first year. */
export const isByPeriod = ({ proposal }: Composer): boolean => (proposal.price?.headline ?? null) !== null;

/** Whether a total is that of the first year only; while it is open, whether it can be. */
export const isFirstYear = ({ recurs, choices }: CurrencyPriceFacts): boolean =>
  recurs || choices.some(({ lines }) => lines.some(goesOn));

/** The key of a phrase that differs where an amount is that of the first year. */
export const yearly = (key: string, first: boolean): string => (first ? `${key}_first_year` : key);

/** Whether it is said part by part of the price what pays for it. */
export const isDivided = ({ payments, billed }: CurrencyPriceFacts): boolean =>
  billed.length > 0 || payments.some(({ of }) => of !== null);

/** What is charged beside the alternatives, whichever is chosen: so many lines, and their sum; null where that is no one sum. */
export function besideChoices(
  composer: Composer,
  { groups }: CurrencyPriceFacts,
): { readonly lines: number; readonly sum: Amount } | null {
  const lines = groups.flatMap((group) => group.lines);
  const last = lines.at(-1);
  // What is charged at different times is no one sum; in a first year it is.
  if (last === undefined || (isByPeriod(composer) && lines.some(({ recurring }) => recurring !== null))) return null;
  return { lines: lines.length, sum: last.running };
}
