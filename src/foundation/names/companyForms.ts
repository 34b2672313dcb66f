import { commonWords } from './commonWords.ts';
import {
  type CompanyRule,
  companyRules,
  isIn,
  isLead,
  isOfTrade,
  readCompany,
  type Word,
  type Words,
} from './companyName.ts';
import { formsOf } from './inflect.ts';
import { form, type IsOrdinary, type NameForm } from './NameForm.ts';
import { leadNouns } from './nameWords.ts';
import { personForms } from './personForms.ts';

/** Arabic companies are called by everyday words with the article; what ends in ي after it is a family's name, and folding makes ئ one too. */
const isArabicNoun = ({ text, written }: Word): boolean =>
  /^و?(?:ال|لل)\p{Script=Arabic}{3,}$/u.test(text) &&
  (!text.endsWith('ي') || /ئ\p{M}*$/u.test(written.normalize('NFC')));

const isIndefinite = (word: string): boolean => /^(?!ال|لل)\p{Script=Arabic}+$/u.test(word);

/**
 * Every way in which a company is called: its full name, the name without article and legal form, what stands in its
 * innermost quotes, its distinctive words, the first of them where no dictionary has it. What is ordinary words alone is
 * a weak form, unless each has a capital or a noun such as "company" leads it.
 */
export function companyForms(
  name: string,
  isOrdinary: IsOrdinary = () => false,
  rules: readonly CompanyRule[] = companyRules,
): readonly NameForm[] {
  const company = readCompany(name);
  const { full, core, inner, known } = company;
  // "Bakeries of Al Nada": what is of something else says what it is, not which; before an adjective it may be a name.
  const isOfNext = (word: Word): boolean => {
    const at = core.indexOf(word);
    const next = at < 0 ? '' : (core[at + 1]?.text ?? '');
    return isIndefinite(word.text) && next.startsWith('ال') && !isOfTrade(next) && !isIn(commonWords, next);
  };
  const everyday = (word: Word): boolean =>
    /^\d+$/u.test(word.text) ||
    isIn(commonWords, word.text) ||
    isOfTrade(word.text) ||
    isArabicNoun(word) ||
    isOfNext(word) ||
    isOrdinary(word.text, 'word');
  const ordinary = (word: Word): boolean => everyday(word) || isOrdinary(word.text, 'name');
  // "A maker of analysers": what has no capital beside one that has is not a name.
  const isPlain = (word: Word): boolean => /\p{Lu}/u.test(name) && /^\p{Ll}/u.test(word.written);
  const variants = rules.flatMap((rule) => rule.variants(company, (word) => !ordinary(word) && !isPlain(word)));
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
    const of = !isPart ? 'whole' : !isTelling ? 'part' : words.every(everyday) ? 'telling' : 'rare';
    return [
      ...formsFor(words, words.length > 1 ? everyday : ordinary, of),
      ...(words.length === 1 && inner.length === 1 && key === inner[0]?.text ? [afterPreposition(words)] : []),
    ];
  });
  const owner = /^(?:ип|чп) /u.test(full.map(({ text }) => text).join(' '))
    ? personForms(core.map((word) => word.written).join(' '), isOrdinary)
    : [];
  return [...made, ...owner];
}

function formsFor(
  words: Words,
  ordinary: (word: Word) => boolean,
  of: 'whole' | 'part' | 'telling' | 'rare',
): readonly NameForm[] {
  const make = (making: Parameters<typeof form>[1]): NameForm =>
    form(
      words.map(({ text }) => text),
      making,
      words.map((word) => word.written),
    );
  const [first] = words;
  const isArabic = /\p{Script=Arabic}/u.test(first?.text ?? '');
  const isCommon = words.every(ordinary);
  if (words.length > 1) {
    const isLed = isLead(first?.text ?? '');
    if (!isCommon || isLed) return [make({})];
    const isRare = words.some(({ text }) => !isIn(commonWords, text) && !isOfTrade(text));
    // "The summit for foods": a noun and its trade are a company and no phrase.
    const isTraded = words.length === 2 && first?.text.startsWith('ال') === true && words[1]?.text.startsWith('لل');
    if (isArabic) return isRare || isTraded === true ? [make({})] : [make({ strength: 'weak' }), withLead(make({}))];
    return [make({ caution: 'ordinary' }), make({ strength: 'weak' })];
  }
  if (isCommon && of === 'rare') return [make({ caution: 'ordinary' }), make({ strength: 'weak' })];
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

const prepositions = new Set('на в во у для с со от из к ко по о об при как через за под'.split(' '));
/** «Заре» after "at": things that bear a name in quotes have their noun before it, «кнопка „Старт“»; a company needs none. */
const afterPreposition = (words: Words): NameForm => {
  const {
    words: forms,
    base,
    ...name
  } = form(
    words.map(({ text }) => text),
    { caution: 'quoted' },
  );
  return { ...name, words: [prepositions, ...forms], base: ['', ...base] };
};

const leads: ReadonlySet<string> = new Set([...leadNouns].flatMap((noun) => formsOf(noun)));
/** "The company Zarya": after a noun that leads names, an ordinary word is one. */
const withLead = (name: NameForm): NameForm => ({
  ...name,
  words: [leads, ...name.words],
  base: ['', ...name.base],
  caution: 'capital',
});
