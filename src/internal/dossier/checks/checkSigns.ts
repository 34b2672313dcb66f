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
    const word = text === null ? null : /\S*\u00AD\S*/u.exec(text)?.[0];
    if (word === null || word === undefined) return [];
    const shown = word.replaceAll('\u00AD', '·');
    return [report(written, finding('W906', 'soft', { path, word: shown, clean: word.replaceAll('\u00AD', '') }))];
  });
