import { unknownClause } from './clauses.ts';
import { misfits } from './looks.ts';
import { emptyInTables, wrongOfTables } from './tables.ts';
import { missingOfOffer, unknownOfOffer, wrongOfOffer } from './offer.ts';
import { missingFiles, strayFiles, unfitFiles } from './named.ts';
import type { Messages } from './Messages.ts';

/** What a dossier, a look, a layout and a language can have wrong in them, before anything is computed. */
export const inputMessages = {
  I101: {
    title: 'Kept for later',
    class: 'none',
    says: {
      followUp: {
        message: 'The follow-up is kept for later: no command uses it yet.',
        fix: 'Nothing to do; it does not reach the client.',
      },
      tenderWork: {
        message: 'The preparation of the tender is kept for later: no command uses it yet.',
        fix: 'Nothing to do; it does not reach the client.',
      },
    },
  },
  E105: {
    title: 'Something mandatory is missing',
    class: 'input',
    says: {
      ...missingOfOffer,
      client: { message: 'The client is missing.', fix: 'Add "account: { name: The Client }".' },
      title: { message: 'The proposal has no title yet.', fix: 'Add "proposal: { title: What you propose }".' },
      offer: {
        message: 'The offer has neither a summary nor a price line.',
        fix: 'Add "summary: What you offer, in one sentence" under "offer:", or a line under "lines:".',
        forEditors: true,
      },
      currency: {
        message: 'The offer has prices, and the proposal names no currency.',
        fix: 'Add "currency: EUR", or another code of three letters, under "proposal:".',
      },
      translation: {
        message: "This text is missing in the dossier's own language, {language}.",
        fix: 'Add "{language}: …" beside the others: on a line of its own, or with a comma after it inside { }.',
        forEditors: true,
      },
    },
  },
  E106: {
    title: 'A value of the wrong type',
    class: 'input',
    says: {
      ...emptyInTables,
      section: {
        message: 'Expected a group or a list, or the name of a YAML file that holds it.',
        fix: 'Write its fields under its name, or the name of a YAML file, such as ./{section}.yaml.',
      },
      sectionLike: {
        message: 'Expected a group or a list, or the name of a YAML file that holds it.',
        fix: 'Write {section}: {sketch}, or the name of a YAML file, such as ./{section}.yaml.',
      },
    },
  },
  E107: {
    title: 'A value that is not possible here',
    class: 'input',
    says: { ...misfits, ...wrongOfOffer, ...wrongOfTables },
  },
  E110: {
    title: 'Unknown role',
    class: 'input',
    says: {
      unknown: { message: 'There is no such role.', fix: 'Choose one of: {roles}.' },
      position: { message: 'There is no such role.', fix: 'Write role: {role}, and the title as position.' },
    },
  },
  E111: {
    title: 'Unknown language',
    class: 'input',
    says: {
      unknown: { message: 'There is no such language.', fix: 'Choose one of: {languages}.' },
    },
  },
  E112: {
    title: 'Unknown kind of argument',
    class: 'input',
    says: {
      unknown: { message: 'There is no such kind of argument.', fix: 'Choose one of: {kinds}.' },
    },
  },
  E113: {
    title: 'Unknown key',
    class: 'input',
    says: {
      unknown: { message: 'This key is not known here.', fix: 'Take it out, with its value.' },
      oneOf: { message: 'This key is not known here.', fix: 'Delete the line, or use one of: {keys}.' },
      section: {
        message: 'This key is not known here.',
        fix: '{found} is a section of its own: begin its line at the left margin.',
      },
      elsewhere: {
        message: 'This key is not known here.',
        fix: 'Move the line to {home}, where {found} belongs, or use one of: {keys}.',
      },
      decimals: {
        message: 'This key is not known here.',
        fix: 'These digits look like the end of the number before them: inside { } a comma ends it. Write that number again in quotes, with a point in place of the comma; a week, a day or a month is a whole number, and a price is never below 0.',
      },
      thousands: {
        message: 'This key is not known here.',
        fix: 'These digits look like the end of the number before them: inside { } a comma ends it. Write the number without commas and spaces, such as 2400.',
      },
      words: {
        message: 'This key is not known here.',
        fix: 'If these words belong to the text before them, put the whole text in quotes: inside { } a comma ends it.',
      },
    },
  },
  E114: {
    title: 'An id that does not exist',
    class: 'input',
    says: {
      ...unknownOfOffer,
      ...unknownClause,
      unknown: { message: 'There is no {holder} with this id in {home}.', fix: 'Known in {home}: {ids}.' },
      notOne: {
        message: 'The id of one {holder} belongs here.',
        fix: 'Write one id of {home}: {ids}.',
      },
      none: { message: 'There is no {holder} with this id in {home}.', fix: 'Nothing is in {home} yet: add it there.' },
      contribution: { message: 'No section and no kind of argument has this name.', fix: 'Choose one of: {words}.' },
    },
  },
  E115: {
    title: 'An id twice',
    class: 'input',
    says: {
      twice: {
        message: 'Another {holder} has this id already, on line {line}.',
        fix: 'Give one of them another id, such as {found}-2.',
      },
      inBoth: {
        message: 'Somebody in {home} has this id already, on line {line}: who {found} is could not be told apart.',
        fix: 'Give one of the two another id, such as {found}-2, and name it where this one is meant.',
      },
    },
  },
  W116: {
    title: 'A text that ends at a number sign',
    class: 'none',
    says: {
      cutOff: {
        message:
          'This text ends before the number sign: YAML takes "{cut}" for a remark, and the client does not read it.',
        fix: 'Where it is meant, put quotes round the whole text: {quoted}. A remark goes on a line of its own.',
        forEditors: true,
      },
    },
  },
  E120: {
    title: 'A named file is missing or may not be read',
    class: 'input',
    says: {
      ...missingFiles,
      noLookFolder: {
        message: 'There is no such folder.',
        fix: 'Name a folder with a theme.yaml, counted from the file that names it, or a look: {known}.',
      },
      noLookFile: {
        message: 'There is no theme.yaml in this folder.',
        fix: 'Name a folder with a theme.yaml, counted from the file that names it, or a look: {known}.',
      },
    },
  },
  E121: {
    title: 'A named file is not what it should be',
    class: 'input',
    says: unfitFiles,
  },
  E122: {
    title: 'A named file lies outside the folder',
    class: 'input',
    says: strayFiles,
  },
} as const satisfies Messages;
