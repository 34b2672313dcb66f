import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { describeFound, textOf } from '../../../foundation/data/valueAt.ts';
import { contributionWords } from '../../../proposal/contributions.ts';
import { argumentKinds } from '../../../proposal/kinds.ts';
import { expandPath, type Written } from '../model/Written.ts';
import { report } from './report.ts';

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
    const at = { path, found: describeFound(value), suggestion: didYouMean(value, roles) };
    const role = at.suggestion === null ? roleOf(value) : null;
    const unknown =
      role === null ? finding('E110', 'unknown', { ...at, roles }) : finding('E110', 'position', { ...at, role });
    return [report(written, unknown)];
  });
}

/** Where a kind is named by its word: `kind:pilot` in lists of exclusions, and the keys of waivers. */
const namings = ['arguments.exclude.*', 'dmu.*.arguments.exclude.*', 'dmu.*.arguments.waive.@key'];

/** Kinds of argument that do not exist (E112), where the schema alone can't tell. */
export function checkKinds(written: Written): readonly Diagnostic[] {
  const kinds: readonly string[] = argumentKinds;
  return namings
    .flatMap((pattern) => expandPath(written.values, pattern))
    .flatMap(({ path, value, isKey }) => {
      if (typeof value !== 'string' || (!isKey && !value.startsWith('kind:'))) return [];
      const kind = value.replace(/^kind:/, '').trim();
      if (kinds.includes(kind)) return [];
      const at = { path, found: describeFound(kind), suggestion: didYouMean(kind, kinds) };
      return [report(written, finding('E112', 'unknown', { ...at, kinds }), isKey ? 'key' : 'value')];
    });
}

/** What a specialist prepared and no proposal has (E114): the name would be printed under no heading (D12). */
export function checkContributions(written: Written): readonly Diagnostic[] {
  return expandPath(written.values, 'team.*.prepared.*').flatMap(({ path, value }) => {
    const word = textOf(value);
    if (word === null || contributionWords.includes(word)) return [];
    const at = { path, found: describeFound(word), suggestion: didYouMean(word, contributionWords) };
    return [report(written, finding('E114', 'contribution', { ...at, words: contributionWords }))];
  });
}
