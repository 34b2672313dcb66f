import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { BrokenPackage } from '../../foundation/disk/BrokenPackage.ts';
import { packageYaml } from '../../foundation/yaml/packageYaml.ts';
import { fileWith, parseYaml } from '../../foundation/yaml/parseYaml.ts';
import type { Input } from '../../internal/dossier/load.ts';
import { checkLayout } from '../../publication/compose/layout-rules/checkLayout.ts';
import { loadLocale } from '../../publication/locale/loadLocale.ts';
import type { Locale } from '../../publication/locale/Locale.ts';
import { localeOf } from '../../publication/locale/localeFile.ts';
import type { DocumentKind } from '../../proposal/documentKinds.ts';
import { pathOf } from './kinds.ts';
import { findTemplate, inputOf, type FoundTemplate } from './findTemplate.ts';
import { shippedLanguages, type Home } from './Home.ts';

/** What a document is written with: the layout that gives its structure, the locale that gives its words. */
export interface Words {
  readonly layout: string;
  /** The name of its file where it is the user's own. */
  readonly layoutFile: string | null;
  readonly locale: Locale;
}

/** The words, or what is wrong with a user's own files of them. */
export interface LoadedWords {
  /** Null where an error stands in the way. */
  readonly words: Words | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

const shippedLocale = (language: string): Locale =>
  localeOf(language, packageYaml(`templates/locales/${language}.yaml`));

/** Layout and locale of a document of that kind: the nearest file of each, checked where it is not the package's. */
export function loadWords(language: string, kind: DocumentKind, home: Home): LoadedWords {
  const layoutPath = pathOf('layouts', kind);
  const layout = findTemplate(home, layoutPath);
  const own = findTemplate(home, `locales/${language}.yaml`);
  const inputs = [layout, own].flatMap((found) => (found === null ? [] : inputOf(found)));
  const { locale, diagnostics } = ownLocale(language, own);
  const unreadable = layout?.diagnostics ?? [];
  const source = layout?.text ?? null;
  // A layout is held against the phrases of its locale; without one those of English tell its other faults.
  const faults =
    layout === null || source === null || layout.origin === 'package'
      ? []
      : checkLayout(source, { shown: layout.shown, kind, locale: locale ?? shippedLocale('en') });
  if (layout === null) throw new BrokenPackage(`The installation has no templates/${layoutPath}.`);
  if (locale === null && diagnostics.length === 0)
    throw new BrokenPackage(`The installation has no templates/locales/${language}.yaml.`);
  const found = [...diagnostics, ...unreadable, ...faults];
  const layoutFile = layout.origin === 'package' ? null : layout.shown;
  const words = locale === null || source === null || faults.length > 0 ? null : { layout: source, layoutFile, locale };
  return { words, diagnostics: found, inputs };
}

function ownLocale(
  language: string,
  found: FoundTemplate | null,
): { readonly locale: Locale | null; readonly diagnostics: readonly Diagnostic[] } {
  const own = shippedLanguages().includes(language) ? shippedLocale(language) : null;
  if (found === null || found.origin === 'package') return { locale: own, diagnostics: [] };
  if (found.text === null) return { locale: null, diagnostics: found.diagnostics };
  const { tree, diagnostics } = parseYaml(found.text, found.shown, 'map', fileWith('phrases'));
  if (tree === null || diagnostics.length > 0) return { locale: null, diagnostics };
  return loadLocale(language, tree, own, shippedLanguages().map(shippedLocale));
}
