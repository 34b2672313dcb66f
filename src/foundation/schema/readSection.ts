import * as z from 'zod/mini';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { limits } from '../yaml/limits.ts';
import { explainIssue } from './explainIssue.ts';
import type { Reading } from './Reading.ts';
import { settleUnions } from './settleUnions.ts';

/** Reads one section with its schema alone, so that its errors hide no other section's. */
export function readSection<S extends z.ZodMiniType>(
  schema: S,
  reading: Reading,
  report: (diagnostics: readonly Diagnostic[]) => void,
): z.output<S> | undefined {
  const result = z.safeParse(schema, reading.value);
  if (result.success) return result.data;
  report(
    settleUnions(result.error.issues)
      .slice(0, limits.errors)
      .flatMap((settled) => explainIssue(settled, reading)),
  );
  return undefined;
}
