import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { textOf, valueAt } from '../../../foundation/data/valueAt.ts';
import type { Written } from '../model/Written.ts';
import { publicTexts } from '../privacy/publicTexts.ts';
import { report } from './report.ts';

/** Texts for the client that end at a number sign, since YAML takes what follows for a remark (W116). */
export const checkRemarks = (written: Written): readonly Diagnostic[] =>
  publicTexts(written.values)
    .flatMap(({ forms }) => forms)
    .flatMap((path) => {
      const cut = written.places.remark(path);
      const found = textOf(valueAt(written.values, path));
      if (cut === null || found === null) return [];
      const quoted = JSON.stringify(`${found} ${cut}`);
      return [report(written, finding('W116', 'cutOff', { path, found, cut, quoted }))];
    });
