import type { Messages } from './Messages.ts';

/** The history of a proposal, and who signs it. */
export const signingMessages = {
  E280: {
    title: 'A history that does not end with this revision',
    class: 'input',
    says: {
      otherEnd: {
        message: 'The history ends with revision {last}, and this proposal is revision {revision}.',
        fix: 'Add an entry for revision {revision}, or write "revision: {last}" under proposal.',
      },
      laterEnd: {
        message: 'The history ends with revision {last}, and this proposal is revision {revision}.',
        fix: 'Write "revision: {last}" under proposal, or take the entries after revision {revision} out.',
      },
    },
  },
  E281: {
    title: 'A history out of order',
    class: 'input',
    says: {
      revision: {
        message: 'Revision {found} stands after revision {before} in the history.',
        fix: 'Put the revisions in their order, each once: the last one is the newest.',
      },
      date: {
        message: 'This revision is of {found}, before the one above it ({before}).',
        fix: 'Correct one of the two dates.',
      },
      notYet: {
        message: 'Something happened to revision {found}, and this proposal is revision {revision}.',
        fix: 'Correct the number of the revision, or take the entry out.',
      },
      future: {
        message: 'This revision is of {found}, after the issue date {issued}.',
        fix: 'Correct the date, or give the proposal a later issue date (proposal.date).',
      },
    },
  },
  E282: {
    title: 'Two answers to who signs for us',
    class: 'input',
    says: {
      two: {
        message:
          'The signatory of the proposal is {found}, who is not among those who sign for us (signatories.seller).',
        fix: 'Add {found} to signatories.seller, or delete proposal.signatory.',
      },
    },
  },
  E283: {
    title: 'One thing in two annexes',
    class: 'input',
    says: {
      twice: {
        message: '{found} is in two annexes, and is printed once.',
        fix: 'Delete one of the two.',
      },
    },
  },
  E284: {
    title: 'Terms for this client that are over before they are offered',
    class: 'input',
    says: {
      over: {
        message: 'This holds until {found} only, and the proposal is issued on {issued}.',
        fix: 'Write the day until which it is meant to hold, or take it out.',
      },
    },
  },
  W284: {
    title: 'Terms for this client that end before the proposal does',
    class: 'none',
    says: {
      early: {
        message:
          'This holds until {until}, and the proposal until {expiry}: whoever agrees on the last day gets nothing of it.',
        fix: 'Write {expiry} or a later day, or allow this warning where it is meant so.',
      },
    },
  },
  W285: {
    title: 'An annex of a later day than the proposal',
    class: 'none',
    says: {
      later: {
        message: 'The wording of this annex is of {found}, after the issue date {issued}.',
        fix: 'Correct the date, or issue the proposal on {found} or later (proposal.date).',
      },
    },
  },
} as const satisfies Messages;
