import { commonWords } from './commonWords.ts';
import { fold } from './fold.ts';
import { formsOf } from './inflect.ts';
import { form, type IsOrdinary, type NameForm } from './NameForm.ts';
import { articles, leadNouns, legalForms, tradeWords } from './nameWords.ts';
import { personForms } from './personForms.ts';

/** A word of a company's name, folded and as it was written. */
interface Word {
  readonly text: string;
  readonly written: string;
}
type Words = readonly Word[];

const quoted = /[«„“"]([^«»„“”"]+)[»“”"]/gu;
/** "DataNorth" is read as two words too. */
const humps = /(?<=\p{Ll})(?=\p{Lu})/gu;

const wordsOf = (name: string): Words =>
  fold(name).map(({ text, start, end }) => ({ text, written: name.slice(start, end) }));

const isPhraseAt = (words: Words, phrase: readonly string[], at: number): boolean =>
  phrase.length < words.length && phrase.every((word, i) => words[at + i]?.text === word);

/** A name without its legal form and article, from both ends; something always stays. */
function withoutForm(words: Words): Words {
  const before = legalForms.find((phrase) => isPhraseAt(words, phrase, 0));
  if (before) return withoutForm(words.slice(before.length));
  const after = legalForms.find((phrase) => isPhraseAt(words, phrase, words.length - phrase.length));
  if (after) return withoutForm(words.slice(0, -after.length));
  if (words.length > 1 && words[words.length - 1]?.text === '&') return withoutForm(words.slice(0, -1));
  return words.length > 1 && articles.has(words[0]?.text ?? '') ? withoutForm(words.slice(1)) : words;
}

/** Arabic writes "for", "and" and the article as one with the word. */
const bareWord = (word: string): string => word.replace(/^(?:و?(?:لل|ال|بال)|ل(?=..))(?=.{3})/u, '');
const isIn = (set: ReadonlySet<string>, word: string): boolean => set.has(word) || set.has(bareWord(word));
const isOfTrade = (word: string): boolean => isIn(tradeWords, word) || isIn(leadNouns, word) || word === '&';

/** Where the nouns end that say what kind of company it is. */
function leadOf(core: Words): number {
  const at = core.findIndex(({ text }) => !isIn(leadNouns, text));
  return at < 0 ? 0 : at;
}

/** What tells one company from the others of its trade: the first words that are not of the trade. */
function distinctive(core: Words): Words {
  const named = core.slice(leadOf(core));
  const end = named.findIndex(({ text }) => isOfTrade(text));
  return end < 0 ? named : named.slice(0, end);
}

/** Arabic puts the trade before the name: what begins with the first word that is not of it, where two words are left. */
function afterTrade(core: Words): Words {
  const at = core.findIndex(({ text }) => !isOfTrade(text));
  return /\p{Script=Arabic}/u.test(core[0]?.text ?? '') && at > 0 && core.length - at > 1 ? core.slice(at) : [];
}

/** Arabic companies are called by everyday words with the article; what ends in ي after it is a family's name. */
const isArabicNoun = (word: string): boolean => /^ال\p{Script=Arabic}{2,}[^ي]$/u.test(word);

/**
 * Every way in which a company is called: its full name, the name without article and legal form, what stands in its
 * innermost quotes, its distinctive words, the first of them where no dictionary has it. What is ordinary words alone is
 * a weak form, unless each has a capital or a noun such as "company" leads it.
 */
export function companyForms(name: string, isOrdinary: IsOrdinary = () => false): readonly NameForm[] {
  const everyday = (word: string): boolean =>
    /^\d+$/u.test(word) || isIn(commonWords, word) || isOfTrade(word) || isArabicNoun(word) || isOrdinary(word, 'word');
  const ordinary = (word: string): boolean => everyday(word) || isOrdinary(word, 'name');
  // "A maker of analysers": what has no capital beside one that has is not a name.
  const isPlain = (word: Word): boolean => /\p{Lu}/u.test(name) && /^\p{Ll}/u.test(word.written);
  const full = wordsOf(name);
  const core = withoutForm(full);
  const inQuotes = [...name.matchAll(quoted)].at(-1)?.[1];
  const inner = inQuotes === undefined ? [] : withoutForm(wordsOf(inQuotes));
  const lead = leadOf(core);
  const known = distinctive(core);
  const variants: readonly Words[] = [
    full,
    core,
    core.slice(lead),
    inner,
    known,
    distinctive(inner),
    lead > 0 ? core.slice(0, lead + 1) : [],
    core.length > 2 && core[core.length - 2]?.text !== '&' ? core.slice(0, -1) : [],
    lead > 0 && core.length - lead > 2 ? core.slice(lead, -1) : [],
    lead > 0 ? full.slice(leadOf(full)) : [],
    afterTrade(core),
    withoutForm(wordsOf(name.replace(humps, ' '))),
    ...[...known, ...inner].slice(0, 4).map((word) => (ordinary(word.text) || isPlain(word) ? [] : [word])),
    ...core.filter((word) => word.text.length > 4 && !ordinary(word.text) && !isPlain(word)).map((word) => [word]),
    ...core.flatMap((word) => spelled(word)),
  ];
  const seen = new Set<string>();
  const made = variants.flatMap((words) => {
    const key = words.map(({ text }) => text).join(' ');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    // One ordinary word names a company only where it is all of its name.
    const isPart = words.length === 1 && core.length > 1 && inner.length !== 1;
    // "Kestrel" of Kestrel Foods: all that tells it from others, and no word that every text has.
    const isTelling =
      isPart && known.length === 1 && words[0] === known[0] && !isIn(commonWords, key) && !isOfTrade(key);
    return formsFor(words, words.length > 1 ? everyday : ordinary, isTelling ? 'telling' : isPart ? 'part' : 'whole');
  });
  const owner = /^(?:ип|чп) /u.test(full.map(({ text }) => text).join(' '))
    ? personForms(written(core), isOrdinary)
    : [];
  return [...made, ...owner];
}

const written = (words: Words): string => words.map((word) => word.written).join(' ');

/** KTV is also written K.T.V. */
const spelled = ({ text, written: as }: Word): readonly Words[] =>
  /^\p{Lu}{2,5}$/u.test(as) ? [Array.from(text, (letter) => ({ text: letter, written: letter }))] : [];

function formsFor(
  words: Words,
  ordinary: (word: string) => boolean,
  of: 'whole' | 'part' | 'telling',
): readonly NameForm[] {
  const make = (making: Parameters<typeof form>[1]): NameForm =>
    form(
      words.map(({ text }) => text),
      making,
      words.map((word) => word.written),
    );
  const [first] = words;
  const isArabic = /\p{Script=Arabic}/u.test(first?.text ?? '');
  const isCommon = words.every(({ text }) => ordinary(text));
  if (words.length > 1) {
    const isLed = isIn(leadNouns, first?.text ?? '') && words.length > 1;
    if (!isCommon || isLed) return [make({})];
    const isRare = words.some(({ text }) => !isIn(commonWords, text) && !isOfTrade(text));
    if (isArabic) return isRare ? [make({})] : [make({ strength: 'weak' }), withLead(make({}))];
    return [make({ caution: 'ordinary' }), make({ strength: 'weak' })];
  }
  if (isCommon && of === 'telling')
    return [make({ caution: 'ordinary' }), make({ strength: 'weak', caution: 'capital' })];
  if (isCommon && of === 'part') return [make({ strength: 'weak', caution: 'quoted' })];
  if (isCommon)
    return [
      make({ strength: 'weak', caution: 'ordinary' }),
      ...(isOfTrade(first?.text ?? '') ? [] : [withLead(make({}))]),
    ];
  const length = Array.from(first?.text ?? '').length;
  if (length < 3) return [make({ strength: 'weak', caution: 'capital' })];
  const isMixed = /\d/.test(first?.text ?? '');
  return [make({ caution: length === 3 && !isMixed ? 'capital' : 'none' })];
}

const leads: ReadonlySet<string> = new Set([...leadNouns].flatMap(formsOf));
/** "The company Zarya": after a noun that leads names, an ordinary word is one. */
const withLead = (name: NameForm): NameForm => ({
  ...name,
  words: [leads, ...name.words],
  base: ['', ...name.base],
  caution: 'capital',
});
