import type { Messages } from './Messages.ts';

/** Limits that a company sets itself. */
export const companyLimitMessages = {
  W701: {
    title: 'Dependence on one client',
    class: 'none',
    says: {
      dependence: {
        message: 'More than {most} % of your revenue comes from this client: you depend on it.',
        fix: 'Weigh every further concession against that, and look for revenue elsewhere.',
      },
    },
  },
  W702: {
    title: 'A discount above the limit',
    class: 'none',
    says: {
      line: {
        message: 'The discount on price line {number} is above the limit that you set.',
        fix: 'Lower it, or have it approved and allow this warning (--allow {code}).',
      },
      list: {
        message: 'Price line {number} is further below its list price than the limit that you set.',
        fix: 'Raise the price or lower the discount, or have it approved and allow this warning (--allow {code}); `explain --price` shows how far.',
      },
      whole: {
        message: 'The discount on the whole price, with those on its lines, is above the limit that you set.',
        fix: 'Lower it, or have it approved and allow this warning (--allow {code}).',
      },
    },
  },
  W703: {
    title: 'A margin under the floor',
    class: 'none',
    says: {
      margin: {
        message: 'The margin of this offer is under the floor that you set.',
        fix: 'Concede less, or have the margin approved and allow this warning (--allow {code}).',
      },
      computed: {
        message:
          'The margin of this offer, from the costs of the price book, is under the floor that you set. Lines under it: {lines}.',
        fix: 'Concede less, or have the margin approved and allow this warning (--allow {code}); `explain --price` shows how far.',
      },
      line: {
        message:
          'The margin of price line {number}, from the costs of the price book, is under the floor that you set.',
        fix: 'Concede less, or have the margin approved and allow this warning (--allow {code}); `explain --price` shows how far.',
      },
    },
  },
} as const satisfies Messages;
