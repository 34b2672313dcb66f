import { UsageError } from '../../app/request.ts';
import { isCode } from '../../foundation/diagnostics/messages/index.ts';

/** The warnings that `--allow` silences, held against the table of codes; apart from the option, so that help does not load it. */
export function allowedCodes(given: readonly string[]): readonly string[] {
  for (const code of given) {
    if (!isCode(code)) throw new UsageError(`There is no code ${code}.`);
    if (code.startsWith('E')) throw new UsageError(`${code} is an error; only warnings can be silenced.`);
  }
  return given;
}
