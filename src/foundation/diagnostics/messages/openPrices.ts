import type { Messages } from './Messages.ts';

/** Prices without a single sum: ranges, rates, work as it is done; and unit prices with their tax. */
export const openPriceMessages = {
  E403: {
    title: 'A price as a range that cannot be',
    class: 'input',
    says: {
      twoPrices: {
        message: 'Price line {number} has two prices: one of its own, and a range.',
        fix: 'Keep unit_price, or price_from and price_to.',
      },
      oneEnd: {
        message: 'The range of price line {number} has one end only: {missing} is missing.',
        fix: 'Add {missing}, or write unit_price in its place, with firm: false for an estimate.',
      },
      reduced: {
        message:
          'Price line {number} has a range for a price, which {field} cannot change: nobody could say which end.',
        fix: 'Delete {field}, and write the ends as they are after it; or give the line one unit_price.',
      },
      counted: {
        message: 'Price line {number} counts in the total, and a range has no single sum that somebody could sign.',
        fix: 'Offer it beside the total (optional: true), or write one unit_price with firm: false: it and the total are then printed as approximate.',
      },
      onePrice: {
        message: 'Both ends of the range of price line {number} are {found}.',
        fix: 'Write unit_price: "{found}" in place of the two.',
      },
      turned: {
        message: 'The range of price line {number} begins at {from} and ends at {to}.',
        fix: 'Exchange the two, or correct one of them.',
      },
    },
  },
  E404: {
    title: 'A line at a rate that cannot be',
    class: 'input',
    says: {
      noUnit: {
        message: 'Price line {number} has a rate of {found}, and does not say for what.',
        fix: 'Add the unit that is counted, such as unit: hour.',
      },
      twoPrices: {
        message: 'Price line {number} has a rate, and {field} as well.',
        fix: 'Keep rate for what is charged by use, or {field} for what has a price.',
      },
      counted: {
        message: 'Price line {number} has a rate and a quantity: with both it is a sum.',
        fix: 'Write unit_price in place of rate, with firm: false where the quantity is an estimate; or delete qty.',
      },
      besideTotal: {
        message: 'Price line {number} has a rate, and a rate is in no total already.',
        fix: 'Delete optional.',
      },
      summed: {
        message: 'Price line {number} has a rate, and {field} belongs to a line that has a sum.',
        fix: 'Delete {field}, or write unit_price in place of rate.',
      },
    },
  },
  E405: {
    title: 'A payment as worked that cannot be',
    class: 'input',
    says: {
      twice: {
        message: 'Payment {number} is the second one as worked, and each takes all that the others leave.',
        fix: 'Keep one of them.',
      },
      besideParts: {
        message: 'Payment {number} is in parts, and what the others leave is paid as worked already.',
        fix: 'Give it a percentage or an amount, or leave out the one as worked.',
      },
      tooMuchBefore: {
        message:
          'The other payments come to {others} {currency} of a total of {total} {currency} including tax: more than what could be paid as worked.',
        fix: 'Lower the other payments, or leave out the one as worked.',
      },
      nothingToWork: {
        message:
          'The other payments come to {others} {currency} of a total of {total} {currency} including tax, so nothing is left to be paid as worked.',
        fix: 'Lower the other payments, or leave out the one as worked.',
      },
    },
  },
  E406: {
    title: 'A column of unit prices with tax that has nothing to add',
    class: 'input',
    says: {
      contained: {
        message: 'The unit prices contain their tax already: a column with tax would repeat them.',
        fix: 'Delete unit_with_tax; or, where the prices are before tax, included: true of the tax.',
      },
      noTax: {
        message: 'No line of the price bears a tax: a column with tax would repeat the unit prices.',
        fix: 'Delete unit_with_tax, or write tax: <id> at the lines that bear one.',
      },
    },
  },
} as const satisfies Messages;
