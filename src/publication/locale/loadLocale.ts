import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { severityOf } from '../../foundation/diagnostics/severity.ts';
import { readSection } from '../../foundation/schema/readSection.ts';
import { isGroup } from '../../foundation/data/valueAt.ts';
import type { Tree } from '../../foundation/yaml/locate.ts';
import { checkPhrases } from './checkPhrases.ts';
import type { Locale } from './Locale.ts';
import { localeFile, localeLayer, toLocale } from './localeFile.ts';

/** A language with the user's changes, and the findings of its file; null where one of them is an error. */
export interface LoadedLocale {
  readonly locale: Locale | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a locale file of a user.
 * @param builtIn the package's locale of that language, which gives what the file leaves out; null for a new language
 * @param shipped every locale of the package: they define which phrases there are, and which holes are filled
 */
export function loadLocale(id: string, tree: Tree, builtIn: Locale | null, shipped: readonly Locale[]): LoadedLocale {
  const found: Diagnostic[] = [];
  const report = (more: readonly Diagnostic[]): void => void found.push(...more);
  const reading = { section: null, sections: [], value: tree.value, place: tree.place };
  const schema = builtIn === null ? localeFile : localeLayer;
  readSection(schema, { ...reading, schema }, report);
  if (found.length > 0) return { locale: null, diagnostics: found };
  const merged = builtIn === null ? tree.value : over(builtIn, tree.value);
  const file = readSection(localeFile, { ...reading, schema: localeFile, value: merged }, report);
  if (file === undefined) return { locale: null, diagnostics: found };
  const plain = toLocale(id, file);
  const locale = Object.freeze({ ...plain, own: ownIn(plain, tree.name, shipped) });
  const diagnostics = checkPhrases(locale, tree, builtIn, shipped);
  const isSound = diagnostics.every(({ code }) => severityOf(code) !== 'error');
  return { locale: isSound ? locale : null, diagnostics };
}

const ownIn = (plain: Locale, file: string, shipped: readonly Locale[]): Locale['own'] => {
  const known = new Set(shipped.flatMap(smallWords));
  return {
    file,
    phrases: ownPhrases(plain, shipped),
    words: [...new Set(smallWords(plain))].filter((words) => !known.has(words)),
  };
};

/** The words of a locale beside its phrases: names, and what stands round the holes of its patterns. */
function smallWords({ numbers, arab, dates, lists, end, names }: Locale): readonly string[] {
  const patterns = [numbers, arab ?? numbers].flatMap(({ percent, amount, quantity }) => [percent, amount, quantity]);
  return [dates.long, ...dates.months, ...Object.values(lists), end, ...Object.values(names), ...patterns]
    .flatMap((pattern) => pattern.split(/\{\w+\}/))
    .map((words) => words.trim())
    .filter((words) => /\p{L}/u.test(words));
}

/** The phrases that no locale of the package says in the same words: a copy of one is still the package's. */
const ownPhrases = ({ phrases }: Locale, shipped: readonly Locale[]): ReadonlySet<string> =>
  new Set(
    Object.keys(phrases).filter((key) => {
      const words = JSON.stringify(phrases[key]);
      return shipped.every((other) => JSON.stringify(other.phrases[key]) !== words);
    }),
  );

/** The file's values over the package's, two levels deep: groups by their keys, phrase by phrase. */
function over(builtIn: Locale, value: unknown): unknown {
  if (!isGroup(value)) return value;
  const defaults = Object.entries(builtIn).filter(([key]) => !['id', 'digits', 'own'].includes(key));
  const groups = defaults.map(([key, base]): readonly [string, unknown] => {
    const given = value[key];
    if (given === undefined) return [key, base];
    return [key, isGroup(base) && isGroup(given) ? { ...base, ...given } : given];
  });
  return Object.fromEntries(groups);
}
