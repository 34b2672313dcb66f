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
        fix: 'Take the benefit out, and write what is lost a year as finance.costs.client_effort_yearly: { value: …, source: … }, or what is lost once as client_effort. Only where the calculation itself is turned round, as in before - after, turn it back.',
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
