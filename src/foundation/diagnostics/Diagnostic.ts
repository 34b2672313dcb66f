import type { Finding } from './finding.ts';

/** A place in a file the user can open. `line` and `column` count from 1; `length` is what the caret underlines. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export type Severity = 'error' | 'warning' | 'information';

/** One finding with its place and its sentences. */
export interface Diagnostic extends Omit<Finding, 'within'> {
  readonly severity: Severity;
  readonly place: Place | null;
  /** A plain sentence that says what is wrong. */
  readonly message: string;
  /** What to do about it; a sentence. */
  readonly fix: string | null;
}
