import type { Messages } from './Messages.ts';

/** Files that are read and written. */
export const fileMessages = {
  E601: {
    title: 'A file argument that is not there',
    class: 'environment',
    says: {
      large: { message: '{file} has {size}, and {what} may have {most}.', fix: 'Check the name, or cut it down.' },
      noFile: { message: '{file} is not a file.', fix: 'Name the file itself: {what}.' },
      locked: { message: '{file} may not be read.', fix: 'Give yourself the right to read it.' },
      missing: { message: 'There is no file {file}.', fix: 'Check the name, and the folder you are in.' },
      noLibrary: { message: '{folder} is not a readable folder.', fix: 'Check the name, and the folder you are in.' },
    },
  },
  E602: {
    title: 'An output that is not ours to replace',
    class: 'environment',
    says: {
      input: {
        message: '{file} is one of the files this proposal is made from; it is never overwritten.',
        fix: 'Choose another name with -o.',
      },
      foreign: {
        message: '{file} is there already, and this program did not make it.',
        fix: 'Choose another name with -o, or replace it with --force.',
      },
      otherProposal: {
        message: '{file} holds another proposal: {number}"{title}", revision {revision}, valid until {expires}.',
        fix: 'Give this one a `number` of its own under `proposal`, raise its `revision`, or choose another name with -o; --force replaces what is there.',
      },
      otherProposalNamed: {
        message: '{file} holds another proposal: {number}"{title}", revision {revision}, valid until {expires}.',
        fix: 'Choose another name with -o, or leave it out; --force replaces what is there.',
      },
      otherLanguage: {
        message:
          '{file} holds this proposal in another language ({language}): {number}"{title}", revision {revision}, valid until {expires}.',
        fix: 'Choose another name with -o, or raise the `revision`; --force replaces what is there.',
      },
      draftOverProposal: {
        message: '{file} holds the finished proposal: {number}"{title}", revision {revision}, valid until {expires}.',
        fix: 'Choose another name for the draft with -o, or leave it out; --force replaces what is there.',
      },
      proposalOverDraft: {
        message:
          '{file} holds a draft of this proposal: {number}"{title}", revision {revision}, valid until {expires}.',
        fix: 'Choose another name with -o, or leave it out; --force replaces the draft.',
      },
      unknownProposal: {
        message:
          '{file} was made by this program, but does not say which proposal it holds: it is older, or was changed.',
        fix: 'Choose another name with -o, or replace it with --force.',
      },
      nextIsThere: {
        message: '{file} is there already.',
        fix: 'Name another file for the next proposal: wizard --from OLD NEW.',
      },
      nextIsElsewhere: {
        message: 'The next proposal has to lie beside the last one: both name the same files.',
        fix: 'Write it to {folder}.',
      },
      filesAreThere: {
        message: 'Already there, and not touched: {names}. Nothing was made.',
        fix: 'Name an empty folder: kam-propose init my-proposals.',
      },
      templateIsThere: {
        message: 'Already there, and not touched: {file}.',
        fix: 'Name another folder with --to.',
      },
    },
  },
  E603: {
    title: 'An output that cannot be written',
    class: 'environment',
    says: {
      full: {
        message: '{file} cannot be written: the disk is full. What was there before is unchanged.',
        fix: 'Free some space and build again.',
      },
      quota: {
        message: '{file} cannot be written: your share of the disk is full. What was there before is unchanged.',
        fix: 'Free some space and build again.',
      },
      broken: {
        message: '{file} cannot be written: the disk reports an error. What was there before is unchanged.',
        fix: 'Write to another disk with -o.',
      },
      right: {
        message: '{file} cannot be written: you have no right to write there. What was there before is unchanged.',
        fix: 'Choose another folder with -o.',
      },
      readOnly: {
        message: '{file} cannot be written: that disk is read-only. What was there before is unchanged.',
        fix: 'Choose another folder with -o.',
      },
      noFolder: {
        message: '{file} cannot be written: there is no such folder. What was there before is unchanged.',
        fix: 'Make the folder first, or choose another with -o.',
      },
      folder: {
        message: '{file} cannot be written: a folder has that name. What was there before is unchanged.',
        fix: 'Choose another name with -o.',
      },
      otherDisk: {
        message: '{file} cannot be written: that name is on another disk. What was there before is unchanged.',
        fix: 'Choose another folder with -o.',
      },
      open: {
        message: '{file} cannot be written: too many files are open. What was there before is unchanged.',
        fix: 'Close other programs and build again.',
      },
      busy: {
        message: '{file} cannot be written: another program holds that file. What was there before is unchanged.',
        fix: 'Close it there and build again.',
      },
      longName: {
        message: '{file} cannot be written: that name is too long. What was there before is unchanged.',
        fix: 'Choose a shorter one with -o.',
      },
      system: {
        message: '{file} cannot be written: the system says {reason}. What was there before is unchanged.',
        fix: 'Choose another folder with -o.',
      },
      unknown: {
        message: '{file} cannot be written: the reason is unknown. What was there before is unchanged.',
        fix: 'Choose another folder with -o.',
      },
      noTarget: { message: 'There is no folder {file}.', fix: 'Make it first, or name another.' },
    },
  },
  W604: {
    title: 'A proposal that another state of it replaces',
    class: 'none',
    says: {
      facts: {
        message: '{file} held another state of this proposal: {changes}.',
        fix: 'If the client has that one, write `revision: {next}` under `proposal` and build again.',
      },
      names: {
        message: '{file} held another state of this proposal: {names}{changes}.',
        fix: 'If the client has that one, write `revision: {next}` under `proposal` and build again.',
      },
      words: {
        message: '{file} held another state of this proposal: the same sums and dates, other words or another look.',
        fix: 'If the client has that one, write `revision: {next}` under `proposal` and build again.',
      },
    },
  },
  E700: {
    title: 'A bug in the program',
    class: 'bug',
    says: {},
  },
} as const satisfies Messages;
