import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { textOf } from '../../../foundation/data/valueAt.ts';
import type { Written } from '../model/Written.ts';
import { visitDossier } from '../schema/visitSchema.ts';
import { report } from './report.ts';

/** Soft hyphens, which nobody sees in an editor and which tear names and words apart for everybody who searches (W906). */
export const checkSigns = (written: Written): readonly Diagnostic[] =>
  visitDossier(written.values).flatMap(({ value, path }) => {
    const text = textOf(value);
    const word = text === null ? null : wordWithHyphen(text);
    if (word === null || word === undefined) return [];
    const shown = word.replaceAll('\u00AD', '·');
    return [report(written, finding('W906', 'soft', { path, word: shown, clean: word.replaceAll('\u00AD', '') }))];
  });

/** The word around the first soft hyphen; undefined where there is none. Looks at each character once, however long a word is. */
function wordWithHyphen(text: string): string | undefined {
  const at = text.indexOf('\u00AD');
  if (at < 0) return undefined;
  const before = text.slice(0, at).split(/\s/u).at(-1) ?? '';
  return before + (text.slice(at).split(/\s/u, 1)[0] ?? '');
}
