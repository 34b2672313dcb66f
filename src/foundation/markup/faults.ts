import { diagnose } from '../diagnostics/diagnose.ts';
import type { Code } from '../diagnostics/messages/index.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';

/** Something wrong with a template: its code, and where it stands in the text. Line and column count from 1. */
export interface TemplateFault {
  readonly code: Code;
  readonly line: number;
  readonly column: number;
  /** What the caret underlines; one character where it is not known. */
  readonly length?: number;
  readonly message: string;
  readonly found?: string;
  readonly fix: string;
}

/** Puts the faults of a template into its file; `above` is how many lines stand before the template there. */
export const placeFaults = (faults: readonly TemplateFault[], file: string, above = 0): readonly Diagnostic[] =>
  faults.map(({ line, column, length = 1, found = null, ...fault }) =>
    diagnose({ ...fault, found, path: [] }, { file, line: line + above, column, length }),
  );

/** Markdown that would not mean what it looks like. Line and column count from 1 in the text that was given. */
export interface MarkdownFault {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly fix: string;
}
