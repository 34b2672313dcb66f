import type { Code } from '../diagnostics/messages/index.ts';

/** What a step of the reading found wrong, with UTF-16 offsets into the text. */
export interface Finding {
  readonly code: Code;
  readonly message: string;
  readonly found: string | null;
  readonly fix: string;
  readonly start: number;
  readonly end: number;
}
