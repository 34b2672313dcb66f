import { commonWords } from './commonWords.ts';
import { fold } from './fold.ts';
import { formsOf } from './inflect.ts';
import { form, joined, type NameForm } from './NameForm.ts';
import { articles, leadNouns, legalForms, tradeWords } from './nameWords.ts';

/** Whether a folded word is used by the writer without naming anybody, besides the words everybody uses. */
export type IsOrdinary = (word: string) => boolean;

/** A word of a company's name, folded and as it was written. */
interface Word {
  readonly text: string;
  readonly written: string;
}

const quoted = /[«„“"]([^«»„“”"]+)[»“”"]/gu;
/** "DataNorth" is read as two words too. */
const humps = /(?<=\p{Ll})(?=\p{Lu})/gu;

const wordsOf = (name: string): readonly Word[] =>
  fold(name).map(({ text, start, end }) => ({ text, written: name.slice(start, end) }));

const beginsWith = (words: readonly Word[], phrase: readonly string[]): boolean =>
  phrase.length < words.length && phrase.every((word, i) => words[i]?.text === word);
const endsWith = (words: readonly Word[], phrase: readonly string[]): boolean =>
  phrase.length < words.length && phrase.every((word, i) => words[words.length - phrase.length + i]?.text === word);

/** A name without its legal form and article, from both ends; something always stays. */
function withoutForm(words: readonly Word[]): readonly Word[] {
  const before = legalForms.find((phrase) => beginsWith(words, phrase));
  if (before) return withoutForm(words.slice(before.length));
  const after = legalForms.find((phrase) => endsWith(words, phrase));
  if (after) return withoutForm(words.slice(0, -after.length));
  const last = words[words.length - 1];
  if (words.length > 1 && last?.text === '&') return withoutForm(words.slice(0, -1));
  return words.length > 1 && articles.has(words[0]?.text ?? '') ? withoutForm(words.slice(1)) : words;
}

/** "The company Zarya": after a noun that leads names, an ordinary word is one. */
const withLead = (name: NameForm): NameForm => ({
  ...name,
  words: [leads, ...name.words],
  base: ['', ...name.base],
  strength: 'strong',
  caution: 'capital',
});
const leads: ReadonlySet<string> = new Set([...leadNouns].flatMap(formsOf));

/** Arabic writes "for", "and" and the article as one with the word: لل of للتجارة says nothing of the trade. */
const bareWord = (word: string): string => word.replace(/^(?:و?(?:لل|ال|بال)|ل(?=..))(?=.{3})/u, '');
const isOfTrade = (word: string): boolean =>
  [word, bareWord(word)].some((bare) => tradeWords.has(bare) || leadNouns.has(bare)) ||
  /^\d+$/.test(word) ||
  word === '&';

/** What tells one company from the others of its trade: the first words that are not of the trade. */
function distinctive(core: readonly Word[]): readonly Word[] {
  const lead = core.findIndex(({ text }) => !leadNouns.has(text) && !leadNouns.has(bareWord(text)));
  const named = lead < 0 ? core : core.slice(lead);
  const end = named.findIndex(({ text }) => isOfTrade(text));
  return end < 0 ? named : named.slice(0, end);
}

/**
 * Every way in which a company is called: its full name, the name without article and legal form, what stands in its
 * innermost quotes, its distinctive words, and each of them without spaces. A single ordinary word is a weak form.
 */
export function companyForms(name: string, isOrdinary: IsOrdinary = () => false): readonly NameForm[] {
  const ordinary = (word: string): boolean => commonWords.has(word) || tradeWords.has(word) || isOrdinary(word);
  const full = wordsOf(name);
  const core = withoutForm(full);
  const inQuotes = [...name.matchAll(quoted)].at(-1)?.[1];
  const lead = core.findIndex(({ text }) => !leadNouns.has(text));
  const variants = [
    full,
    core,
    lead > 0 ? core.slice(lead) : [],
    inQuotes === undefined ? [] : withoutForm(wordsOf(inQuotes)),
    distinctive(core),
    inQuotes === undefined ? [] : distinctive(withoutForm(wordsOf(inQuotes))),
    withoutForm(wordsOf(name.replace(humps, ' '))),
  ];
  const seen = new Set<string>();
  return variants.flatMap((words) => {
    const key = words.map(({ text }) => text).join(' ');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const isCommon = words.every(({ text }) => ordinary(text) || text === '&');
    const [only] = words;
    // A company of two letters is an abbreviation, which stands for much else.
    const isWeak = words.length === 1 && (isCommon || (only?.text.length ?? 0) < 3);
    const made = form(
      words.map(({ text }) => text),
      { strength: isWeak ? 'weak' : 'strong', caution: isCommon ? 'ordinary' : isWeak ? 'capital' : 'none' },
      words.map(({ written }) => written),
    );
    const together = joined(made);
    const introduced = words.length === 1 && isCommon ? [withLead(made)] : [];
    return together === null ? [made, ...introduced] : [made, { ...together, caution: 'none' as const }];
  });
}
