import type { Place } from '../diagnostics/Diagnostic.ts';

/** Places of a text: from UTF-16 offsets, `start` included and `end` not. */
export type LineMap = (start: number, end: number) => Place;

/** Lines and columns of one file. The line starts are found at the first question: most runs never ask. */
export function lineMap(file: string, text: string): LineMap {
  let starts: readonly number[] | null = null;
  return (start, end) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const offset = Math.min(Math.max(start, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const lineStart = starts[low] ?? 0;
    const lineEnd = (starts[low + 1] ?? text.length + 1) - 1;
    const last = Math.min(end, lineEnd);
    return { file, line: low + 1, column: offset - lineStart + 1, length: Math.max(1, last - offset) };
  };
}
