import type { Diagnostic } from './Diagnostic.ts';
import { severityOf, type Severity } from './severityOf.ts';

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
