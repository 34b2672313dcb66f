import type { Messages } from './Messages.ts';

/** Something in a calculation that is none of its signs. */
const meaningless = 'At character {at}: "{text}" means nothing in a calculation.';

/** What a benefit comes to, as the business case calculates it. */
export const calculationMessages = {
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
} as const satisfies Messages;
