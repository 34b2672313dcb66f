import { commonWords } from './commonWords.ts';
import type { IsOrdinary } from './companyForms.ts';
import { fold } from './fold.ts';
import { form, joined, type Caution, type NameForm } from './NameForm.ts';
import { degrees, particles, titles } from './nameWords.ts';

/** One part of a name between spaces: "Al-Otaibi" is one part of two folded words. */
interface Part {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

interface PersonName {
  readonly given: readonly Part[];
  /** The name of the father, in Russian names. */
  readonly patronymic: Part | null;
  readonly surname: readonly Part[];
}

const patronymicEnd = /(?:вич|вна|ична|инична|оглы|кызы)$/u;
const russianSurnameEnd = /(?:ов|ев|ин|ын|ова|ева|ина|ына|скии|цкии|ская|цкая|ко|ук|юк|ых|их|дзе|швили|ян)$/u;
const compound = new Set(['عبد', 'ابو', 'ابا', 'ابي', 'ام', 'بن', 'ابن', 'بنت', 'ال']);

const partOf = (written: string): Part => {
  const tokens = fold(written);
  return { words: tokens.map(({ text }) => text), written: tokens.map(({ start, end }) => written.slice(start, end)) };
};

const first = ({ words }: Part): string => words[0] ?? '';
const flat = (parts: readonly Part[]): Part => ({
  words: parts.flatMap(({ words }) => words),
  written: parts.flatMap(({ written }) => written),
});

function partsOf(name: string): readonly Part[] {
  const [before = '', after] = name.split(/[,،]/u);
  // "Aziz, Mona" is Mona Aziz; what follows a comma may also be a degree.
  const isDegree = after !== undefined && fold(after).every(({ text }) => degrees.has(text));
  const inOrder = after === undefined || isDegree ? before : `${after} ${before}`;
  let parts = inOrder
    .split(/\s+/)
    .map(partOf)
    .filter(({ words }) => words.length > 0);
  for (;;) {
    const title = titles.find(
      (phrase) => phrase.every((word, i) => flat(parts).words[i] === word) && flat(parts).words.length > phrase.length,
    );
    if (!title) break;
    let left = title.length;
    parts = parts.flatMap((part) => {
      const taken = Math.min(left, part.words.length);
      left -= taken;
      const rest = { words: part.words.slice(taken), written: part.written.slice(taken) };
      return rest.words.length === 0 ? [] : [rest];
    });
  }
  const end = parts.findIndex((part, i) => i > 0 && part.words.every((word) => degrees.has(word)));
  return end < 0 ? parts : parts.slice(0, end);
}

/** Takes a name apart: given names, patronymic, surname with the particles before it. */
function readName(name: string): PersonName {
  const parts = partsOf(name);
  const at = parts.findIndex((part) => patronymicEnd.test(first(part)) && first(part).length > 5);
  const patronymic = at > 0 ? (parts[at] ?? null) : null;
  const others = parts.filter((_, i) => i !== at || patronymic === null);
  if (others.length < 2) return { given: patronymic ? others : [], patronymic, surname: patronymic ? [] : others };
  // "Захарова Елена Петровна": the patronymic follows the given name, and the surname stands before both.
  const isReversed =
    (patronymic !== null && at === parts.length - 1) ||
    (patronymic === null &&
      russianSurnameEnd.test(first(others[0] ?? { words: [], written: [] })) &&
      !russianSurnameEnd.test(first(others[others.length - 1] ?? { words: [], written: [] })));
  const ordered = isReversed ? [...others.slice(1), ...others.slice(0, 1)] : others;
  let from = ordered.length - 1;
  while (from > 1 && particles.has(first(ordered[from - 1] ?? { words: [], written: [] }))) from--;
  return { given: ordered.slice(0, from), patronymic, surname: ordered.slice(from) };
}

/** The given name by which a person is called: "عبد الله" is one. */
function calledBy(given: readonly Part[]): Part {
  const [one, two] = given;
  if (!one) return { words: [], written: [] };
  return compound.has(first(one)) && two ? flat([one, two]) : one;
}

/**
 * Every way in which a person is called: full, surname first, with initials, with a title, by given name and patronymic.
 * The surname alone is a weak form. `isOrdinary` knows the words that the writer uses without naming anybody.
 */
export function personForms(name: string, isOrdinary: IsOrdinary = () => false): readonly NameForm[] {
  const ordinary = (word: string): boolean => commonWords.has(word) || isOrdinary(word);
  const { given, patronymic, surname } = readName(name);
  const called = calledBy(given);
  const family = flat(surname);
  const fathers = patronymic ? [patronymic] : [];
  const alone = ({ words }: Part): { readonly caution: Caution } => ({
    caution: words.every((word) => ordinary(word) || word.length < 3) ? 'ordinary' : 'capital',
  });
  const made: NameForm[] = [];
  const add = (parts: readonly Part[], more: Parameters<typeof form>[1] = {}): void => {
    const { words, written } = flat(parts);
    if (words.length === 0) return;
    made.push(
      form(
        words,
        { caution: words.every((word) => ordinary(word) || word.length < 3) ? 'ordinary' : 'none', ...more },
        written,
      ),
    );
  };
  if (given.length === 0) {
    if (patronymic === null) add([family], { strength: 'weak', ...alone(family) });
    else add([called, patronymic]);
    return made;
  }
  const all = flat(given);
  add([all, ...fathers, family]);
  add([family, all, ...fathers], { mayHaveComma: true });
  add([called, family]);
  add([family, called], { mayHaveComma: true });
  if (patronymic) add([called, patronymic]);
  const initials = [all, ...fathers].map(({ words }) => Array.from(words[0] ?? '')[0] ?? '');
  for (const some of [initials.slice(0, 1), initials]) {
    const letters: Part = { words: some, written: some };
    add([letters, family]);
    add([family, letters], { mayHaveComma: true });
  }
  for (const title of titles) add([{ words: title, written: title }, family], { caution: 'none' });
  const isArabic = /\p{Script=Arabic}/u.test(first(called));
  if (isArabic)
    for (const title of titles.filter(([word]) => (word?.length ?? 0) > 2))
      add([{ words: title, written: title }, called], { strength: 'weak' });
  add([family], { strength: 'weak', ...alone(family) });
  if (surname.length === 1 && family.words.length > 1 && !particles.has(first(family)))
    for (const [i, word] of family.words.entries())
      if (word.length > 3)
        add([{ words: [word], written: [family.written[i] ?? word] }], { strength: 'weak', caution: 'capital' });
  const together = [form([...called.words, ...family.words]), form([...family.words, ...called.words])].flatMap(
    (one) => joined(one) ?? [],
  );
  return [...made, ...together];
}
