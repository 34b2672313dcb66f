import { classOf } from './messages/codes.ts';
import type { Code } from './messages/index.ts';
import type { Diagnostic, Severity } from './Diagnostic.ts';
import type { CodeClass } from './messages/Messages.ts';

/** A code's first letter is its severity. */
export function severityOf(code: Code): Severity {
  if (code.startsWith('E')) return 'error';
  return code.startsWith('W') ? 'warning' : 'information';
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which one mends them: by file, line, column, then code. Those without a place come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      byText(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      byText(a.code, b.code),
  );
}

const nouns: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['information', 'note', 'notes'],
];

/** "2 errors, 1 warning"; empty when there is nothing to tell. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  return nouns
    .map(([severity, one, many]) => {
      const count = diagnostics.filter(({ code }) => severityOf(code) === severity).length;
      return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
    })
    .filter((part) => part !== '')
    .join(', ');
}

const exits: Readonly<Record<CodeClass, number>> = { bug: 70, environment: 3, input: 1, refused: 4, none: 0 };
const gravestFirst = [70, 3, 1, 4] as const;

/** The exit code a run ends with: a bug (70), the environment (3), the input (1), a refusal (4); 0 without errors. */
export function gravestExit(diagnostics: readonly Diagnostic[]): number {
  const found = new Set(diagnostics.map(({ code }) => exits[classOf(code)]));
  return gravestFirst.find((exit) => found.has(exit)) ?? 0;
}
