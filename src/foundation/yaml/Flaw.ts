import type { Path } from '../data/Path.ts';
import type { Statement } from '../diagnostics/finding.ts';

/** What a step of the reading found wrong, with UTF-16 offsets into the text. */
export interface Flaw extends Statement {
  readonly start: number;
  readonly end: number;
  /** Where in the data it is; left out where only the lines above can tell. */
  readonly path?: Path;
}
