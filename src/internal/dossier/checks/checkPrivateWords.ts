import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { openSearch } from '../../../foundation/names/openSearch.ts';
import { withoutAllowed } from '../../../foundation/names/searchNames.ts';
import type { Sought } from '../../../foundation/names/Sought.ts';
import { formatPath } from '../../../foundation/data/Path.ts';
import type { Written } from '../model/Written.ts';
import type { PrivateWord } from '../privacy/privateWords.ts';
import { openTexts } from '../privacy/openTexts.ts';
import { report } from './report.ts';

/** Private words in a text that the client will read (W901); `named` are those who may be named there. */
export function checkPrivateWords(
  written: Written,
  words: readonly PrivateWord[],
  named: readonly Sought[],
): readonly Diagnostic[] {
  const search = openSearch(words.filter(({ kind }) => kind !== 'competitor'));
  const allowed = openSearch(named);
  return openTexts(written.values).flatMap(({ text, path }) => {
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
