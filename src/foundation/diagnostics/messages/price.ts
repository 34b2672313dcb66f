import type { Messages } from './Messages.ts';

/** Figures, the price, the business case. */
export const priceMessages = {
  E401: {
    title: 'A figure that cannot be used',
    class: 'input',
    says: {
      future: {
        message: 'This figure is of {found}, after the issue date ({issued}): nobody has measured it yet.',
        fix: 'Correct the day under as_of, or the issue date (proposal.date).',
      },
      withheld: {
        message:
          'This figure belongs to a reference that may not be printed, so the case could not show where its numbers come from.',
        fix: 'Win the consent of the reference, or calculate with a figure that may be shown.',
      },
      otherCurrency: {
        message: 'At character {at}: this figure is in {foreign}, and the case is calculated in {currency}.',
        fix: 'Write the figure in {currency}, with the rate in its source.',
      },
      percentage: {
        message: 'At character {at}: this figure is a percentage above 100 ({value}).',
        fix: 'Correct its value or its unit; what is several times as much is a number of times, not a percentage.',
      },
    },
  },
  E402: {
    title: 'A typed result that differs from the computed one',
    class: 'input',
    says: {
      otherResult: {
        message: 'The words give another result than the calculation, which comes to {computed}.',
        fix: 'Take the result out of the words: it is computed and printed beside them.',
      },
      otherSum: {
        message: 'The column {column} comes to {computed}.',
        fix: 'Write sum: true, which prints that sum, or correct a number of the column.',
      },
      totalRow: {
        message: 'This row adds up the rows above it, so that the sum of the column would count everything twice.',
        fix: 'Delete the row: the sum is computed and printed under the table.',
      },
    },
  },
  E410: {
    title: 'Payments that do not add up, or limits on the price that contradict each other',
    class: 'input',
    says: {
      nothing: {
        message: 'Payment {number} does not say how much it is.',
        fix: 'Give exactly one of `percent`, `amount`, `parts` and `as_worked`.',
      },
      several: {
        message: 'Payment {number} says in several ways how much it is.',
        fix: 'Give exactly one of `percent`, `amount`, `parts` and `as_worked`.',
      },
      percents: {
        message: 'The payments add up to {sum} %, not to 100 %.',
        fix: 'Correct a payment, or replace one by `parts: 1`: it takes what the others leave.',
      },
      otherTotal: {
        message:
          'The payments come to {others} {currency} of a total of {total} {currency} including tax, and they have to make the total.',
        fix: 'Correct a payment, or replace one by `parts: 1`: it takes what the others leave.',
      },
      tooMuch: {
        message:
          'The payments come to {others} {currency} of a total of {total} {currency} including tax, and they have to make the total.',
        fix: 'Lower the other payments, or leave out the one in parts.',
      },
      nothingLeft: {
        message:
          'The payments come to {others} {currency} of a total of {total} {currency} including tax, so nothing is left for the equal parts.',
        fix: 'Lower the other payments, or leave out the one in parts.',
      },
      besideRenewal: {
        message:
          'The price follows an index, and the renewal says that it may rise by at most {found} %: two promises about one price.',
        fix: 'Delete `offer.renewal.at_most_percent`, or delete this indexation.',
      },
    },
  },
  E411: {
    title: 'An exchange rate, or its date, is missing',
    class: 'input',
    says: {
      dateOfRate: {
        message: 'The rate from {from} to {to} has no date.',
        fix: 'Add the day of the rate: `as_of: 2026-11-20`.',
      },
      rateOfTotal: {
        message: 'A total in {home} needs a rate from {currency} to {home}, and there is none.',
        fix: 'Add the rate with its date, or delete all rates: then each currency has a total of its own.',
      },
      rateOfArticle: {
        message:
          'The price book has article {sku} in {known} and not in {currency}, and there is no rate from one to the other.',
        fix: 'Add the rate with its date to offer.rates, from {known} to {currency}; or write unit_price at line {number}.',
      },
      rateOfCase: {
        message: 'The business case in {home} needs a rate from {currency} to {home}, and there is none.',
        fix: 'Add the rate with its date: { from: {currency}, to: {home}, rate: "…", as_of: … }.',
      },
    },
  },
  E421: {
    title: 'A business case that cannot be calculated',
    class: 'input',
    says: {
      costless: {
        message: 'The business case has no cost, and a return on no cost is no number.',
        fix: 'Take the costs from the offer (from_offer: true), or say what the client spends: client_effort or client_effort_yearly, with value and source.',
      },
      noLines: {
        message: 'The business case takes its costs from the offer, and the offer has no lines.',
        fix: 'Add lines to the offer, or write from_offer: false and the client_effort, once or yearly.',
      },
      tooSmall: {
        message: 'This benefit comes to less than a cent a year.',
        fix: 'Correct the calculation; a * instead of a / is the usual slip.',
      },
      tooLarge: {
        message: 'This benefit comes to more than 15 digits a year, in the expected case or in the high one.',
        fix: 'Correct the calculation, or the factor of the high case.',
      },
      belowZero: {
        message: 'A benefit is not below zero; what is lost is a cost.',
        fix: 'Turn the signs round, or take it off another benefit.',
      },
    },
  },
  W422: {
    title: 'A business case that is left out',
    class: 'none',
    says: {
      openChoice: {
        message: 'The business case is left out: the price still depends on a choice ({groups}).',
        fix: 'Decide for one of the alternatives, or mark the others as optional.',
      },
    },
  },
  W423: {
    title: 'A business case that does not pay',
    class: 'none',
    says: {
      npv: {
        message: 'In the expected case the offer does not pay: a net present value of {result} {currency}.',
        fix: 'Look at the assumptions again, or leave the section out; the client will read this result.',
      },
      net: {
        message: 'In the expected case the offer does not pay: a net benefit of {result} {currency}.',
        fix: 'Look at the assumptions again, or leave the section out; the client will read this result.',
      },
    },
  },
  W424: {
    title: 'A charge that ends before the business case does',
    class: 'none',
    says: {
      year: {
        message: 'This charge ends before the year of the business case, whose benefits are counted to the end.',
        fix: 'Shorten horizon_years to the term, lengthen the term, or leave it: the page then says that nothing is calculated after the term.',
      },
      years: {
        message:
          'This charge ends before the {years} years of the business case, whose benefits are counted to the end.',
        fix: 'Shorten horizon_years to the term, lengthen the term, or leave it: the page then says that nothing is calculated after the term.',
      },
    },
  },
} as const satisfies Messages;
