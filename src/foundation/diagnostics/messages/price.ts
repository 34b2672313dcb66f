import type { Messages } from './Messages.ts';

/** Something in a calculation that is none of its signs. */
const meaningless = 'At character {at}: "{text}" means nothing in a calculation.';

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
        fix: 'Add the rate with its date to offer.rates, from {from} to {currency}; or add a row of the article in {currency} to {file}.',
      },
      inverse: {
        message:
          'The price book has article {sku} in {known} and not in {currency}. offer.rates says what one {currency} is worth in {known}, and a rate is used only in the direction in which it is stated.',
        fix: 'Add the rate with its date to offer.rates, from {known} to {currency}; or add a row of the article in {currency} to {file}.',
      },
      twoRates: {
        message:
          'The price book has article {sku} in several currencies and not in {currency}, and there are rates to {currency} from {known}: nobody could say which price is meant.',
        fix: 'Add a row of the article in {currency} to {file}, write unit_price at line {number}, or keep one of the rates.',
      },
      rateOfCase: {
        message: 'The business case in {home} needs a rate from {currency} to {home}, and there is none.',
        fix: 'Add the rate with its date: { from: {currency}, to: {home}, rate: "…", as_of: … }.',
      },
    },
  },
  E420: {
    title: 'A calculation that cannot be understood',
    class: 'input',
    says: {
      tooLong: {
        message: 'At character {at} the calculation is longer than {most} characters.',
        fix: 'Make two benefits of it, or put a part of it under figures.',
      },
      nothing: {
        message: 'At character {at} there is nothing to calculate.',
        fix: 'Write what the benefit comes to in a year, such as 2400 * 0.02 * 6500.',
      },
      number: {
        message: 'At character {at} the number {number} follows without a sign before it.',
        fix: 'Put + − * or / between them; a number is written without spaces: 2400.',
      },
      longNumber: {
        message: 'At character {at} is a number with more digits than any amount has.',
        fix: 'Write at most 15 digits before the point and 9 after it.',
      },
      twoReadings: {
        message: 'At character {at} is a number that can be read in two ways: as thousands, or with three decimals.',
        fix: 'Write {thousands} or {decimals}, whichever you mean.',
      },
      figure: {
        message: 'At character {at} a figure follows without a sign before it.',
        fix: 'Put + − * or / before it.',
      },
      operator: {
        message: 'At character {at} is {operator} where a number should be.',
        fix: 'Take the sign away, or write the number.',
      },
      parenthesis: {
        message: 'At character {at} a parenthesis opens without a sign before it.',
        fix: 'Put + − * or / before it.',
      },
      notOpened: {
        message: 'At character {at} a parenthesis closes that encloses nothing or was never opened.',
        fix: 'Take it away, or write what belongs before it.',
      },
      notClosed: {
        message: 'At character {at} a parenthesis opens that nothing closes.',
        fix: 'Close it where it ends: ).',
      },
      cutOff: {
        message: 'At character {at} the calculation ends where a number should be.',
        fix: 'Write the number, or take the last sign away.',
      },
      tooDeep: {
        message: 'At character {at} parentheses and signs are nested more than {most} deep.',
        fix: 'Write it more simply.',
      },
      byZero: { message: 'At character {at} the division is by zero.', fix: 'Correct what it is divided by.' },
      percentageTwice: {
        message: 'At character {at} a percentage is divided by 100 once more.',
        fix: 'Take / 100 away: a figure in % counts as a fraction already, 2 % as 0.02.',
      },
      comma: {
        message: meaningless,
        fix: 'Write numbers without separators of thousands, and with a point before decimals: 2400, 0.5.',
      },
      apostrophe: { message: meaningless, fix: 'Write numbers without separators of thousands: 2400.' },
      percentSign: { message: meaningless, fix: 'Write a percentage as a fraction: 2 % is 0.02.' },
      point: { message: meaningless, fix: 'Write a digit before the point: 0.5.' },
      equals: { message: meaningless, fix: 'Take it away: the result is computed.' },
      dash: { message: meaningless, fix: 'Write a minus: -.' },
      times: { message: meaningless, fix: 'Write * or ×.' },
      dividedBy: { message: meaningless, fix: 'Write / or ÷.' },
      digit: { message: meaningless, fix: 'Write digits as 0 to 9.' },
      money: { message: meaningless, fix: 'Take it away: the result is in the currency of the proposal.' },
      multiple: { message: meaningless, fix: 'Write the number out in digits: 1500 for 1.5 k.' },
      unit: {
        message: meaningless,
        fix: 'Take it away: units do not belong in a calculation. Say in "reckoned" what is counted.',
      },
      character: { message: meaningless, fix: 'A calculation knows numbers, + − * × / ÷ ( ) and figure:<id>.' },
      word: { message: meaningless, fix: 'Write the number itself, or figure:<id>.' },
      wordOrFigure: { message: meaningless, fix: 'Write the number itself, or figure:<id>; in figures: {known}.' },
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
