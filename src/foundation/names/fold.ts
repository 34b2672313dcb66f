/** One word of a text as it is compared, with its place in the text as it was written (UTF-16 offsets). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the word, as written, begins with a capital letter. */
  readonly isCapital: boolean;
  /** What separates it from the word before: nothing that matters, a comma or bracket, or the end of a sentence. */
  readonly gap: 'none' | 'space' | 'comma' | 'sentence';
}

/** A letter with its marks: the smallest piece whose folding does not depend on what is beside it. */
const clusters = /\p{M}+|[^\p{M}]\p{M}*/gsu;
const marks = /\p{M}/gu;
/** Not seen on the page: soft hyphen, joiners, bidi controls, variation selectors, tatweel, and their like. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const wordLetter = /[\p{L}\p{N}]/u;
const conjunction = '&';

/** Letters that Unicode does not take apart, or that a language writes in several ways. */
const sameLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ٱ: 'ا',
};
const conjunctions: ReadonlySet<string> = new Set(['and', 'и', 'و', 'und', 'et', 'og', 'och', 'ja', 'y']);

/** Cyrillic and Greek letters that look like a Latin one, as they are after folding. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};
const latinTwins = new Map(Object.entries(lookAlikes).map(([other, latin]) => [latin, other]));

/** One letter or digit in the form in which it is compared; empty for what is not seen. */
function foldCluster(cluster: string): string {
  const bare = cluster.normalize('NFKD').replace(marks, '').replace(ignorable, '').toUpperCase().toLowerCase();
  let folded = '';
  for (const letter of bare.normalize('NFKD').replace(marks, '')) folded += sameLetters[letter] ?? western(letter);
  return folded;
}

/** A decimal digit of any script as a Western one: each script's ten stand in a row. */
function western(letter: string): string {
  if (!/\p{Nd}/u.test(letter) || letter <= '9') return letter;
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** A word that mixes scripts, all in the script into which every foreign letter of it can be read. */
function inOneScript(word: string): string {
  const others = word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu);
  const latins = word.match(/\p{Script=Latin}/gu);
  if (!others || !latins) return word;
  if (others.every((letter) => letter in lookAlikes)) return Array.from(word, (c) => lookAlikes[c] ?? c).join('');
  return latins.every((letter) => latinTwins.has(letter))
    ? Array.from(word, (c) => latinTwins.get(c) ?? c).join('')
    : word;
}

/**
 * The words of a text as names are compared: compatibility forms, case, accents, vowel signs and what is not seen say
 * nothing; digits are Western; dashes, dots, slashes, underscores and quotes separate words; "&" and "and" are one.
 */
export function fold(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let word = '';
  let start = 0;
  let gap = '';
  const close = (end: number): void => {
    if (word === '') return;
    const plain = inOneScript(word);
    tokens.push({
      text: conjunctions.has(plain) ? conjunction : plain,
      start,
      end,
      isCapital: /^\p{Lu}/u.test(text.slice(start)),
      gap: tokens.length === 0 ? 'none' : separation(gap),
    });
    word = '';
    gap = '';
  };
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const folded = foldCluster(cluster);
    if (folded === '') continue;
    if (wordLetter.test(folded)) {
      if (word === '') start = index;
      word += folded;
      continue;
    }
    close(index);
    if (cluster === '&' || cluster === '+') {
      tokens.push({ text: conjunction, start: index, end: index + 1, isCapital: false, gap: separation(gap) });
      gap = '';
    } else gap += cluster;
  }
  close(text.length);
  return tokens;
}

/** A point ends a sentence where a space follows; whoever compares knows whether an initial is before it. */
function separation(gap: string): Token['gap'] {
  if (/[.!?؟…;:\n]\s|[!?؟;]|\n\s*\n/u.test(gap)) return 'sentence';
  return /[,،(){}[\]|•]/u.test(gap) ? 'comma' : 'space';
}

/** All words of a text as one line, for what is compared as a whole. */
export const foldedLine = (text: string): string =>
  fold(text)
    .map((token) => token.text)
    .join(' ');

/** The Latin letters that a wholly Cyrillic or Greek word looks like; null where one letter has no twin. */
export function latinTwinOf(word: string): string | null {
  const letters = Array.from(word);
  return letters.length >= 4 && letters.every((letter) => letter in lookAlikes)
    ? letters.map((letter) => lookAlikes[letter] ?? letter).join('')
    : null;
}
