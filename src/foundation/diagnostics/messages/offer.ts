import type { Words } from './Messages.ts';

/** What an offer or a business case lacks (E105). */
export const missingOfOffer = {
  currencyOfPrices: {
    message: 'The offer has prices, but the proposal does not name a currency.',
    fix: 'Add `currency: EUR`, or the one you sell in, under `proposal`.',
  },
  currencyOfCase: {
    message: 'The business case does not know its currency: the proposal names none.',
    fix: 'Add `currency: EUR`, or the one you sell in, under `proposal`.',
  },
  benefits: {
    message: 'The business case names no benefit.',
    fix: 'Add one with label, per_year and source, or delete the section.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What is not possible in a price or a business case (E107). */
export const wrongOfOffer = {
  unknownCurrency: {
    message: 'There is no currency {found}.',
    fix: 'Write the three letters of ISO 4217, such as EUR, SAR or JPY.',
  },
  amountInOtherCurrency: {
    message: 'This amount is in {home}, the currency of the proposal, but no line is priced in {home}.',
    fix: "Give a percentage, or make the lines' currency that of the proposal.",
  },
  twoLineDiscounts: {
    message: 'Price line {number} has two discounts: a percentage and an amount.',
    fix: 'Keep one of them.',
  },
  lineDiscountTooHigh: {
    message: 'The discount on price line {number} is higher than its price of {gross} {currency}.',
    fix: 'Lower the discount, or correct the quantity or the unit price.',
  },
  lineTooLarge: {
    message: 'Price line {number} comes to more than 15 digits: its quantity times its unit price.',
    fix: 'Correct the quantity or the unit price.',
  },
  termWithoutCharge: {
    message: 'Price line {number} has a term, but does not say how often it is charged.',
    fix: 'Add `recurring: month`, `quarter` or `year`, or leave out the term.',
  },
  tierTwice: {
    message: 'Two tiers of price line {number} begin at the same quantity.',
    fix: 'Keep one of them, or correct its quantity.',
  },
  aboveCap: {
    message: 'The lines come to {total} {currency} with tax, and may not exceed {found} {currency}.',
    fix: 'Raise the cap, or lower the lines.',
  },
  aboveCapIndexed: {
    message:
      'With every index at its cap the lines come to {total} {currency} with tax, and may not exceed {found} {currency}.',
    fix: 'Raise `offer.cap.amount` to {total}, or lower `cap_percent` of the indexation.',
  },
  taxesMixed: {
    message: 'The price of this line contains {inside}, and {onTop} would be added on top of it.',
    fix: 'Write included: true with both taxes, or with none of them.',
  },
  taxChangeOnTop: {
    message: 'The tax {tax} comes on top of the prices: a new rate does not change them.',
    fix: 'Delete tax_change; or, where the prices contain the tax, write included: true with it.',
  },
  subtotalOfNothing: {
    message: 'A running sum with no line above it that counts in the total.',
    fix: 'Put it under the lines that it adds up, or delete it.',
  },
  subtotalTwice: {
    message:
      'Since the running sum before, no line was added that counts in the total: it would be the same sum again.',
    fix: 'Delete one of the two, or put a line between them.',
  },
  subtotalMixed: {
    message: 'The lines above this running sum are in several currencies ({currencies}), which are never added up.',
    fix: 'Put it right under the lines of the first currency, before those of the next.',
  },
  subtotalTornApart: {
    message:
      'The lines of a section are printed together, so {moved} would stand above this running sum without being in it.',
    fix: 'Move that line up to the others of its section, or give it a section of its own.',
  },
  wholeDiscountTwice: {
    message: 'The discount on the whole price is given twice: as a percentage and as an amount.',
    fix: 'Keep one of them.',
  },
  wholeDiscountEmpty: {
    message: 'The discount on the whole price does not say how much it is.',
    fix: 'Add `percent: "2"` or `amount: "5000.00"`, or delete the discount.',
  },
  wholeDiscountTooHigh: {
    message: 'The discount on the whole price is higher than the price of {net} {currency}.',
    fix: 'Lower the discount, or correct the lines.',
  },
  rateOfZero: { message: 'The rate from {from} to {to} is zero.', fix: 'Write the rate that you agreed.' },
  rateTwice: { message: 'There are two rates from {from} to {to}.', fix: 'Keep one of them.' },
  manyBenefits: {
    message: 'The business case names {count} benefits; nobody weighs more than {most}.',
    fix: 'Keep those that carry it, and put the others together.',
  },
  figureInSource: {
    message: 'A source is either words or one figure, not both.',
    fix: 'Write only figure:<id>, or only words.',
  },
  figureInWords: {
    message: 'How a benefit is calculated is explained in words, and a figure has no id for the client.',
    fix: 'Write what the figure measures instead of figure:<id>.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What an offer, a calculation or a choice of arguments names and nothing has (E114). */
export const unknownOfOffer = {
  gatedBlock: {
    message: 'No argument block is called {found}.',
    fix: 'The nearest name is {near}, but it cannot be used either: {why}. Take the pin out, or mend that first.',
  },
  kindAsBlock: {
    message: 'No argument block is called {found}; it is a kind.',
    fix: 'Write "kind:{found}", in quotes, for all blocks of this kind.',
  },
  block: {
    message: 'No argument block is called {found}.',
    fix: 'Use the id of a block, as its file is called; kinds are written kind:<kind> under exclude.',
  },
  figure: { message: 'At character {at}: there is no figure {found}.', fix: 'Known in figures: {known}.' },
  figureOfNone: {
    message: 'At character {at}: there is no figure {found}.',
    fix: 'Nothing is written under figures yet: add it there.',
  },
  figureBeforeMinus: {
    message: 'At character {at}: there is no figure {found}.',
    fix: 'Put spaces round the minus: figure:{figure} - {rest}.',
  },
} as const satisfies Readonly<Record<string, Words>>;
