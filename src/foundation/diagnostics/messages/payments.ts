import type { Messages } from './Messages.ts';

/** Of E410, where it is said line by line what is paid for by what. */
const divided = {
  twice: {
    message: 'Paid twice, by payment {payment} and by invoices (billing): line {numbers}.',
    fix: 'Delete the payment, or take the line out of its `of`; or delete the billing of the line (its own, or offer.billing).',
  },
  uncoveredOnce: {
    message: 'In no payment: line {numbers}.',
    fix: 'Add a payment of it: `{ percent: 100, of: [{ids}], due: on signature }`, or its id under `of` of the others.',
  },
  uncoveredRecurring: {
    message: 'In no payment, and not invoiced: line {numbers}.',
    fix: 'Add `billing: { every: month, in: arrears }` to the line, or a payment of it: `{ percent: 100, of: [{ids}], due: on signature }`.',
  },
  percentsOf: {
    message: 'The payments add up to {sum} %, not to 100 %, of line {numbers}.',
    fix: 'Correct their percentages, or what they are of (`of`): of each line they make 100 %.',
  },
  otherPart: {
    message: 'These payments come to {others} {currency}, and what they are of to {total} {currency} including tax.',
    fix: 'Correct a payment, or replace one by `parts: 1`: it takes what the others leave.',
  },
  tooMuchOfPart: {
    message: 'These payments come to {others} {currency}, and what they are of to {total} {currency} including tax.',
    fix: 'Lower the other payments, or leave out the one in parts.',
  },
  sharedSum: {
    message:
      'Payment {number} is no percentage, and other payments are of only some of its lines: nobody can say what is left.',
    fix: 'Give all payments of these lines the same `of`, or write them in percent.',
  },
  openSum: {
    message: 'Payment {number} is no percentage, and of line {line} it is still open whether it is chosen.',
    fix: 'Write it in percent: it then holds for whatever is chosen.',
  },
  ofNoneOnce: {
    message: 'Payment {number} is of what is charged once, and every line of the total recurs.',
    fix: 'Delete `of`, or write `of: recurring`.',
  },
  onlyBilled: {
    message:
      'Payment {number} is of what is charged once, and every line of the total recurs and is invoiced (billing).',
    fix: 'Delete the payment.',
  },
  ofNoneRecurring: {
    message: 'Payment {number} is of what recurs, and no line of the total does.',
    fix: 'Delete the payment; or add `recurring: month` to the line that goes on.',
  },
  ofOption: {
    message: 'Price line {number} ({found}) is an option: it is beside the total, and so beside the payments.',
    fix: 'Take it out of `of`.',
  },
  ofRate: {
    message: 'Price line {number} ({found}) is charged at a rate, as it is used, and is in no total.',
    fix: 'Take it out of `of`, and write under offer.terms when it is paid.',
  },
  billedOnce: {
    message: 'Price line {number} is charged once, so that there is no rhythm in which it is invoiced.',
    fix: 'Delete its billing, and write a payment: `{ percent: 100, of: once, due: on delivery }`; or add `recurring: month`.',
  },
  billedOncePaid: {
    message: 'Price line {number} is charged once, so that there is no rhythm in which it is invoiced.',
    fix: 'Delete its billing: the payments are of it; or add `recurring: month` to the line.',
  },
  billedOption: {
    message: 'Price line {number} is an option, and its invoices are beside the total.',
    fix: 'Delete its billing, and write under offer.terms how it is invoiced.',
  },
  billedNothing: {
    message: 'There is billing, and no line of the total recurs.',
    fix: 'Delete offer.billing, or add `recurring: month` to a line.',
  },
  twoStarts: {
    message: 'Price line {number} begins on {from}, and is invoiced from another day.',
    fix: 'Delete `from` of its billing: it is invoiced from its first day on.',
  },
} as const;

/** What is paid when, and how it is invoiced. */
export const paymentMessages = {
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
      underCoin: {
        message: 'Payment {number} is finer than the smallest coin of {currency}.',
        fix: 'Write it with as many decimals as {currency} has.',
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
          'The price follows an index, and the renewal says that it may rise by at most {most} %: two promises about one price.',
        fix: 'Delete `offer.renewal.at_most_percent`, or delete this indexation.',
      },
      ...divided,
    },
  },
  W410: {
    title: 'Payments or invoices of no day, or of one that cannot be meant',
    class: 'none',
    says: {
      noEvent: {
        message: 'Nothing says when payment {number} is due.',
        fix: 'Add `due: on signature`, or another event or day; or `milestone:` with the id of one.',
      },
      beforeIssue: {
        message: 'The invoices begin on {found}, before the proposal is issued on {issued}.',
        fix: 'Correct `from`; if what is invoiced has been running since then, leave it.',
      },
      noLinesDay: {
        message: 'Every line that is invoiced has a first day of its own, so that {found} is no line’s.',
        fix: 'Delete `from` of `offer.billing`, or `from` of the lines that shall begin on its day.',
      },
      noLinesOwn: {
        message: 'Every line that recurs has billing of its own, so that this is no line’s.',
        fix: 'Delete `offer.billing`, or `billing` of the lines that it shall hold for.',
      },
    },
  },
} as const satisfies Messages;
