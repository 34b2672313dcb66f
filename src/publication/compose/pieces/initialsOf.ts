import { isDegree, isTitle } from './personTitles.ts';

/** Words that a surname begins with, which the initial passes over. */
const particles: ReadonlySet<string> = new Set(
  `van von der den de dem het del della di da do dos das du la le les los las ter ten te zu zum zur af av y e
   bin ibn bint al el ould фон де ван дер бин ибн аль эль оглы кызы بن ابن بنت آل ال`.split(/\s+/),
);

/** Words that are one name with the next (Abd Allah, Abu Zaid, Ben-Gurion), and with the word before (Nur al-Din). */
const headsOfName = /^(?:عبد|أبو|ابو|أبي|أم|בן|בת|בר)$/u;
const tailsOfName = /^(?:الدين|الله|الرحمن)$/u;

const patronymic = /(?:[оеё]вич|[оеё]вна|ьич|ична)$/u;

/** Words between spaces; a title that is written against its name (Dr.Solberg, د.سارة) is one of its own. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/(?<=\p{L}{2}\.)(?=\p{Lu}\p{Ll})|(?<=(?<!\p{L})\p{Script=Arabic}\.)(?=\p{Script=Arabic}{2})/gu, ' ')
    .split(/[\s\u00A0\u202F]+/u)
    .filter((word) => /\p{L}/u.test(word));

/** The words without titles before them and degrees behind them, as long as a name is left. */
function withoutTitles(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  while (to - from > 1 && isTitle(words[from] ?? '')) from += 1;
  // A name in capitals has no degree that could be told from it by its capitals.
  const shouts = !/\p{Ll}/u.test(words[from] ?? '') && /\p{Lu}{2}/u.test(words[from] ?? '');
  while (to - from > 1 && isDegree(words[to - 1] ?? '', to - from > 2 && !shouts)) to -= 1;
  return words.slice(from, to);
}

/** The words of a name; what is before a comma is the surname, unless only degrees follow it. */
function namedWords(name: string): readonly string[] {
  const plain = name.normalize('NFC').replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
  const [surname = [], ...more] = plain.split(/[,،]/u).map(wordsOf);
  const given = more.filter((part) => !part.every((word) => isDegree(word, true) || isTitle(word))).flat();
  return withoutTitles([...given, ...withoutTitles(surname)]);
}

/** One name a word: particles fall away, and what makes a name with its neighbour stands for both. */
function joinNames(words: readonly string[]): readonly string[] {
  const joined = words.filter((word, i) => !headsOfName.test(words[i - 1] ?? '') && !(i > 0 && tailsOfName.test(word)));
  const isParticle = (word: string): boolean => particles.has(word.toLocaleLowerCase('en'));
  const said = joined.filter((word, i) => !isParticle(word) || (i === 0 && /^\p{Lu}/u.test(word)));
  return said.length === 0 ? joined : said;
}

const isInitial = (word: string): boolean => /^(?:\p{Lu}\.){1,2}$/u.test(word);

/** Given name and surname, in this order: "Кузнецова Вера Петровна" and "Кузнецова В. П." are called Вера. */
function inOrder(words: readonly string[]): readonly [string, string] {
  const [first = '', second = '', third = ''] = words;
  if (words.length < 2) return [first, ''];
  const isReversed = words.length === 3 && patronymic.test(third);
  const isShort = isInitial(second) && isInitial(words.at(-1) ?? '') && !isInitial(first);
  return isReversed || isShort ? [second, first] : [first, words.at(-1) ?? ''];
}

/** The first letter, not counting an article that is written against the name: al-Rashid, Аль-Рашид, الراشد. */
const letterOf = (word: string): string => {
  const core = word.replace(/^(?:ال(?=\p{L}{2})|(?:[ae]l|[аэ]ль)[-‐‑](?=\p{L}))/iu, '');
  const letter = /\p{L}\p{M}*/u.exec(core)?.[0] ?? '';
  // Alone it would be read as a nought: it is written as at the beginning of a word.
  return letter === 'ه' ? 'هـ' : letter;
};

/**
 * First letters of the given name and the surname, as a native would write them: without titles, degrees, particles and
 * the article. Arabic ones stand apart, so that they do not join.
 */
export function initialsOf(name: string, language: string): string {
  const [given, surname] = inOrder(joinNames(namedWords(name)));
  const [first, last] = [letterOf(given), letterOf(surname)];
  const gap = /\p{Script=Arabic}/u.test(first) && last !== '' ? '\u00A0' : '';
  return `${first}${gap}${last}`.toLocaleUpperCase(/^(?:tr|az)\b/u.test(language) ? language : 'en');
}
