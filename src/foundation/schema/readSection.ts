import * as z from 'zod/mini';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { limits } from '../data/limits.ts';
import { explainIssue } from './explainIssue.ts';
import type { Reading } from './Reading.ts';
import { settleUnions, type Settled } from './settleUnions.ts';

/** Reads one section with its schema alone, so that its errors hide no other section's. */
export function readSection<S extends z.ZodMiniType>(
  schema: S,
  reading: Reading,
  report: (diagnostics: readonly Diagnostic[]) => void,
): z.output<S> | undefined {
  const result = z.safeParse(schema, reading.value);
  if (result.success) return result.data;
  report(
    withoutEchoes(settleUnions(result.error.issues))
      .slice(0, limits.errors)
      .flatMap((settled) => explainIssue(settled, reading)),
  );
  return undefined;
}

/** A value of the wrong type breaks the rules for the right one as well: that is said once. */
const withoutEchoes = (issues: readonly Settled[]): readonly Settled[] =>
  issues.filter(
    ({ path }, i) =>
      !issues
        .slice(0, i)
        .some((before) => before.issue.code === 'invalid_type' && before.path.join('\0') === path.join('\0')),
  );
