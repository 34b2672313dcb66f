import type { Messages } from './Messages.ts';

/** Files that are read and written, limits of the company, what is private. */
export const fileMessages = {
  E601: {
    title: 'A file argument that is not there',
    class: 'environment',
    says: {},
  },
  E602: {
    title: 'An output that is not ours to replace',
    class: 'environment',
    says: {},
  },
  E603: {
    title: 'An output that cannot be written',
    class: 'environment',
    says: {},
  },
  E700: {
    title: 'A bug of ours',
    class: 'bug',
    says: {},
  },
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
        message: 'The discount on line {number} is above the limit that you set.',
        fix: 'Lower it, or have it approved and allow this warning.',
      },
      whole: {
        message: 'The discount on the whole price, with those on its lines, is above the limit that you set.',
        fix: 'Lower it, or have it approved and allow this warning.',
      },
    },
  },
  W703: {
    title: 'A margin under the floor',
    class: 'none',
    says: {
      margin: {
        message: 'The margin of this offer is under the floor that you set.',
        fix: 'Concede less, or have the margin approved and allow this warning.',
      },
    },
  },
  W901: {
    title: 'Private words in a public text',
    class: 'none',
    says: {},
  },
  E901: {
    title: 'Private words in the output',
    class: 'refused',
    says: {},
  },
  E902: {
    title: 'Another client in the output',
    class: 'refused',
    says: {},
  },
} as const satisfies Messages;
