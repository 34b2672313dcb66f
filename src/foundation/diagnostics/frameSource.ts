import { cleanForTerminal } from './cleanForTerminal.ts';
import type { Place } from './Diagnostic.ts';
import type { Palette } from './Palette.ts';

/** A file that was read, for source frames. */
export interface SourceText {
  /** As `Place.file` names it. */
  readonly name: string;
  readonly text: string;
  /** Lines (from 1) that hold a private value. */
  readonly privateLines: ReadonlySet<number>;
  /** Its private lines are shown on a terminal alone, and in no file that a run is written to: a price book. */
  readonly forTerminal?: boolean;
}

interface View {
  readonly palette: Palette;
  /** Columns the frame may take. */
  readonly width: number;
  readonly isHidden: boolean;
}

/** The part of a long line round the caret, with the column at which the part begins. */
function cut(line: readonly string[], from: number, width: number): string {
  const part = line.slice(from, from + width);
  if (from > 0) part[0] = '…';
  if (line.length > from + width) part[part.length - 1] = '…';
  return part.join('');
}

/** A remark in YAML is of nobody's field, and may say anything. */
const withoutRemark = (line: string, name: string): string =>
  /\.ya?ml$/i.test(name) ? line.replace(/(^|\s)#.*$/u, '$1#…') : line;

/** The line of a place with its neighbours and a caret; empty when the line is private and must not be shown. */
export function frameSource(source: SourceText, place: Place, view: View): readonly string[] {
  const { palette, isHidden } = view;
  const isShown = (line: number): boolean => !(isHidden && source.privateLines.has(line));
  if (!isShown(place.line)) return [];
  const all = source.text.split('\n').map((line) => (isHidden ? withoutRemark(line, source.name) : line));
  const gutter = String(place.line + 1).length;
  const width = view.width - gutter - 5;
  const current = all[place.line - 1] ?? '';
  const before = Array.from(current.slice(0, place.column - 1)).length;
  const length = Array.from(current.slice(place.column - 1, place.column - 1 + place.length)).length;
  const carets = Math.max(1, Math.min(length, width - 8));
  const from = before + carets <= width - 2 ? 0 : before + carets - width + 8;
  return [place.line - 1, place.line, place.line + 1].flatMap((number) => {
    const text = all[number - 1];
    if (text === undefined || !isShown(number) || (number !== place.line && text.trim() === '')) return [];
    const here = number === place.line;
    const label = `${here ? '>' : ' '} ${String(number).padStart(gutter)} │`;
    const shown = cut(Array.from(cleanForTerminal(text)), here ? from : 0, width).trimEnd();
    const row = `${palette.quiet(label)} ${shown}`;
    if (!here) return [row.trimEnd()];
    const rule = palette.quiet(`  ${' '.repeat(gutter)} │`);
    return [row, `${rule} ${' '.repeat(before - from)}${palette.error('^'.repeat(carets))}`];
  });
}
