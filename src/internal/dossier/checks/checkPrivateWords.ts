import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { formatPath } from '../../../foundation/data/Path.ts';
import { textOf } from '../../../foundation/data/valueAt.ts';
import type { Written } from '../model/Written.ts';
import { findPrivateWords, type PublicText } from '../privacy/findPrivateWords.ts';
import { partsThatAre } from '../privacy/privateParts.ts';
import type { PrivateWord } from '../privacy/privateWords.ts';
import { visitDossier } from '../schema/visitSchema.ts';
import { report } from './report.ts';

/** Private words in a text that the client will read (W901). */
export function checkPrivateWords(written: Written, words: readonly PrivateWord[]): readonly Diagnostic[] {
  return findPrivateWords(publicTexts(written.values), words).map(({ path, word }) => {
    const from = written.places.find(word.path);
    const place = from ? `${from.file}:${from.line}` : formatPath(word.path);
    return report(written, finding('W901', word.kind, { path, place }));
  });
}

function publicTexts(values: Written['values']): readonly PublicText[] {
  const inside = new Set(partsThatAre('inside', values).map(({ path }) => path.join('\0')));
  const isInside = (path: PublicText['path']): boolean =>
    inside.size > 0 && path.some((_, i) => inside.has(path.slice(0, i + 1).join('\0')));
  const open = visitDossier(values).filter(({ isPrivate, path }) => !isPrivate && !isInside(path));
  return [...open, ...partsThatAre('printed', values)].flatMap(({ value, path }) => {
    const text = textOf(value);
    return text === null ? [] : [{ text, path }];
  });
}
