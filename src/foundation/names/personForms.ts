import { commonWords } from './commonWords.ts';
import { fold } from './fold.ts';
import { form, type Caution, type IsOrdinary, type NameForm } from './NameForm.ts';
import { degrees, givenLikeSurnames, particles } from './nameWords.ts';
import { leadingTitles } from './titles.ts';

/** One part of a name between spaces: "Smith-Jones" is one part of two folded words. */
interface Part {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

interface PersonName {
  readonly given: readonly Part[];
  /** The name of the father, in Russian names. */
  readonly patronymic: Part | null;
  /** With the particles before it. */
  readonly surname: readonly Part[];
}

const patronymicEnd = /(?:вич|вна|ична|инична|оглы|кызы)$/u;
const russianSurnameEnd = /(?:ов|ев|ин|ын|ова|ева|ина|ына|скии|цкии|ская|цкая|ко|ук|юк|ых|их|дзе|швили|ян)$/u;

const isRussianSurname = (word: string): boolean => russianSurnameEnd.test(word) && !givenLikeSurnames.has(word);

const nobody: Part = { words: [], written: [] };
const first = (part: Part | undefined): string => part?.words[0] ?? '';
const flat = (parts: readonly Part[]): Part => ({
  words: parts.flatMap(({ words }) => words),
  written: parts.flatMap(({ written }) => written),
});

/** The parts of a name in their usual order, without titles and degrees. */
function partsOf(name: string): readonly Part[] {
  const [before = '', after] = name.split(/[,،]/u);
  // "Aziz, Mona" is Mona Aziz; what follows a comma may also be a degree.
  const isDegree = after !== undefined && fold(after).every(({ text }) => degrees.has(text));
  const ordered = after === undefined || isDegree ? before : `${after} ${before}`;
  const tokens = fold(ordered);
  const named = tokens.slice(leadingTitles(tokens.map(({ text }) => text)));
  const end = named.findIndex(({ text }, i) => i > 0 && degrees.has(text));
  const kept = end < 0 ? named : named.slice(0, end);
  return kept.reduce<readonly Part[]>((parts, { text, start, end: to }, i) => {
    const written = ordered.slice(start, to);
    const isNewPart = i === 0 || /\s/u.test(ordered.slice(kept[i - 1]?.end ?? 0, start));
    const last = parts[parts.length - 1];
    if (isNewPart || !last) return [...parts, { words: [text], written: [written] }];
    return [...parts.slice(0, -1), { words: [...last.words, text], written: [...last.written, written] }];
  }, []);
}

/** Takes a name apart: given names, patronymic, surname. */
function readName(name: string): PersonName {
  const parts = partsOf(name);
  const at = parts.findIndex((part, i) => i > 0 && patronymicEnd.test(first(part)) && first(part).length > 5);
  const patronymic = parts[at] ?? null;
  const others = parts.filter((part) => part !== patronymic);
  if (others.length < 2)
    return patronymic ? { given: others, patronymic, surname: [] } : { given: [], patronymic, surname: others };
  // "Захарова Елена Петровна": the surname stands before both.
  const isReversed = patronymic
    ? at === parts.length - 1
    : isRussianSurname(first(others[0])) && !russianSurnameEnd.test(first(others[others.length - 1]));
  const ordered = isReversed ? [...others.slice(1), ...others.slice(0, 1)] : others;
  let from = ordered.length - 1;
  while (from > 1 && particles.has(first(ordered[from - 1]))) from--;
  return { given: ordered.slice(0, from), patronymic, surname: ordered.slice(from) };
}

/** How a form is made, and of which parts. */
interface Making {
  readonly parts: readonly Part[];
  readonly as?: Parameters<typeof form>[1];
}

/** One way in which a person is called. */
export interface PersonRule {
  readonly name: string;
  /** `alone` says what has to be seen of words that stand for the person alone. */
  readonly forms: (name: KnownPerson, alone: (words: readonly string[]) => Caution) => readonly Making[];
}

/** A person's name with what is asked of it again and again. */
interface KnownPerson {
  readonly called: Part;
  readonly given: Part;
  readonly fathers: readonly Part[];
  readonly family: Part;
  /** The surname without its particles. */
  readonly core: readonly string[];
}

function known(name: string): KnownPerson {
  const { given, patronymic, surname } = readName(name);
  const family = flat(surname);
  const core = family.words.filter((word) => !particles.has(word));
  return { called: given[0] ?? nobody, given: flat(given), fathers: patronymic ? [patronymic] : [], family, core };
}

const only = (word: string): Part => ({ words: [word], written: [word] });
const surname = (words: readonly string[], caution: Caution): Making => ({
  parts: [{ words, written: words }],
  as: { strength: 'weak', caution, isSurname: true },
});
const hasBoth = ({ given, family }: KnownPerson): boolean => given.words.length > 0 && family.words.length > 0;
const whole =
  (is: (name: KnownPerson) => readonly Making[]): PersonRule['forms'] =>
  (name) =>
    hasBoth(name) ? is(name) : [];

const letterAlone = (letter: string): string => (letter === 'и' ? '&' : letter);

/** With one initial, and with that of the father too. */
function initialsOf({ called, fathers }: KnownPerson): readonly Part[] {
  // И is folded to the sign for "and" where it stands alone.
  const letters = [called, ...fathers].map((part) => Array.from(first(part))[0] ?? '').map(letterAlone);
  const counts = letters.length > 1 ? [1, letters.length] : [1];
  const apart = counts.map((count) => letters.slice(0, count));
  // Without points and space two letters are one word: "Дроздова ЕВ".
  return [...apart, ...(letters.length > 1 ? [[letters.join('').replaceAll('&', 'и')]] : [])].map((words) => ({
    words,
    written: words,
  }));
}

/** The article of an Arabic surname is said or left out: العتيبي, عتيبي. Of what is no name of a tribe it may be another. */
function withOtherArticle({ called, family }: KnownPerson): readonly Making[] {
  const [word = '', ...others] = family.words;
  if (others.length > 0 || !/^\p{Script=Arabic}{4,}$/u.test(word)) return [];
  const other = word.startsWith('ال') ? word.slice(2) : `ال${word}`;
  return [{ parts: [called, only(other)], as: word.endsWith('ي') ? {} : { strength: 'weak' } }];
}

/** Data: add a way here. With a title the search makes the surname sure, which is a weak form alone. */
export const personRules: readonly PersonRule[] = [
  {
    name: 'given name and that of the father',
    forms: ({ called, fathers }) => (fathers.length > 0 ? [{ parts: [called, ...fathers] }] : []),
  },
  {
    name: 'surname alone',
    forms: ({ family }, alone) =>
      family.words.length > 0 ? [{ ...surname(family.words, alone(family.words)), parts: [family] }] : [],
  },
  { name: 'full', forms: whole(({ given, fathers, family }) => [{ parts: [given, ...fathers, family] }]) },
  {
    name: 'full, surname first',
    forms: whole(({ given, fathers, family }) => [{ parts: [family, given, ...fathers], as: { mayHaveComma: true } }]),
  },
  { name: 'first name and surname', forms: whole(({ called, family }) => [{ parts: [called, family] }]) },
  {
    name: 'surname and first name',
    forms: whole(({ called, family }) => [{ parts: [family, called], as: { mayHaveComma: true } }]),
  },
  {
    name: 'initials and surname',
    forms: whole((name) =>
      initialsOf(name).map((some) => ({ parts: [some, name.family], as: { caution: 'capital' } })),
    ),
  },
  {
    name: 'surname and initials',
    forms: whole((name) =>
      initialsOf(name).map((some) => ({ parts: [name.family, some], as: { caution: 'capital', mayHaveComma: true } })),
    ),
  },
  {
    name: 'first name, initial, surname',
    forms: whole(({ called, fathers: [father], family }) => {
      const letter = Array.from(first(father))[0];
      return letter === undefined ? [] : [{ parts: [called, only(letter), family] }];
    }),
  },
  {
    name: 'surname without particles',
    forms: (name, alone) =>
      hasBoth(name) && name.core.length < name.family.words.length ? [surname(name.core, alone(name.core))] : [],
  },
  {
    name: 'one part of a double surname',
    forms: (name, alone) =>
      hasBoth(name) && name.core.length > 1
        ? name.core.filter((word) => word.length > 3).map((word) => surname([word], alone([word])))
        : [],
  },
  { name: 'with its article or without', forms: whole(withOtherArticle) },
];

/** Every way in which a person is called; `isOrdinary` knows words that name nobody. */
export function personForms(
  name: string,
  isOrdinary: IsOrdinary = () => false,
  rules: readonly PersonRule[] = personRules,
): readonly NameForm[] {
  const isEveryday = (words: readonly string[]): boolean =>
    words.every((word) => commonWords.has(word) || isOrdinary(word, 'word') || word.length < 3);
  const person = known(name);
  const made = rules.flatMap(({ forms }) => forms(person, (words) => (isEveryday(words) ? 'ordinary' : 'capital')));
  return made.flatMap(({ parts, as }) => {
    const { words, written } = flat(parts);
    return words.length === 0
      ? []
      : [form(words, { caution: isEveryday(words) ? 'ordinary' : 'none', ...as }, written)];
  });
}
