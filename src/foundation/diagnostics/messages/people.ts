import type { Messages } from './Messages.ts';

/** The validity, the decision-making unit, the team. */
export const peopleMessages = {
  E201: {
    title: 'No validity',
    class: 'input',
    says: {},
  },
  E202: {
    title: 'Two forms of validity',
    class: 'input',
    says: {},
  },
  E203: {
    title: 'An impossible date or time zone',
    class: 'input',
    says: {},
  },
  E204: {
    title: 'The validity has ended',
    class: 'refused',
    says: {},
  },
  E205: {
    title: 'The validity ends before the issue date',
    class: 'input',
    says: {},
  },
  W205: {
    title: 'A validity of under seven days',
    class: 'none',
    says: {},
  },
  W206: {
    title: 'A validity of over ninety days',
    class: 'none',
    says: {},
  },
  W207: {
    title: "The validity ends on the client's weekend",
    class: 'none',
    says: {},
  },
  E211: {
    title: 'No member of the decision-making unit',
    class: 'input',
    says: {},
  },
  E220: {
    title: 'The team lacks somebody, a position or a contact',
    class: 'input',
    says: {},
  },
  E221: {
    title: 'No seller',
    class: 'input',
    says: {},
  },
} as const satisfies Messages;
