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
    says: {
      text: {
        message: 'The client will read this, and it says a private note ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
      email: {
        message: 'The client will read this, and it says a private e-mail address ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
      phone: {
        message: 'The client will read this, and it says a private phone number ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
      name: {
        message: 'The client will read this, and it says the name of a member that is not to be printed ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
    },
  },
  E901: {
    title: 'Private words in the output',
    class: 'refused',
    says: {
      printed: {
        message: 'Something private ({secret}) is printed in {where}.',
        fix: 'Take it out of that text; what is internal stays inside.',
      },
    },
  },
  E902: {
    title: 'Another client in the output',
    class: 'refused',
    says: {
      named: {
        message: 'Another client of this workspace is named in {where}.',
        fix: 'Take the name out of that text; a name that may stand anywhere belongs to allow_names in kam-propose.yaml.',
      },
    },
  },
} as const satisfies Messages;
