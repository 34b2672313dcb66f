import { commonWords } from './commonWords.ts';
import { fold } from './fold.ts';
import { form, type Caution, type IsOrdinary, type NameForm } from './NameForm.ts';
import { degrees, particles } from './nameWords.ts';
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
    : russianSurnameEnd.test(first(others[0])) && !russianSurnameEnd.test(first(others[others.length - 1]));
  const ordered = isReversed ? [...others.slice(1), ...others.slice(0, 1)] : others;
  let from = ordered.length - 1;
  while (from > 1 && particles.has(first(ordered[from - 1]))) from--;
  return { given: ordered.slice(0, from), patronymic, surname: ordered.slice(from) };
}

/**
 * Every way in which a person is called: full, surname first, with initials, by given name and patronymic; with a title
 * the search makes the surname sure, which is a weak form alone. `isOrdinary` knows words that name nobody.
 */
export function personForms(name: string, isOrdinary: IsOrdinary = () => false): readonly NameForm[] {
  const isEveryday = (words: readonly string[]): boolean =>
    words.every((word) => commonWords.has(word) || isOrdinary(word, 'word') || word.length < 3);
  const alone = (words: readonly string[]): Caution => (isEveryday(words) ? 'ordinary' : 'capital');
  const { given, patronymic, surname } = readName(name);
  const made: NameForm[] = [];
  const add = (parts: readonly Part[], more: Parameters<typeof form>[1] = {}): void => {
    const { words, written } = flat(parts);
    if (words.length > 0)
      made.push(form(words, { caution: isEveryday(words) ? 'ordinary' : 'none', ...more }, written));
  };
  const [called = nobody] = given;
  const [all, family] = [flat(given), flat(surname)];
  const fathers = patronymic ? [patronymic] : [];
  if (patronymic) add([called, patronymic]);
  if (family.words.length === 0) return made;
  add([family], { strength: 'weak', caution: alone(family.words), isSurname: true });
  if (given.length === 0) return made;
  add([all, ...fathers, family]);
  add([family, all, ...fathers], { mayHaveComma: true });
  add([called, family]);
  add([family, called], { mayHaveComma: true });
  const letters = [called, ...fathers].map((part) => Array.from(first(part))[0] ?? '');
  for (const some of letters.length > 1 ? [letters.slice(0, 1), letters] : [letters]) {
    const initials: Part = { words: some, written: some };
    add([initials, family], { caution: 'capital' });
    add([family, initials], { caution: 'capital', mayHaveComma: true });
  }
  const core = { words: family.words.filter((word) => !particles.has(word)), written: [] };
  if (core.words.length < family.words.length)
    add([core], { strength: 'weak', caution: alone(core.words), isSurname: true });
  if (core.words.length > 1)
    for (const word of core.words)
      if (word.length > 3)
        add([{ words: [word], written: [word] }], { strength: 'weak', caution: alone([word]), isSurname: true });
  return made;
}
