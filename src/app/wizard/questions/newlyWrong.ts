import type { Plain } from '../../../foundation/data/Plain.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import type { Context } from './Question.ts';

/** What the loader would say of a dossier after a change that it does not say before. */
export function newlyWrong(
  { values, setting }: Pick<Context, 'values' | 'setting'>,
  after: Plain,
): readonly Diagnostic[] {
  // Known by its words: places shift where an entry goes.
  const known = new Set(setting.loader.wrongWith(values).map(({ message }) => message));
  return setting.loader.wrongWith(after).filter(({ message }) => !known.has(message));
}

/** A fault with how to mend it. */
export const withFix = ({ message, fix }: Pick<Diagnostic, 'message' | 'fix'>): string =>
  `${message} ${fix ?? ''}`.trim();
