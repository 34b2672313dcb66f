import { formatPath } from '../data/Path.ts';
import { cleanForTerminal } from './cleanForTerminal.ts';
import type { Diagnostic } from './Diagnostic.ts';
import type { Palette } from './Palette.ts';
import { groupAlike, type Alike } from './groupAlike.ts';
import { frameSource, type SourceText } from './frameSource.ts';

import { severityOf, sortDiagnostics } from './severity.ts';

interface Options {
  /** Of which files no frame and no value of a private line is shown; asked without one for a file that nobody read. */
  readonly hides: (source: SourceText | undefined) => boolean;
  readonly color: Palette;
  /** How wide a line may be. */
  readonly columns: number;
}

const margin = '      ';
const longestFound = 60;

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `${margin}${line}`));

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > longestFound ? `${characters.slice(0, longestFound - 1).join('')}…` : text;
}

/** `file:line:column` for editors and terminals that open it at a click, then the path as the user wrote it. */
function renderPlace({ place, path }: Diagnostic, { color, columns }: Options): readonly string[] {
  const parts = [
    ...(place ? [`${place.file}:${place.line}:${place.column}`] : []),
    ...(path.length === 0 ? [] : [formatPath(path)]),
  ].map(cleanForTerminal);
  const [first, second] = parts;
  if (first === undefined) return [];
  if (second === undefined) return [color.quiet(first)];
  const joined = `${first} · ${second}`;
  return (joined.length <= columns - margin.length ? [joined] : [first, second]).map(color.quiet);
}

/** The other places of which the same is said. */
function renderMore(more: readonly Diagnostic[], width: number): readonly string[] {
  if (more.length === 0) return [];
  const places = more.map(({ path, place }) => {
    const at = place === null ? null : `${place.file}:${place.line}`;
    if (path.length === 0) return at ?? '';
    return `${formatPath(path)}${at === null ? '' : ` (${at})`}`;
  });
  return wrapText(cleanForTerminal(`The same at ${more.length} more places: ${places.join(', ')}.`), width);
}

function renderOne({ first: diagnostic, more }: Alike, inputs: readonly SourceText[], options: Options): string {
  const { code, message, place, found, fix } = diagnostic;
  const { color, hides, columns } = options;
  const source = inputs.find(({ name }) => name === place?.file);
  const isHidden = hides(source);
  const isPrivate = isHidden && place !== null && (!source || source.privateLines.has(place.line));
  const paint = color[severityOf(code)];
  const width = columns - margin.length;
  const [line = '', ...rest] = wrapText(cleanForTerminal(message), width);
  const isWorthAFrame = severityOf(code) !== 'information';
  const frame = source && place && isWorthAFrame ? frameSource(source, place, { palette: color, width, isHidden }) : [];
  const mend = fix === null ? [] : wrapText(`Fix: ${cleanForTerminal(fix)}`, width);
  return [
    `${paint(code)}  ${color.strong(line)}`,
    ...indented(rest.map(color.strong)),
    ...indented(renderPlace(diagnostic, options)),
    ...(found === null || isPrivate ? [] : indented(wrapText(`Found: ${shorten(cleanForTerminal(found))}`, width))),
    ...(frame.length > 0 ? ['', ...indented(frame), ''] : []),
    ...indented(renderMore(more, width)),
    ...indented(mend),
  ].join('\n');
}

/** All findings for a reader at a terminal: what, where, what was found, the line itself, and the fix. */
export function renderText(
  diagnostics: readonly Diagnostic[],
  inputs: readonly SourceText[],
  options: Options,
): string {
  return groupAlike(sortDiagnostics(diagnostics))
    .map((alike) => `${renderOne(alike, inputs, options)}\n`)
    .join('\n');
}

/** Breaks a sentence at its spaces into lines of at most `width` characters; longer words stay whole. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && Array.from(longer).length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
