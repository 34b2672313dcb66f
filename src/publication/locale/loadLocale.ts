import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { severityOf } from '../../foundation/diagnostics/severityOf.ts';
import { readSection } from '../../foundation/schema/readSection.ts';
import { isGroup } from '../../foundation/schema/valueAt.ts';
import type { Tree } from '../../foundation/yaml/Tree.ts';
import { checkPhrases } from './checkPhrases.ts';
import type { Locale } from './Locale.ts';
import { localeFile, localeLayer, toLocale } from './localeFile.ts';

/** A language as the user wants it, and what is wrong with the file; null where an error stands in the way. */
export interface LoadedLocale {
  readonly locale: Locale | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a user's own locale file.
 * @param own the package's locale of that language, which gives what the file leaves out; null for a new language
 * @param shipped every locale of the package: they say which phrases there are, and which holes are filled
 */
export function loadLocale(id: string, tree: Tree, own: Locale | null, shipped: readonly Locale[]): LoadedLocale {
  const found: Diagnostic[] = [];
  const report = (more: readonly Diagnostic[]): void => void found.push(...more);
  const reading = { section: null, sections: [], value: tree.value, place: tree.place };
  const schema = own === null ? localeFile : localeLayer;
  readSection(schema, { ...reading, schema }, report);
  if (found.length > 0) return { locale: null, diagnostics: found };
  const merged = own === null ? tree.value : over(own, tree.value);
  const file = readSection(localeFile, { ...reading, schema: localeFile, value: merged }, report);
  if (file === undefined) return { locale: null, diagnostics: found };
  const locale = toLocale(id, file);
  const diagnostics = checkPhrases(locale, tree, own, shipped);
  const isSound = diagnostics.every(({ code }) => severityOf(code) !== 'error');
  return { locale: isSound ? locale : null, diagnostics };
}

/** The file's values over the package's, two levels deep: groups by their keys, phrase by phrase. */
function over(own: Locale, value: unknown): unknown {
  if (!isGroup(value)) return value;
  const written = Object.entries(own).filter(([key]) => key !== 'id' && key !== 'digits');
  const groups = written.map(([key, base]): readonly [string, unknown] => {
    const given = value[key];
    if (given === undefined) return [key, base];
    return [key, isGroup(base) && isGroup(given) ? { ...base, ...given } : given];
  });
  return Object.fromEntries(groups);
}
