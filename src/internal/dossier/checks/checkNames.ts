import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { expandPath, type Written } from '../model/Written.ts';
import { report } from './report.ts';
import { argumentKinds } from '../../../proposal/kinds.ts';
import { contributionWords } from '../../../proposal/contributions.ts';
import { textOf } from '../../../foundation/data/valueAt.ts';

/** Roles that no file in the roles' folder describes (E110). */
export function checkRoles(
  written: Written,
  roles: readonly string[],
  roleOf: (position: string) => string | null,
): readonly Diagnostic[] {
  const single = expandPath(written.values, 'dmu.*.role');
  const several = expandPath(written.values, 'dmu.*.role.*');
  return [...single, ...several].flatMap(({ path, value }) => {
    if (typeof value !== 'string' || roles.includes(value.trim())) return [];
    const meant = didYouMean(value, roles);
    const titled = meant === null ? roleOf(value) : null;
    const choice =
      titled === null ? `Choose one of: ${roles.join(', ')}.` : `Write role: ${titled}, and the title as position.`;
    return [
      report(written.places, {
        code: 'E110',
        message: 'There is no such role.',
        fix: meant === null ? choice : `Did you mean ${meant}?`,
        suggestion: meant,
        path,
        value,
      }),
    ];
  });
}

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
          suggestion: meant,
          path,
          value: kind,
          at: isKey ? 'key' : 'value',
        }),
      ];
    });
}

/** What a specialist prepared and no proposal has (E114): the name would stand under no heading (D12). */
export function checkContributions(written: Written): readonly Diagnostic[] {
  return expandPath(written.values, 'team.*.prepared.*').flatMap(({ path, value }) => {
    const word = textOf(value);
    if (word === null || contributionWords.includes(word)) return [];
    const meant = didYouMean(word, contributionWords);
    return [
      report(written.places, {
        code: 'E114',
        message: 'No section and no kind of argument is called so.',
        fix: meant === null ? `Choose one of: ${contributionWords.join(', ')}.` : `Did you mean ${meant}?`,
        suggestion: meant,
        path,
        value: word,
      }),
    ];
  });
}
