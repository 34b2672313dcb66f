/** Letters that Unicode does not take apart, or that a language writes in several ways, as they are after case folding. */
const same: Readonly<Record<string, string>> = {
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
  چ: 'ج',
  پ: 'ب',
  ڤ: 'ف',
  گ: 'ك',
};

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
const cyrillicTwins = new Map(
  Object.entries(lookAlikes).flatMap(([other, latin]) => (/\p{Script=Cyrillic}/u.test(other) ? [[latin, other]] : [])),
);

/** A letter as all its ways of being written; a decimal digit of any script as a Western one. */
export function sameLetter(letter: string): string {
  const twin = same[letter];
  if (twin !== undefined) return twin;
  if (letter <= '9' || !/\p{Nd}/u.test(letter)) return letter;
  // The ten digits of a script stand in a row.
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** A word that mixes scripts, all in the one into which every foreign letter of it can be read. */
export function inOneScript(word: string): string {
  const others = word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu);
  const latins = word.match(/\p{Script=Latin}/gu);
  if (!others || !latins) return word;
  const toLatin = others.every((letter) => letter in lookAlikes);
  const toCyrillic = latins.every((letter) => cyrillicTwins.has(letter));
  // Where both can be read, the script with more letters wins.
  if (toCyrillic && (!toLatin || others.length > latins.length))
    return Array.from(word, (letter) => cyrillicTwins.get(letter) ?? letter).join('');
  return toLatin ? Array.from(word, (letter) => lookAlikes[letter] ?? letter).join('') : word;
}

/** A text, folded before, with the Latin letters that its Cyrillic and Greek ones look like. */
export const inLatinTwins = (text: string): string =>
  Array.from(text, (letter) => lookAlikes[letter] ?? letter).join('');

/** The Latin letters that a wholly Cyrillic or Greek word looks like, and the other way round; null where a letter has no twin. */
export function twinOf(word: string): string | null {
  const letters = Array.from(word);
  if (letters.length < 3 || /^\d/.test(word)) return null;
  if (letters.every((letter) => letter in lookAlikes))
    return letters.map((letter) => lookAlikes[letter] ?? '').join('');
  return letters.every((letter) => cyrillicTwins.has(letter))
    ? letters.map((letter) => cyrillicTwins.get(letter) ?? '').join('')
    : null;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  quot: '"',
  nbsp: ' ',
  shy: '\u00ad',
  lt: '<',
  gt: '>',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
};
/** `&ouml;`: the letter, then the name of its mark, which says nothing here. */
const marked = /^([a-z])(?:uml|acute|grave|circ|ring|slash|tilde|cedil|caron)$/i;

/** The character that an HTML entity or an escape of an address (%40) stands for, as text from web pages has it; anything else as it is. */
export function decodedEntity(cluster: string): string {
  if (/^%[\da-f]{2}$/i.test(cluster)) return String.fromCodePoint(Number.parseInt(cluster.slice(1), 16));
  if (cluster.length < 4 || !cluster.startsWith('&')) return cluster;
  const name = cluster.slice(1, -1);
  const code =
    name.startsWith('#x') || name.startsWith('#X') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith('#')) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  return entities[name.toLowerCase()] ?? marked.exec(name)?.[1] ?? ' ';
}
