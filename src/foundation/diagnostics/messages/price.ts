import type { Messages } from './Messages.ts';

/** Figures, the price, the business case. */
export const priceMessages = {
  E401: {
    title: 'A figure that cannot be used',
    class: 'input',
    says: {},
  },
  E402: {
    title: 'A typed result that differs from the computed one',
    class: 'input',
    says: {},
  },
  W403: {
    title: 'A figure that its parts do not bear out',
    class: 'none',
    says: {},
  },
  E410: {
    title: 'Payments that do not add up',
    class: 'input',
    says: {},
  },
  E411: {
    title: 'An exchange rate, or its date, is missing',
    class: 'input',
    says: {},
  },
  E420: {
    title: 'A calculation that cannot be understood',
    class: 'input',
    says: {},
  },
  E421: {
    title: 'A business case that cannot be reckoned',
    class: 'input',
    says: {},
  },
  W422: {
    title: 'A business case that is left out',
    class: 'none',
    says: {},
  },
  W423: {
    title: 'A business case that does not pay',
    class: 'none',
    says: {},
  },
  W424: {
    title: 'A charge that ends before the business case does',
    class: 'none',
    says: {},
  },
} as const satisfies Messages;
