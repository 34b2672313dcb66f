import type { Messages } from './Messages.ts';

/** What is charged again and again, and how long. */
export const recurringMessages = {
  E430: {
    title: 'Steps of a recurring price that cannot be charged',
    class: 'input',
    says: {
      withoutCharge: {
        message: 'Price line {number} changes in steps, but does not say how often it is charged.',
        fix: 'Add `recurring: month`, `quarter` or `year`, or leave out the ramp.',
      },
      withoutTerm: {
        message: 'Price line {number} changes in steps, but does not say how long it is charged.',
        fix: 'Add `term`, in the periods of the line: 36 for three years of months.',
      },
      order: {
        message:
          'This step of price line {number} begins with period {found}, and the one before it with period {before}.',
        fix: 'Write the steps in their order, each with a later period than the one before.',
      },
      beyondTerm: {
        message: 'This step of price line {number} begins with period {found}, after the end of its term of {term}.',
        fix: 'Make the term longer, or delete the step.',
      },
      nothing: {
        message: 'This step of price line {number} changes nothing.',
        fix: 'Say what changes: `qty`, `unit_price`, or both.',
      },
      tooLarge: {
        message: 'This step of price line {number} comes to more than 15 digits: its quantity times its unit price.',
        fix: 'Correct the quantity or the unit price of the step.',
      },
      indexTooLarge: {
        message: 'At the cap of this index price line {number} comes to more than 15 digits within its term.',
        fix: 'Lower `cap_percent`, or leave it out: then no sum at the cap is printed.',
      },
      discountTooHigh: {
        message:
          'The discount on price line {number} is higher than the {gross} {currency} that this step of it comes to.',
        fix: 'Give the discount as a percentage, or correct the step.',
      },
    },
  },
  E431: {
    title: 'A term, an extension, a renewal or an index of nothing',
    class: 'input',
    says: {
      startOfOnce: {
        message: 'Price line {number} has a first day, but is charged once.',
        fix: 'Add `recurring: month`, `quarter` or `year`, or leave out `from`.',
      },
      extensionWithoutTerm: {
        message: 'Price line {number} may be extended, but has no term that ends.',
        fix: 'Add `recurring` and `term`, or leave out the extension.',
      },
      indexOfOnce: {
        message: 'Price line {number} follows an index, but is charged once.',
        fix: 'Delete the indexation of the line, or add `recurring: month`, `quarter` or `year`.',
      },
      indexOfNothing: {
        message: 'There is an index, but no line recurs.',
        fix: 'Delete the indexation, or add `recurring: month` to the line that is charged again.',
      },
      capOfNothing: {
        message: 'This index may raise the price by 0 %, so that it never does.',
        fix: 'Delete `cap_percent` if there is no cap, or the whole indexation if the price is held; or write the cap.',
      },
      headlineOfNothing: {
        message: 'The price is to be said for a {found}, but no line recurs.',
        fix: 'Add `recurring: month` to the line that is charged again, or delete the headline.',
      },
      renewalOfNothing: {
        message: 'There is a renewal, but no line recurs.',
        fix: 'Add `recurring: month` and `term` to the line that goes on, or delete the renewal.',
      },
      renewalWithoutTerm: {
        message: 'There is a renewal at the end of a term, but no line that recurs has a term.',
        fix: 'Add `term: {term}` to price line {number}, or as many of its periods as you agree on, or delete the renewal.',
      },
    },
  },
  E433: {
    title: 'A headline that the price cannot have',
    class: 'input',
    says: {
      otherPeriod: {
        message: 'The price is to be said for a {found}, but its lines are charged by the {period}.',
        fix: 'Write `headline: {period}`, or delete the headline.',
      },
      currencies: {
        message: 'The price is to be said for a {found}, but it is in several currencies.',
        fix: 'Delete the headline: each currency then has a total of its own.',
      },
      payments: {
        message: 'The payments divide the total of the first year, and a price that is said for a {headline} has none.',
        fix: 'Delete `offer.payments` and write under `offer.terms` when it is paid, or delete the headline.',
      },
      discountOnce: {
        message: 'The discount of {found} is taken off once, and what is charged once is less.',
        fix: 'Write the discount as a percentage, which holds for every charge, or delete the headline.',
      },
    },
  },
  E432: {
    title: 'Packages that cannot stand side by side',
    class: 'input',
    says: {
      group: {
        message: 'No lines are alternatives of the group {found}.',
        fix: 'Write alternative: {found} in each line that is one of the packages; or name here the group that they have.',
      },
      alone: {
        message: 'Only one line is an alternative of the group {found}: there is nothing to compare.',
        fix: 'Add a second line with that `alternative`, or delete the packages.',
      },
      many: {
        message: 'The group has {count} packages, and more than {most} do not fit side by side.',
        fix: 'Keep three; offer the others as options, or delete the packages.',
      },
      currencies: {
        message: 'The packages are priced in several currencies.',
        fix: 'Price all lines of the group in one currency, or delete the packages.',
      },
      unknown: {
        message: 'The group has no package with the id {found}.',
        fix: 'Write one of {ids} at {places}; or take it out there, and delete a feature that only it had.',
      },
      optional: {
        message: 'The line {found} is an option, offered beside the packages, and so none of them.',
        fix: 'Take {found} out at {places}, and delete a feature that only it had; or delete optional: true of {line}, and it is a package again.',
      },
      elsewhere: {
        message: 'The line {found} is no package: it has no alternative: {group}.',
        fix: 'Write alternative: {group} in {line}; or take {found} out at {places}, and delete a feature that only it had.',
      },
      bothForms: {
        message: 'This feature says twice which package has it: by a tick and by values.',
        fix: 'Keep `in` or `values`.',
      },
      noForm: {
        message: 'This feature does not say which package has it.',
        fix: 'Add `in: [<id>, …]`, or `values: { <id>: … }`; or delete the feature.',
      },
    },
  },
  W435: {
    title: 'More packages than one can weigh',
    class: 'none',
    says: {
      many: {
        message: 'The client has to weigh {count} packages against each other; people choose more easily among {most}.',
        fix: 'Leave the weakest out, or keep it as an option (optional: true). Then take its id out of `recommended` and of every feature (`in`, `values`) under offer.packages, and delete a feature that only it had.',
      },
    },
  },
  W718: {
    title: 'No sum at the cap of an index',
    class: 'none',
    says: {
      noFirstDay: {
        message:
          'The index begins on {from}, and nothing says when price line {number} ({text}) begins, so the sum at the cap is not printed.',
        fix: 'Add `from` to price line {number}, the first day of its term; or to offer.billing, the first day that is invoiced.',
      },
      firstDayOpen: {
        message:
          'The index begins on {from}, and price line {number} ({text}) with the milestone {milestone}, whose day may move, so the sum at the cap is not printed.',
        fix: 'Where the first day is agreed write it: `from: 2027-03-01` at price line {number}. Else leave it: the index is printed, and no sum.',
      },
    },
  },
  W719: {
    title: 'An index that begins too late, or too early',
    class: 'none',
    says: {
      afterTerm: {
        message: 'The index begins on {from}, after the last charge of the term, so it never applies within it.',
        fix: 'Write an earlier day, or delete the indexation.',
      },
      beforeTerm: {
        message:
          'The index begins on {from}, and price line {number} ({text}) is charged from {begins} on: its first charge follows the index already.',
        fix: 'Write under `from` of the index the first day on which the price may move, after {begins}; if it has been moving since then, leave it.',
      },
    },
  },
} as const satisfies Messages;
