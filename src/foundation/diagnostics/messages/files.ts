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
        fix: 'Write position and date instead ("Finance Director, 12 November"), or set print_name if the client may read it.',
      },
      number: {
        message: 'The client will read this, and it says a private number beside its word ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
      competitor: {
        message: 'The client will read this, and it names a competitor ({place}).',
        fix: 'Take it out of this text; a name that you want to stand there belongs to allow_names.',
      },
    },
  },
  E901: {
    title: 'Private words in the output',
    class: 'refused',
    says: {
      printed: {
        message: 'Something private ({secret}) is printed in {where}.',
        fix: 'Take it out of that text, or write the private line in other words; a name that stands for somebody else belongs to allow_names.',
      },
    },
  },
  E902: {
    title: 'Another client in the output',
    class: 'refused',
    says: {
      named: {
        message: 'Another client of this workspace is named in {where}.',
        fix: 'Take the name out of that text; a name that may stand anywhere belongs to allow_names.',
      },
    },
  },
  W902: {
    title: 'Words that may name somebody who is not to be named',
    class: 'none',
    says: {
      reference: {
        message: 'This may name a reference that may not be named ({secret}), in {where}.',
        fix: 'Write it in other words; a name that stands for something else belongs to allow_names.',
      },
      member: {
        message: 'This may name a member who is not to be printed ({secret}), in {where}.',
        fix: 'Write the position instead; a name that stands for somebody else belongs to allow_names.',
      },
      client: {
        message: 'This may name another client of this workspace, in {where}.',
        fix: 'Write it in other words; a name that stands for something else belongs to allow_names.',
      },
      competitor: {
        message: 'This may name a competitor ({secret}), in {where}.',
        fix: 'Write it in other words; a name that stands for something else belongs to allow_names.',
      },
    },
  },
  E903: {
    title: 'A competitor in the output',
    class: 'refused',
    says: {
      named: {
        message: 'A competitor ({secret}) is named in {where}.',
        fix: 'Take the name out of that text; a name that you want to stand there belongs to allow_names.',
      },
    },
  },
  I904: {
    title: 'Another dossier that was not understood',
    class: 'none',
    says: {
      unread: {
        message: '{file} was not understood, so its client was not looked for.',
        fix: 'Mend that file, or take it out of the workspace if it is no dossier.',
      },
    },
  },
} as const satisfies Messages;
