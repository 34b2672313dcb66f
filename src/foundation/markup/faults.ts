import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Statement } from '../diagnostics/finding.ts';

/** Where something in a template is wrong. Line and column count from 1 in the text that was given. */
interface Spot {
  readonly line: number;
  readonly column: number;
  /** What the caret underlines; one character where it is not known. */
  readonly length?: number;
}

/** Something wrong with a template or its Markdown, and where it is in the text. */
export type TemplateFault = Spot & Statement;

/** Puts the faults of a template into its file; `above` is how many lines come before the template there. */
export const placeFaults = (faults: readonly TemplateFault[], file: string, above = 0): readonly Diagnostic[] =>
  faults.map(({ line, column, length = 1, ...fault }) =>
    diagnose({ ...fault, path: [] }, { file, line: line + above, column, length }),
  );
