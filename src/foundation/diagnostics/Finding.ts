import type { Code } from './codes.ts';

/**
 * What a pure stage has to say about the input: a diagnostic without its place, which the application finds from the
 * path. Severity is the code's first letter.
 */
export interface Finding {
  readonly code: Code;
  /** Steps into the dossier: keys and places in lists. */
  readonly path: readonly (string | number)[];
  /** A plain sentence that says what is wrong. */
  readonly message: string;
  /** The value found, as typed; null where showing it says nothing (or it is private). */
  readonly found: string | null;
  /** What to do about it; a sentence. */
  readonly fix: string;
  /** The part of the text at `path` that is meant, in characters from its beginning; the caret then stands under it. */
  readonly within?: { readonly text: string; readonly from: number; readonly length: number };
}
