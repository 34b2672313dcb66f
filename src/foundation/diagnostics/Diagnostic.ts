import type { Code } from './codes.ts';

/** A place in a file the user can open. `line` and `column` count from 1; `length` is what the caret underlines. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** One finding. Severity is the code's first letter: E error, W warning, I information. */
export interface Diagnostic {
  readonly code: Code;
  /** A plain sentence that says what is wrong. */
  readonly message: string;
  readonly place: Place | null;
  /** YAML path as a user writes it: `offer.lines[2].qty`. */
  readonly path: string | null;
  /** The value found, as typed; null where showing it says nothing (or it is private). */
  readonly found: string | null;
  /** What to do about it; a sentence. */
  readonly fix: string | null;
}
