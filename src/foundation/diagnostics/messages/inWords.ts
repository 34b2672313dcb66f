import type { Messages } from './Messages.ts';

/** Totals that are to be said in words (W290). */
export const inWordsMessages = {
  W290: {
    title: 'A total that has no words',
    class: 'none',
    says: {
      noWords: {
        message: 'The total in {currency} is not written in words: this language has none for it.',
        fix: 'Take total_in_words out, or write the words yourself as a point of the kind terms. Words are known up to 999,999,999,999.99, in English, Russian and Arabic, for the currencies that are usual there.',
      },
    },
  },
} as const satisfies Messages;
