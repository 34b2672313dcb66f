import type { Code } from './messages/index.ts';

export type Severity = 'error' | 'warning' | 'information';

/** A code's first letter is its severity. */
export function severityOf(code: Code): Severity {
  if (code.startsWith('E')) return 'error';
  return code.startsWith('W') ? 'warning' : 'information';
}
