import type { Inlines } from '../../document/Inline.ts';
import { joined, plain, sentence, type Composer } from './Composer.ts';

/** Clauses after one another, with what the language sets between them; after a full stop where the next begins with a capital. */
export const clauses = (lines: readonly Inlines[], { words, locale }: Pick<Composer, 'words' | 'locale'>): Inlines =>
  lines
    .filter((line) => line.length > 0)
    .reduce<Inlines>((all, line) => {
      if (all.length === 0) return line;
      return /^\p{Lu}/u.test(plain(line))
        ? joined([sentence(all, locale), line], ' ')
        : joined([all, line], plain(words('clauses.between')));
    }, []);
