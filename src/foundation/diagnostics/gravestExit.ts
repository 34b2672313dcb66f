import { messages } from './messages/index.ts';
import type { CodeClass } from './messages/Messages.ts';
import type { Diagnostic } from './Diagnostic.ts';

const exits: Readonly<Record<CodeClass, number>> = { bug: 70, environment: 3, input: 1, refused: 4, none: 0 };
const gravestFirst = [70, 3, 1, 4] as const;

/** The exit code a run ends with: a bug (70), the environment (3), the input (1), a refusal (4); 0 without errors. */
export function gravestExit(diagnostics: readonly Diagnostic[]): number {
  const found = new Set(diagnostics.map(({ code }) => exits[messages[code].class]));
  return gravestFirst.find((exit) => found.has(exit)) ?? 0;
}
