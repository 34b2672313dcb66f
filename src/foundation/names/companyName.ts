import { arabicTrades, institutions } from './arabicWords.ts';
import { fold } from './fold.ts';
import { articles, leadNouns, legalForms, tradeWords } from './nameWords.ts';

/** A word of a company's name, folded and as it was written. */
export interface Word {
  readonly text: string;
  readonly written: string;
}
export type Words = readonly Word[];

const quoted = /[«„“"]([^«»„“”"]+)[»“”"]/gu;
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
export const isIn = (set: ReadonlySet<string>, word: string): boolean => set.has(word) || set.has(bareWord(word));
/** Whether a word leads a name and says what kind of thing bears it. */
export const isLead = (word: string): boolean => isIn(leadNouns, word) || isIn(institutions, word);
export const isOfTrade = (word: string): boolean =>
  isIn(tradeWords, word) || isIn(arabicTrades, word) || isLead(word) || word === '&';

/** Where the nouns end that say what kind of company it is. */
function leadOf(core: Words): number {
  const at = core.findIndex(({ text }) => !isLead(text));
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

/** الندى للأغذية is also ندى للأغذية, and the other way round; a word alone would be any word. */
function otherArticle([word, ...others]: Words): Words {
  if (word === undefined || others.length === 0 || !/^\p{Script=Arabic}{3,}$/u.test(word.text)) return [];
  const text = word.text.startsWith('ال') ? word.text.slice(2) : `ال${word.text}`;
  return text.length < 3 ? [] : [{ text, written: word.written }, ...others];
}

/** KTV is also written K.T.V. */
const spelled = ({ text, written: as }: Word): readonly Words[] =>
  /^\p{Lu}{2,5}$/u.test(as) ? [Array.from(text, (letter) => ({ text: letter, written: letter }))] : [];

/** A company's name, taken apart. */
export interface CompanyName {
  readonly name: string;
  readonly full: Words;
  /** Without legal form and article. */
  readonly core: Words;
  /** What stands in the innermost quotes. */
  readonly inner: Words;
  /** How many words say what kind of company it is, before its name. */
  readonly lead: number;
  /** What tells it from the others of its trade. */
  readonly known: Words;
}

export function readCompany(name: string): CompanyName {
  const full = wordsOf(name);
  const core = withoutForm(full);
  const inQuotes = [...name.matchAll(quoted)].at(-1)?.[1];
  const inner = inQuotes === undefined ? [] : withoutForm(wordsOf(inQuotes));
  return { name, full, core, inner, lead: leadOf(core), known: distinctive(core) };
}

/** One way in which people shorten a company's name. */
export interface CompanyRule {
  readonly name: string;
  /** The words that are left; `isName` tells words that no dictionary has. */
  readonly variants: (company: CompanyName, isName: (word: Word) => boolean) => readonly Words[];
}

/** Data: add a way here. */
export const companyRules: readonly CompanyRule[] = [
  { name: 'whole', variants: ({ full }) => [full] },
  { name: 'without form and article', variants: ({ core }) => [core] },
  { name: 'without the noun before it', variants: ({ core, lead }) => [lead > 0 ? core.slice(lead) : []] },
  { name: 'in its quotes', variants: ({ inner }) => [inner, distinctive(inner)] },
  { name: 'distinctive words', variants: ({ known }) => [known] },
  { name: 'noun and first word', variants: ({ core, lead }) => [lead > 0 ? core.slice(0, lead + 1) : []] },
  {
    name: 'without the last word',
    variants: ({ core, lead }) => [
      core.length > 2 && core[core.length - 2]?.text !== '&' ? core.slice(0, -1) : [],
      lead > 0 && core.length - lead > 2 ? core.slice(lead, -1) : [],
    ],
  },
  { name: 'with its form, without the noun', variants: ({ full, lead }) => [lead > 0 ? full.slice(leadOf(full)) : []] },
  {
    name: 'with its article or without',
    variants: ({ full, core, lead }) => [otherArticle(core.slice(lead)), otherArticle(full.slice(leadOf(full)))],
  },
  { name: 'after the trade', variants: ({ core }) => [afterTrade(core)] },
  {
    name: 'single words',
    variants: ({ core, known, inner }, isName) => [
      ...[...known, ...inner].slice(0, 4).map((word) => (isName(word) ? [word] : [])),
      ...core.filter((word) => word.text.length > 4 && isName(word)).map((word) => [word]),
    ],
  },
  { name: 'letter by letter', variants: ({ core }) => core.flatMap(spelled) },
];
