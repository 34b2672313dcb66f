import {
  builtInPhrases,
  contrasts,
  fontFaults,
  lostHoles,
  misfits,
  missingPhrases,
  paleBrands,
  phraseFaults,
  unprintedPhrases,
} from './looks.ts';
import type { Messages } from './Messages.ts';

/** What a dossier, a look, a layout and a language can have wrong in them, before anything is computed. */
export const inputMessages = {
  E100: {
    title: 'The file cannot be read as YAML',
    class: 'input',
    says: {},
  },
  E101: {
    title: 'The file is not in UTF-8',
    class: 'input',
    says: {},
  },
  I101: {
    title: 'Kept for later',
    class: 'none',
    says: {},
  },
  E102: {
    title: 'The file is larger or deeper than a dossier can be',
    class: 'input',
    says: {},
  },
  E103: {
    title: 'A key stands twice',
    class: 'input',
    says: {},
  },
  E104: {
    title: 'A YAML feature that dossiers do not use',
    class: 'input',
    says: {},
  },
  E105: {
    title: 'Something mandatory is missing',
    class: 'input',
    says: {},
  },
  E106: {
    title: 'A value of the wrong type',
    class: 'input',
    says: {},
  },
  E107: {
    title: 'A value that is not possible here',
    class: 'input',
    says: misfits,
  },
  E108: {
    title: 'A character that must not be in a text',
    class: 'input',
    says: {
      forbidden: { message: 'The text holds {character}.', fix: 'Delete it, or type the text again.' },
    },
  },
  E109: {
    title: 'The file does not hold one set of fields',
    class: 'input',
    says: {},
  },
  E110: {
    title: 'Unknown role',
    class: 'input',
    says: {},
  },
  E111: {
    title: 'Unknown language',
    class: 'input',
    says: {},
  },
  E112: {
    title: 'Unknown kind of argument',
    class: 'input',
    says: {},
  },
  E113: {
    title: 'Unknown key',
    class: 'input',
    says: {
      unknown: { message: 'This key is not known here.', fix: 'Delete the line.' },
      oneOf: { message: 'This key is not known here.', fix: 'Delete the line, or use one of: {keys}.' },
      section: {
        message: 'This key is not known here.',
        fix: '{found} is a section of its own: begin its line at the left margin.',
      },
      decimals: {
        message: 'This key is not known here.',
        fix: 'These digits look like the end of the number before them: inside { } a comma ends it. Write the amount with a point, without spaces, in quotes: "1200.50".',
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
    title: 'An id that nothing bears',
    class: 'input',
    says: {},
  },
  E115: {
    title: 'An id twice',
    class: 'input',
    says: {},
  },
  E120: {
    title: 'A named file is missing or may not be read',
    class: 'input',
    says: {},
  },
  E121: {
    title: 'A named file is not what it should be',
    class: 'input',
    says: {},
  },
  E122: {
    title: 'A named file lies outside the folder',
    class: 'input',
    says: {},
  },
  E130: {
    title: 'Unknown look',
    class: 'input',
    says: {},
  },
  E131: {
    title: 'Looks that extend each other in a circle',
    class: 'input',
    says: {},
  },
  E132: {
    title: 'Not a colour, or text that cannot be seen',
    class: 'input',
    says: contrasts,
  },
  E133: {
    title: 'A font that cannot be used',
    class: 'input',
    says: fontFaults,
  },
  W134: {
    title: 'Text that is hard to read on its background',
    class: 'none',
    says: contrasts,
  },
  I135: {
    title: 'A pale brand colour, printed darker',
    class: 'none',
    says: paleBrands,
  },
  E140: {
    title: 'A layout that calls or places what it may not',
    class: 'input',
    says: {},
  },
  E141: {
    title: 'A layout that names what no proposal has',
    class: 'input',
    says: {},
  },
  E142: {
    title: 'A layout without a part that every proposal has',
    class: 'input',
    says: {},
  },
  E145: {
    title: 'A language file that lacks what it needs',
    class: 'input',
    says: missingPhrases,
  },
  E146: {
    title: 'A phrase that cannot be filled',
    class: 'input',
    says: phraseFaults,
  },
  W147: {
    title: 'A phrase that is never printed',
    class: 'none',
    says: unprintedPhrases,
  },
  W148: {
    title: 'A phrase that leaves out a value',
    class: 'none',
    says: lostHoles,
  },
  I149: {
    title: 'Phrases of the built-in language',
    class: 'none',
    says: builtInPhrases,
  },
} as const satisfies Messages;
