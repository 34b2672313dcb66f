import { fold } from './fold.ts';
import { formsOf } from './inflect.ts';

/** How sure one may be that a form names somebody: one is refused, the other is shown to the writer. */
export type Strength = 'strong' | 'weak';

/**
 * What has to be seen besides the letters: nothing; a capital, where the script has capitals; a capital that nothing
 * else explains, since the words are ordinary ones; or quotation marks, since it is an ordinary part of the name.
 */
export type Caution = 'none' | 'capital' | 'ordinary' | 'quoted';

/** Whether a folded word is used without naming this one: as a word of the language, or as a name that many have. */
export type IsOrdinary = (word: string, as: 'word' | 'name') => boolean;

/** One way in which a name is written: the words in their order, each with all forms that its language gives it. */
export interface NameForm {
  readonly words: readonly ReadonlySet<string>[];
  /** The words as they are in the name, for what they sound like in another script. */
  readonly base: readonly string[];
  readonly strength: Strength;
  readonly caution: Caution;
  /** Whether it is a surname alone, which a title makes sure. */
  readonly isSurname: boolean;
  /** Whether a comma may stand inside, as in "Aziz, Mona". */
  readonly mayHaveComma: boolean;
}

interface Making {
  readonly strength?: Strength;
  readonly caution?: Caution;
  readonly mayHaveComma?: boolean;
  readonly isSurname?: boolean;
}

/** Vowels that are written as two letters where a keyboard has no marks: Müller, Mueller. */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const hasTwoLetters = /[äöüåø]/iu;

/** A word of a name as people type it: as it is, and with its marks written out or contracted. */
function spellingsOf(word: string, written: string): readonly string[] {
  const spread = hasTwoLetters.test(written)
    ? fold(written.toLowerCase().replace(/[äöüåø]/g, (letter) => twoLetters[letter] ?? letter)).map(({ text }) => text)
    : [];
  const contracted = word.replace(/ae|oe|ue|aa/g, (pair) => pair.charAt(0));
  return [...new Set([word, ...(spread.length === 1 ? spread : []), ...(word.length >= 5 ? [contracted] : [])])];
}

/** The same words stand in many forms of a name, and a name in more than one search: their endings are made once. */
const made = new Map<string, ReadonlySet<string>>();

function everyForm(word: string, written: string): ReadonlySet<string> {
  const key = hasTwoLetters.test(written) ? `${word}\n${written}` : word;
  const forms = made.get(key) ?? new Set(spellingsOf(word, written).flatMap((one) => formsOf(one)));
  made.set(key, forms);
  return forms;
}

/** A form from words that are folded; `written` are the same words as the dossier has them. */
export function form(base: readonly string[], making: Making = {}, written: readonly string[] = base): NameForm {
  const { strength = 'strong', caution = 'none', mayHaveComma = false, isSurname = false } = making;
  const words = base.map((word, i) => everyForm(word, written[i] ?? word));
  return { words, base, strength, caution, mayHaveComma, isSurname };
}
