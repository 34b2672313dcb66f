import type { Messages } from './Messages.ts';

/** Service levels, and answers to the client's requirements. */
export const needMessages = {
  E270: {
    title: 'A credit that follows from no availability',
    class: 'input',
    says: {
      noAvailability: {
        message: 'Credits are promised for an availability that is not: none is written.',
        fix: 'Add "availability: { percent: 99.9 }" under service_levels, or delete the credits.',
      },
      abovePromise: {
        message:
          'This credit is due below {found} %, and only {promised} % are promised: it is due although the promise is kept.',
        fix: 'Write {promised} or less, or promise more.',
      },
    },
  },
  E271: {
    title: 'Credits that are not in their order',
    class: 'input',
    says: {
      notLower: {
        message: 'This credit is due below {found} %, and the one before it below {before} %: they have to fall.',
        fix: 'Put the highest percentage first, and write each once.',
      },
    },
  },
  E272: {
    title: 'A severity twice',
    class: 'input',
    says: {
      severity: {
        message: 'Severity {number} has this name already: the client could not know which times hold.',
        fix: 'Give one of them another name, or delete it.',
      },
    },
  },
} as const satisfies Messages;
