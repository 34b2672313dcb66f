import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { argumentKinds } from '../../../proposal/kinds.ts';
import { expandPath } from './expandPath.ts';
import { report } from './report.ts';
import type { Written } from './Written.ts';

/** Where a kind is named by its word: `kind:pilot` in lists of exclusions, and the keys of waivers. */
const namings = ['arguments.exclude.*', 'dmu.*.arguments.exclude.*', 'dmu.*.arguments.waive.@key'];

/** Kinds of argument that do not exist (E112), where the schema alone can't tell. */
export function checkKinds(written: Written): readonly Diagnostic[] {
  const known: readonly string[] = argumentKinds;
  return namings
    .flatMap((pattern) => expandPath(written.values, pattern))
    .flatMap(({ path, value, isKey }) => {
      if (typeof value !== 'string' || (!isKey && !value.startsWith('kind:'))) return [];
      const kind = value.replace(/^kind:/, '').trim();
      if (known.includes(kind)) return [];
      const meant = didYouMean(kind, known);
      return [
        report(written.places, {
          code: 'E112',
          message: 'There is no such kind of argument.',
          fix: meant === null ? `Choose one of: ${known.join(', ')}.` : `Did you mean ${meant}?`,
          path,
          suggestion: meant,
          value: kind,
          at: isKey ? 'key' : 'value',
        }),
      ];
    });
}
