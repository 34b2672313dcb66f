/** Markdown that would not mean what it looks like. Line and column count from 1 in the text that was given. */
export interface MarkdownFault {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly fix: string;
}
