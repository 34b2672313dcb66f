import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { describeFound, textOf, isGroup, valueAt } from '../../../foundation/data/valueAt.ts';
import { visitDossier, type Visit } from '../schema/visitSchema.ts';
import { byLanguage } from '../schema/words.ts';
import { report } from './report.ts';
import type { Written } from '../model/Written.ts';

/**
 * Languages that no locale describes (E111), and texts without the dossier's own language (E105).
 * @param language the dossier's
 */
export function checkLanguages(
  written: Written,
  languages: readonly string[],
  language: string,
): readonly Diagnostic[] {
  const path = ['proposal', 'language'];
  const named = textOf(valueAt(written.values, path));
  const isKnown = named === null || languages.includes(named);
  const maps = visitDossier(written.values).filter(({ schema }) => byLanguage.get(schema) !== undefined);
  return [
    ...(isKnown ? [] : [report(written, unknownLanguage(path, named, languages))]),
    ...maps.flatMap((visit) => checkMap(visit, written, languages, language)),
  ];
}

function checkMap(
  { value, path }: Visit,
  written: Written,
  languages: readonly string[],
  language: string,
): readonly Diagnostic[] {
  const keys = Object.keys(isGroup(value) ? value : {});
  // Keys that cannot be languages at all were reported by the schema.
  const strange = keys.filter((key) => !languages.includes(key) && /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(key));
  if (strange.length > 0)
    return strange.map((key) => report(written, unknownLanguage([...path, key], key, languages), 'key'));
  if (keys.includes(language) || !languages.includes(language) || !keys.every((key) => languages.includes(key)))
    return [];
  return keys.length === 0 ? [] : [report(written, finding('E105', 'translation', { path, language }), 'key')];
}

const unknownLanguage = (path: Path, found: string, languages: readonly string[]): Finding =>
  finding('E111', 'unknown', {
    path,
    found: describeFound(found),
    suggestion: didYouMean(found, languages),
    languages,
  });
