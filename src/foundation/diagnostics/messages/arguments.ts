import type { Messages } from './Messages.ts';

/** Arguments, references, the library. */
export const argumentMessages = {
  W301: {
    title: 'A must-have met by a stand-in',
    class: 'none',
    says: {},
  },
  W302: {
    title: 'A must-have met by nothing',
    class: 'none',
    says: {},
  },
  W303: {
    title: 'A director without an understanding of the situation',
    class: 'none',
    says: {},
  },
  E303: {
    title: 'A reference named that may not be',
    class: 'refused',
    says: {
      named: {
        message: 'A reference that may not be named ({secret}) is named in {where}.',
        fix: 'Take the name out of that text, or ask for consent.',
      },
    },
  },
  I304: {
    title: 'A reference that may be named and is left out',
    class: 'none',
    says: {},
  },
  E305: {
    title: 'Consent that is neither true nor false',
    class: 'input',
    says: {},
  },
  W306: {
    title: 'Consent not asked for yet',
    class: 'none',
    says: {},
  },
  W307: {
    title: 'Consent that ends before the validity does',
    class: 'none',
    says: {},
  },
  I308: {
    title: 'One function only among several members',
    class: 'none',
    says: {},
  },
  W309: {
    title: 'Nobody decides',
    class: 'none',
    says: {},
  },
  E310: {
    title: 'A pinned block that cannot be used',
    class: 'input',
    says: {},
  },
  E311: {
    title: 'Pinned and excluded at one level',
    class: 'input',
    says: {},
  },
  W311: {
    title: 'Earlier cooperation that is not printed',
    class: 'none',
    says: {},
  },
  I312: {
    title: 'A block for one member, without a bridge to the others',
    class: 'none',
    says: {},
  },
  E313: {
    title: 'Two chosen blocks in conflict',
    class: 'input',
    says: {},
  },
  E320: {
    title: 'A library block without front matter',
    class: 'input',
    says: {
      none: {
        message: 'This block has no front matter between two lines of ---.',
        fix: 'Begin the file with ---, id, kind and status, and another ---; the text follows.',
      },
    },
  },
  E321: {
    title: "A library file whose name is not its block's",
    class: 'input',
    says: {
      otherId: {
        message: 'The file is called {file}, and its block {found}.',
        fix: 'Write id: {id}, or call the file {found}.md.',
      },
      orphan: {
        message: '{file} translates a block that is not there.',
        fix: 'Add {id}.md, or rename this file after its block.',
      },
    },
  },
  E322: {
    title: 'A block that calls or places what it may not',
    class: 'input',
    says: {
      blockCall: {
        message: 'What is written inside {{#{helper}}} is not printed.',
        fix: 'Write {{{helper} …}} without an end, and the rest after it.',
      },
      slot: { message: 'A body cannot place {found}.', fix: 'A body may place "facts" and "figure:<id>".' },
    },
  },
  E323: {
    title: 'A block that names what no proposal has',
    class: 'input',
    says: {
      severalValues: { message: '{path} is not one value.', fix: 'Write {path}: present, or name one of its fields.' },
    },
  },
  E324: {
    title: 'Markdown that would not mean what it looks like',
    class: 'input',
    says: {},
  },
  E325: {
    title: 'A block with words in no language',
    class: 'input',
    says: {
      noLanguage: {
        message: 'This block has words, and does not say in which language.',
        fix: 'Add a line "lang: en" with the language of its words.',
      },
    },
  },
  W326: {
    title: 'A block that is due for review',
    class: 'none',
    says: {
      due: { message: 'This block is due for review.', fix: 'Its owner reads it again, then moves the date.' },
      dueFor: { message: 'This block is due for review.', fix: '{owner} reads it again, then moves the date.' },
    },
  },
  W327: {
    title: 'A retired block that is still pinned',
    class: 'none',
    says: {
      pinned: {
        message: 'This block is retired, and {dossier} still pins it.',
        fix: 'Tell the dossier’s owner which block replaces it.',
      },
    },
  },
  W328: {
    title: 'A block that lacks a language',
    class: 'none',
    says: {
      untranslated: {
        message: 'This block has no text in {language}, as others of this library do.',
        fix: 'Add <id>.{language}.md with title, bridge and body in that language.',
      },
    },
  },
  I329: {
    title: 'A block that no dossier chooses',
    class: 'none',
    says: {
      unused: {
        message: 'No dossier that was given chooses this block.',
        fix: 'kam-propose explain <dossier> --why-not <id> says why; perhaps it can be retired.',
      },
    },
  },
} as const satisfies Messages;
