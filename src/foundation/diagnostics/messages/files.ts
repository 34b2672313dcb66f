import type { Messages } from './Messages.ts';

/** Files that are read and written, and what is private. */
export const fileMessages = {
  E601: {
    title: 'A file argument that is not there',
    class: 'environment',
    says: {
      large: { message: '{file} is too large to be a dossier.', fix: 'Check the name.' },
      noFile: { message: '{file} is not a file.', fix: 'Name the dossier itself, such as dossier.yaml.' },
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
        message: '{file} holds another proposal: "{title}", revision {revision}, valid until {expires}.',
        fix: 'Give this one a `number` of its own under `proposal`, raise its `revision`, or choose another name with -o; --force replaces what is there.',
      },
      otherProposalNamed: {
        message: '{file} holds another proposal: "{title}", revision {revision}, valid until {expires}.',
        fix: 'Choose another name with -o, or leave it out; --force replaces what is there.',
      },
      otherLanguage: {
        message:
          '{file} holds this proposal in another language ({language}): "{title}", revision {revision}, valid until {expires}.',
        fix: 'Choose another name with -o, or raise the `revision`; --force replaces what is there.',
      },
      draftOverProposal: {
        message: '{file} holds the finished proposal: "{title}", revision {revision}, valid until {expires}.',
        fix: 'Choose another name for the draft with -o, or leave it out; --force replaces what is there.',
      },
      proposalOverDraft: {
        message: '{file} holds a draft of this proposal: "{title}", revision {revision}, valid until {expires}.',
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
        fix: 'Take it out of this text; a name that you want to stand there belongs to allow_names in kam-propose.yaml.',
      },
    },
  },
  E901: {
    title: 'Private words in the output',
    class: 'refused',
    says: {
      printed: {
        message: 'Something private ({secret}) is printed in {where}.',
        fix: 'Take it out of that text, or write the private line in other words; a name that stands for somebody else belongs to allow_names in kam-propose.yaml.',
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
  W902: {
    title: 'Words that may name somebody who is not to be named',
    class: 'none',
    says: {
      reference: {
        message: 'This may name a reference that may not be named ({secret}), in {where}.',
        fix: 'Write it in other words; a name that stands for something else belongs to allow_names in kam-propose.yaml.',
      },
      member: {
        message: 'This may name a member who is not to be printed ({secret}), in {where}.',
        fix: 'Write the position instead; a name that stands for somebody else belongs to allow_names in kam-propose.yaml.',
      },
      client: {
        message: 'This may name another client of this workspace, in {where}.',
        fix: 'Write it in other words; a name that stands for something else belongs to allow_names in kam-propose.yaml.',
      },
      competitor: {
        message: 'This may name a competitor ({secret}), in {where}.',
        fix: 'Write it in other words; a name that stands for something else belongs to allow_names in kam-propose.yaml.',
      },
    },
  },
  E903: {
    title: 'A competitor in the output',
    class: 'refused',
    says: {
      named: {
        message: 'A competitor ({secret}) is named in {where}.',
        fix: 'Take the name out of that text; a name that you want to stand there belongs to allow_names in kam-propose.yaml.',
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
