import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { textOf, isGroup, valueAt } from '../../../foundation/data/valueAt.ts';
import { visitDossier, type Visit } from '../schema/visitSchema.ts';
import { byLanguage } from '../schema/words.ts';
import { report } from './report.ts';
import type { Written } from '../model/Written.ts';

function unknown(
  written: Written,
  language: string,
  languages: readonly string[],
  path: Path,
  at: 'value' | 'key',
): Diagnostic {
  const meant = didYouMean(language, languages);
  return report(written.places, {
    code: 'E111',
    message: 'There is no such language.',
    fix: meant === null ? `Choose one of: ${languages.join(', ')}.` : `Did you mean ${meant}?`,
    suggestion: meant,
    path,
    value: language,
    at,
  });
}

function checkMap(
  { value, path }: Visit,
  written: Written,
  languages: readonly string[],
  own: string,
): readonly Diagnostic[] {
  const keys = Object.keys(isGroup(value) ? value : {});
  // Keys that cannot be languages at all were told by the schema.
  const strange = keys.filter((key) => !languages.includes(key) && /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(key));
  if (strange.length > 0) return strange.map((key) => unknown(written, key, languages, [...path, key], 'key'));
  if (keys.includes(own) || !languages.includes(own) || !keys.every((key) => languages.includes(key))) return [];
  if (keys.length === 0) return [];
  return [
    report(written.places, {
      code: 'E105',
      message: `This text is missing in the dossier's own language, ${own}.`,
      fix: `Add a line "${own}: …" beside the others.`,
      path,
      at: 'key',
    }),
  ];
}

/**
 * Languages that no locale describes (E111), and texts without the dossier's own language (E105).
 * @param own the dossier's language
 */
export function checkLanguages(written: Written, languages: readonly string[], own: string): readonly Diagnostic[] {
  const named = textOf(valueAt(written.values, ['proposal', 'language']));
  const ownDiagnostics =
    named === null || languages.includes(named)
      ? []
      : [unknown(written, named, languages, ['proposal', 'language'], 'value')];
  const maps = visitDossier(written.values)
    .filter(({ schema }) => byLanguage.get(schema) !== undefined)
    .flatMap((visit) => checkMap(visit, written, languages, own));
  return [...ownDiagnostics, ...maps];
}
