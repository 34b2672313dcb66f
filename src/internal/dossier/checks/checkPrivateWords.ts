import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { openSearch } from '../../../foundation/names/openSearch.ts';
import { withoutAllowed } from '../../../foundation/names/searchNames.ts';
import type { Sought } from '../../../foundation/names/Sought.ts';
import { formatPath, type Path } from '../../../foundation/data/Path.ts';
import { textOf } from '../../../foundation/data/valueAt.ts';
import type { Written } from '../model/Written.ts';
import { partsThatAre } from '../privacy/privateParts.ts';
import type { PrivateWord } from '../privacy/privateWords.ts';
import { visitDossier } from '../schema/visitSchema.ts';
import { report } from './report.ts';

/** Private words in a text that the client will read (W901); `named` are those who may be named there. */
export function checkPrivateWords(
  written: Written,
  words: readonly PrivateWord[],
  named: readonly Sought[],
): readonly Diagnostic[] {
  const search = openSearch(words.filter(({ kind }) => kind !== 'competitor'));
  const allowed = openSearch(named);
  return publicTexts(written.values).flatMap(({ text, path }) => {
    const all = search(text);
    // Who may be named is only looked for where somebody is.
    const hits = all.length === 0 ? all : withoutAllowed(all, allowed(text));
    const hit = hits.find(({ strength }) => strength === 'strong');
    if (hit === undefined) return [];
    const { of: word, start, end } = hit;
    const from = written.places.find(word.path);
    const place = from ? `${from.file}:${from.line}` : formatPath(word.path);
    const within = { text, from: start, length: end - start };
    return [report(written, finding('W901', word.kind, { path, place, within }))];
  });
}

/** A text that the client will read. */
interface PublicText {
  readonly text: string;
  readonly path: Path;
}

function publicTexts(values: Written['values']): readonly PublicText[] {
  const inside = new Set(partsThatAre('inside', values).map(({ path }) => path.join('\0')));
  const isInside = (path: Path): boolean =>
    inside.size > 0 && path.some((_, i) => inside.has(path.slice(0, i + 1).join('\0')));
  const open = visitDossier(values).filter(({ isPrivate, path }) => !isPrivate && !isInside(path));
  return [...open, ...partsThatAre('printed', values)].flatMap(({ value, path }) => {
    const text = textOf(value);
    return text === null ? [] : [{ text, path }];
  });
}
