import type { Statement } from '../diagnostics/finding.ts';

/** A change of one line that may be what was meant, and what is said if it is: the file can be read with it. */
export interface Mend {
  readonly stated: Statement;
  /** The line that is told, from 0. */
  readonly line: number;
  /** Columns of the line that are told, from 0. */
  readonly from: number;
  readonly to: number;
  /** All lines of the file with the change: as many as before. */
  readonly lines: readonly string[];
}

/** Lines with one of them exchanged. */
export const withLine = (lines: readonly string[], at: number, line: string): readonly string[] =>
  lines.map((before, i) => (i === at ? line : before));
