import {
  builtInPhrases,
  contrasts,
  foreignDigits,
  longFooters,
  lostNumbers,
  unclearMonths,
  unclearNumbers,
  fontFaults,
  lostHoles,
  missingPhrases,
  paleBrands,
  phraseFaults,
  unprintedPhrases,
} from './looks.ts';
import { templateFaults } from './markup.ts';
import type { Messages } from './Messages.ts';
import { ofPaths } from './shared.ts';

/** What a user brings for the document: looks, layouts, languages. */
export const templateMessages = {
  E130: {
    title: 'Unknown look',
    class: 'input',
    says: {
      unknown: {
        message: 'There is no such look.',
        fix: 'Choose one of: {known}; or name a folder with a theme.yaml, such as ./theme.',
      },
    },
  },
  E131: {
    title: 'Looks that extend each other in a circle',
    class: 'input',
    says: {
      circle: {
        message: 'These looks extend each other: {way}.',
        fix: 'Let one of them extend modern.',
      },
    },
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
    says: {
      ...templateFaults,
      unnamed: { message: '{helper} needs the name of a {noun} in quotes.', fix: 'Write {{{helper} "…"}}.' },
      noName: { message: 'There is no {noun} {found}.', fix: 'Known are {names}.' },
      noPhrase: { message: 'There is no phrase {found}.', fix: 'Phrases are the keys of the locale.' },
      unfilled: {
        message: 'The phrase {phrase} has a hole {{hole}}, which nothing fills here.',
        fix: 'Fill it: {{t "{phrase}" {hole}=…}}.',
      },
      inside: {
        message: 'What is written inside {{#{helper}}} is not printed.',
        fix: 'Write {{{helper} …}} without an end, and the rest after it.',
      },
      noEnd: { message: '{helper} has no end.', fix: 'Write {{#{helper} "…"}} … {{/{helper}}}.' },
      nested: { message: 'A section cannot be inside another part.', fix: 'Close that part first.' },
      outside: {
        message: 'What is written outside the sections is not printed: {helper}.',
        fix: 'Move it into a {{#section "…"}}.',
      },
      twice: { message: 'The section {section} is there twice.', fix: 'Put both into one.' },
    },
  },
  E141: {
    title: 'A layout that names what no proposal has',
    class: 'input',
    says: { ...ofPaths },
  },
  E142: {
    title: 'A layout without a part that every proposal has',
    class: 'input',
    says: {
      slotHangs: {
        message: '{slot} hangs on a condition of this layout, and every proposal has to print it.',
        fix: 'Move {call} out of it: where there is nothing to print, it prints nothing.',
      },
      argumentsHang: {
        message:
          'The arguments chosen for the section {section} hang on a condition of this layout, and every proposal has to print it.',
        fix: 'Move {call} out of it: where there is nothing to print, it prints nothing.',
      },
      noSlot: {
        message: 'This layout does not place {slot}, which every proposal has.',
        fix: 'Add {call} to one of its sections.',
      },
      noArguments: {
        message: 'The arguments chosen for the section {section} would not be printed.',
        fix: 'Add {call} to {{#section "{section}"}}.',
      },
      guarantee: {
        message: 'The guarantee of the terms is the last section of every proposal.',
        fix: 'Move {{#section "validity"}} to the end.',
      },
    },
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
  E150: {
    title: 'Signs of numbers that cannot be told apart',
    class: 'input',
    says: unclearNumbers,
  },
  E151: {
    title: 'Digits among the signs of numbers',
    class: 'input',
    says: foreignDigits,
  },
  E152: {
    title: 'Months with one name',
    class: 'input',
    says: unclearMonths,
  },
  E153: {
    title: 'A plural form without its number',
    class: 'input',
    says: lostNumbers,
  },
  E154: {
    title: 'Words that do not fit into the footer',
    class: 'input',
    says: longFooters,
  },
} as const satisfies Messages;
