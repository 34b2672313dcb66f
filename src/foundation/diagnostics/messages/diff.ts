import type { Messages } from './Messages.ts';

/** Revisions that are held against each other. */
export const diffMessages = {
  E641: {
    title: 'A PDF without its lock',
    class: 'input',
    says: {
      none: {
        message: '{file} has no lock beside it: what its revision said cannot be told.',
        fix: 'Bring {lock} back from a copy, or name the dossier in its place.',
      },
      other: {
        message: '{file} is not the PDF that {lock} was written for: it was changed or built anew.',
        fix: 'Name the lock itself, or bring the PDF back from a copy.',
      },
    },
  },
  E642: {
    title: 'Two revisions that no client may see side by side',
    class: 'refused',
    says: {
      other: {
        message:
          '{before} and {after} are two proposals, of {first} and of {second}: a page for a client is of one alone.',
        fix: 'Name two revisions of the same proposal, the older one first.',
      },
      order: {
        message:
          '{before} is revision {first} and {after} is revision {second}: what changed is told from the older one on.',
        fix: 'Name the older one first; of two dossiers raise the revision of the newer one: kam-propose revise {after} -m "what is new".',
      },
      language: {
        message: '{before} is in {first} and {after} in {second}: what changed is told in one language.',
        fix: 'Name two revisions in one language.',
      },
    },
  },
  E643: {
    title: 'A lock whose dossier is not there',
    class: 'input',
    says: {
      none: {
        message:
          'No dossier beside {lock} says that it froze it: its look, and what nobody outside may read, are not known.',
        fix: 'Name it: --dossier dossier.yaml.',
      },
    },
  },
  E644: {
    title: 'No revision before this one is frozen',
    class: 'input',
    says: {
      first: {
        message:
          'This is revision {revision}, and no lock of one before it is there: what changed since cannot be told.',
        fix: 'Bring the lock back from a copy beside {file}, or build without --changes. Freeze each revision before it is sent, so that the next one can tell: kam-propose freeze.',
      },
    },
  },
  E645: {
    title: 'A letter of extension that is longer than its page',
    class: 'input',
    says: {
      letter: {
        message: 'The letter takes {pages} pages: its text has {words} words, and one page holds about {fits}.',
        fix: 'Say why in fewer words, with -m.',
      },
    },
  },
} as const satisfies Messages;
