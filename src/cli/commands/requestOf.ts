import { UsageError, type DossierRequest } from '../../app/request.ts';
import { isCode } from '../../foundation/diagnostics/messages/codes.ts';
import { severityOf } from '../../foundation/diagnostics/severity.ts';
import type { DossierOptions } from './options.ts';

/** What a use case is asked for, from what was typed. */
export const requestOf = (file: string, options: DossierOptions, draft = false): DossierRequest => ({
  file,
  date: options.date,
  language: options.lang,
  allow: warningsIn(options.allow),
  strict: options.strict,
  draft,
});

/** The codes that are silenced: warnings and notes that there are. */
export function warningsIn(codes: readonly string[]): readonly string[] {
  for (const code of codes) {
    if (!isCode(code))
      throw new UsageError(`--allow takes the code of a warning, such as W206; there is no code "${code}".`);
    if (severityOf(code) === 'error')
      throw new UsageError(`--allow takes the code of a warning; ${code} is an error, which nothing silences.`);
  }
  return codes;
}
