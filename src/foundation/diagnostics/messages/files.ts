import type { Messages } from './Messages.ts';

/** Files that are read and written, limits of the company, what is private. */
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
  E700: {
    title: 'A bug in the program',
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
        fix: 'Take it out of this text. Where you want it to stand, allow_names in the dossier says so.',
      },
    },
  },
  E901: {
    title: 'Private words in the output',
    class: 'refused',
    says: {
      printed: {
        message: 'Something private ({secret}) is printed in {where}.',
        fix: 'Take it out of that text. Where the client may know it, write the private line in other words.',
      },
      name: {
        message: 'Somebody who is not to be printed ({secret}) is named in {where}.',
        fix: 'Write the position instead, or set print_name if the client may read the name. Where it means somebody else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      source: {
        message: 'Somebody who is not to be printed ({secret}) is named in a source, {where}.',
        fix: 'Write "{instead}": position and day say as much. Where it means somebody else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
    },
  },
  E902: {
    title: 'Another client in the output',
    class: 'refused',
    says: {
      named: {
        message: 'Another client of this workspace is named in {where}.',
        fix: 'Take the name out of that text. Where it may stand, allow_names: [{ name: "{part}", because: "…" }] in the dossier says so, or in kam-propose.yaml for every document.',
      },
    },
  },
  W902: {
    title: 'Words that may name somebody who is not to be named',
    class: 'none',
    says: {
      reference: {
        message: 'This may name a reference that may not be named ({secret}), in {where}.',
        fix: 'Write it in other words. Where it means something else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      member: {
        message: 'This may name a member who is not to be printed ({secret}), in {where}.',
        fix: 'Write the position instead. Where it means somebody else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      shown: {
        message: 'This may name a reference that may not be named ({secret}), where references are shown, in {where}.',
        fix: 'Write it in other words: where references are shown no allow_names counts.',
      },
      source: {
        message: 'This source may name a member who is not to be printed ({secret}), in {where}.',
        fix: 'Write "{instead}": position and day say as much. Where it means somebody else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      client: {
        message: 'This may name another client of this workspace, in {where}.',
        fix: 'Write it in other words. Where it means something else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      competitor: {
        message: 'This may name a competitor ({secret}), in {where}.',
        fix: 'Write it in other words. Where it means something else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
    },
  },
  E903: {
    title: 'A competitor in the output',
    class: 'refused',
    says: {
      named: {
        message: 'A competitor ({secret}) is named in {where}.',
        fix: 'Take the name out of that text. Where you want it to stand, allow_names: [{ name: "{part}", because: "…" }] in the dossier says so.',
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
