import type { Path } from '../../../foundation/data/Path.ts';
import type { PrivateWord } from './privateWords.ts';

/** A text that the client will read. */
export interface PublicText {
  readonly text: string;
  readonly path: Path;
}

/** A private word where the client will read it. */
export interface Leak {
  readonly path: Path;
  readonly word: PrivateWord;
}

/** Texts that say something private, each with the first private word in it. */
export function findPrivateWords(texts: readonly PublicText[], words: readonly PrivateWord[]): readonly Leak[] {
  const likely = wordsSaidAnywhere(texts, words);
  return texts.flatMap(({ text, path }) => {
    const word = likely.find((candidate) => says(text, candidate));
    return word ? [{ path, word }] : [];
  });
}

/** The few words that are said at all: one search in all texts is far quicker than one in each. */
function wordsSaidAnywhere(texts: readonly PublicText[], words: readonly PrivateWord[]): readonly PrivateWord[] {
  const all = texts.map(({ text }) => folded(text)).join('\n');
  const allDigits = texts.map(({ text }) => digitsOf(text)).join('\n');
  return words.filter(({ kind, text }) =>
    kind === 'phone' ? allDigits.includes(digitsOf(text)) : all.includes(folded(text)),
  );
}

/** A phone number is said by its digits, anything else as whole words. */
function says(text: string, word: PrivateWord): boolean {
  const digits = digitsOf(word.text);
  if (word.kind === 'phone') return digits.length >= 7 && digitsOf(text).includes(digits);
  const [said, secret] = [` ${folded(text)} `, folded(word.text)];
  const at = said.indexOf(secret);
  if (at < 0 || secret === '') return false;
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(said[at - 1] ?? ' ') && !letter.test(said[at + secret.length] ?? ' ');
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
const digitsOf = (text: string): string => text.replace(/\D/g, '');
