import type { Messages } from './Messages.ts';

/** What a dossier, a look, a layout and a language can have wrong in them, before anything is computed. */
export const inputMessages = {
  E100: {
    title: 'The file cannot be read as YAML',
    class: 'input',
    says: {},
  },
  E101: {
    title: 'The file is not in UTF-8',
    class: 'input',
    says: {},
  },
  I101: {
    title: 'Kept for later',
    class: 'none',
    says: {},
  },
  E102: {
    title: 'The file is larger or deeper than a dossier can be',
    class: 'input',
    says: {},
  },
  E103: {
    title: 'A key stands twice',
    class: 'input',
    says: {},
  },
  E104: {
    title: 'A YAML feature that dossiers do not use',
    class: 'input',
    says: {},
  },
  E105: {
    title: 'Something mandatory is missing',
    class: 'input',
    says: {
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
    },
  },
  E106: {
    title: 'A value of the wrong type',
    class: 'input',
    says: {},
  },
  E107: {
    title: 'A value that is not possible here',
    class: 'input',
    says: {
      unknownCurrency: {
        message: 'There is no currency {found}.',
        fix: 'Write the three letters of ISO 4217, such as EUR, SAR or JPY.',
      },
      amountInOtherCurrency: {
        message: 'This amount is in {home}, the currency of the proposal, but no line is priced in {home}.',
        fix: "Give a percentage, or make the lines' currency that of the proposal.",
      },
      twoLineDiscounts: {
        message: 'Line {number} has two discounts: a percentage and an amount.',
        fix: 'Keep one of them.',
      },
      lineDiscountTooHigh: {
        message: 'The discount on line {number} is higher than its price of {gross} {currency}.',
        fix: 'Lower the discount, or correct the quantity or the unit price.',
      },
      termWithoutCharge: {
        message: 'Line {number} has a term, but does not say how often it is charged.',
        fix: 'Add `recurring: month`, `quarter` or `year`, or leave out the term.',
      },
      tierTwice: {
        message: 'Two tiers of line {number} begin at the same quantity.',
        fix: 'Keep one of them, or correct its quantity.',
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
    },
  },
  E108: {
    title: 'A character that must not be in a text',
    class: 'input',
    says: {
      forbidden: { message: 'The text holds {character}.', fix: 'Delete it, or type the text again.' },
    },
  },
  E109: {
    title: 'The file does not hold one set of fields',
    class: 'input',
    says: {},
  },
  E110: {
    title: 'Unknown role',
    class: 'input',
    says: {},
  },
  E111: {
    title: 'Unknown language',
    class: 'input',
    says: {},
  },
  E112: {
    title: 'Unknown kind of argument',
    class: 'input',
    says: {},
  },
  E113: {
    title: 'Unknown key',
    class: 'input',
    says: {
      unknown: { message: 'This key is not known here.', fix: 'Delete the line.' },
      oneOf: { message: 'This key is not known here.', fix: 'Delete the line, or use one of: {keys}.' },
      section: {
        message: 'This key is not known here.',
        fix: '{found} is a section of its own: begin its line at the left margin.',
      },
      decimals: {
        message: 'This key is not known here.',
        fix: 'These digits look like the end of the number before them: inside { } a comma ends it. Write the amount with a point, without spaces, in quotes: "1200.50".',
      },
      thousands: {
        message: 'This key is not known here.',
        fix: 'These digits look like the end of the number before them: inside { } a comma ends it. Write the number without commas and spaces, such as 2400.',
      },
      words: {
        message: 'This key is not known here.',
        fix: 'If these words belong to the text before them, put the whole text in quotes: inside { } a comma ends it.',
      },
    },
  },
  E114: {
    title: 'An id that nothing bears',
    class: 'input',
    says: {
      tax: {
        message: 'Line {number} names a tax that `offer.taxes` does not have.',
        fix: 'Add it: `taxes: { {found}: { label: VAT, percent: "15" } }`, or name one that is there.',
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
    },
  },
  E115: {
    title: 'An id twice',
    class: 'input',
    says: {},
  },
  E120: {
    title: 'A named file is missing or may not be read',
    class: 'input',
    says: {},
  },
  E121: {
    title: 'A named file is not what it should be',
    class: 'input',
    says: {},
  },
  E122: {
    title: 'A named file lies outside the folder',
    class: 'input',
    says: {},
  },
  E130: {
    title: 'Unknown look',
    class: 'input',
    says: {},
  },
  E131: {
    title: 'Looks that extend each other in a circle',
    class: 'input',
    says: {},
  },
  E132: {
    title: 'A colour that is none, or text that cannot be seen',
    class: 'input',
    says: {},
  },
  E133: {
    title: 'A font that cannot be used',
    class: 'input',
    says: {},
  },
  W134: {
    title: 'Text that is hard to read on its ground',
    class: 'none',
    says: {},
  },
  I135: {
    title: 'A pale brand, printed darker',
    class: 'none',
    says: {},
  },
  E140: {
    title: 'A layout that calls or places what it may not',
    class: 'input',
    says: {},
  },
  E141: {
    title: 'A layout that names what no proposal has',
    class: 'input',
    says: {},
  },
  E142: {
    title: 'A layout without a part that every proposal has',
    class: 'input',
    says: {},
  },
  E145: {
    title: 'A locale that lacks what it needs',
    class: 'input',
    says: {},
  },
  E146: {
    title: 'A phrase that cannot be filled',
    class: 'input',
    says: {},
  },
  W147: {
    title: 'A phrase that nobody prints',
    class: 'none',
    says: {},
  },
  W148: {
    title: 'A phrase that leaves a value out',
    class: 'none',
    says: {},
  },
  I149: {
    title: 'Phrases taken from the package',
    class: 'none',
    says: {},
  },
} as const satisfies Messages;
