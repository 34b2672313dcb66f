import { diagnose } from '../diagnostics/diagnose.ts';
import type { Code } from '../diagnostics/messages/index.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Statement } from '../diagnostics/finding.ts';

/** Where something is wrong with a template. Line and column count from 1. */
interface At {
  readonly line: number;
  readonly column: number;
  /** What the caret underlines; one character where it is not known. */
  readonly length?: number;
}

/** Something wrong with a template, as data. */
export type StatedFault = At & Statement;

/** One that brings its sentences along. */
interface WrittenFault extends At {
  readonly code: Code;
  readonly message: string;
  readonly found?: string;
  readonly fix: string;
}

export type TemplateFault = StatedFault | WrittenFault;

/** Puts the faults of a template into its file; `above` is how many lines stand before the template there. */
export const placeFaults = (faults: readonly TemplateFault[], file: string, above = 0): readonly Diagnostic[] =>
  faults.map(({ line, column, length = 1, ...fault }) =>
    diagnose('says' in fault ? { ...fault, path: [] } : { ...fault, found: fault.found ?? null, path: [] }, {
      file,
      line: line + above,
      column,
      length,
    }),
  );

/** Markdown that would not mean what it looks like. Line and column count from 1 in the text that was given. */
export interface MarkdownFault {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly fix: string;
}
