import type { Messages } from './Messages.ts';
import { pictureFaults } from './pictures.ts';

/** What only the document shows. */
export const documentMessages = {
  E501: {
    title: 'A character that no font covers',
    class: 'input',
    says: {
      noGlyph: {
        message: 'The fonts have no sign for {character} ({codePoint}).',
        fix: 'Write it with other characters; an emoji or a sign of a script that the fonts do not cover cannot be printed.',
      },
    },
  },
  W502: {
    title: 'A text that is missing in the asked language',
    class: 'none',
    says: {
      missing: {
        message: 'This text is not there in {language}; it is printed in {printed}.',
        fix: 'Write it as {{printed}: …, {language}: …}.',
      },
    },
  },
  W504: {
    title: 'The document is longer than its page budget',
    class: 'none',
    says: {},
  },
  E511: {
    title: 'A picture that cannot be used',
    class: 'input',
    says: pictureFaults,
  },
  W511: {
    title: 'A picture that a draft does without',
    class: 'none',
    says: {},
  },
  W512: {
    title: 'A picture that makes the file large',
    class: 'none',
    says: {},
  },
  I513: {
    title: 'Photos that are not printed, since somebody has none',
    class: 'none',
    says: {},
  },
} as const satisfies Messages;
