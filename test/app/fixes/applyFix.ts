import type { Diagnostic } from '../../../src/foundation/diagnostics/Diagnostic.ts';

/** What is done to the lines of a file when a fix is done exactly; null where this finding has no literal one. */
type Apply = (lines: readonly string[], diagnostic: Diagnostic) => readonly string[] | null;

const placeOf = ({ place }: Diagnostic): { line: number; from: number; to: number } => {
  if (place === null) throw new Error('A fix without a place.');
  return { line: place.line - 1, from: place.column - 1, to: place.column - 1 + place.length };
};

const changed = (lines: readonly string[], at: number, change: (line: string) => string): readonly string[] =>
  lines.map((line, i) => (i === at ? change(line) : line));

/** Writes something in place of what is pointed at. */
const put =
  (write: (diagnostic: Diagnostic, there: string) => string): Apply =>
  (lines, diagnostic) => {
    const { line, from, to } = placeOf(diagnostic);
    return changed(
      lines,
      line,
      (text) => text.slice(0, from) + write(diagnostic, text.slice(from, to)) + text.slice(to),
    );
  };

const asTyped = ({ suggestion }: Diagnostic): string =>
  typeof suggestion === 'string' ? suggestion : JSON.stringify(suggestion);
function hole({ holes }: Diagnostic, name: string): string {
  const value = holes[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
const number = (diagnostic: Diagnostic, name: string): number => Number(hole(diagnostic, name));
const indented = (line: string, spaces: number): string => ' '.repeat(spaces) + line.replace(/^[\s\u00a0\u3000]+/, '');

const indentOf = (line: string): number => line.search(/[^ ]|$/);

const write = put(asTyped);
const writeInQuotes = put((diagnostic) => `"${asTyped(diagnostic)}"`);
const inDouble = put((_, there) => `"${there.replaceAll('"', '\\"')}"`);
const atLine =
  (apply: (line: string, diagnostic: Diagnostic) => string): Apply =>
  (lines, diagnostic) =>
    changed(lines, placeOf(diagnostic).line, (line) => apply(line, diagnostic));
const moved: Apply = atLine((line, diagnostic) => indented(line, number(diagnostic, 'spaces')));
const withDash: Apply = atLine(
  (line, diagnostic) => `${' '.repeat(number(diagnostic, 'column') - 1)}- ${line.trimStart()}`,
);

const parted: Apply = (lines, diagnostic) => {
  const { line, from } = placeOf(diagnostic);
  return changed(lines, line, (text) => `${text.slice(0, from).replace(/, *$/, ' }, { ')}${text.slice(from)}`);
};

/** "3, 5 to 8" as places from 0. */
const placesIn = (ranges: string): readonly number[] =>
  ranges.split(', ').flatMap((range) => {
    const [from = 0, to = from] = range.split(' to ').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i - 1);
  });
const spacesOf =
  (odd: RegExp): Apply =>
  (lines, diagnostic) => {
    const at = placesIn(hole(diagnostic, 'lines'));
    const width = number(diagnostic, 'width');
    const straight = (line: string): string =>
      line.replace(/^[\s\u00a0\u3000]+/, (indent) => indent.replace(odd, ' '.repeat(width)));
    return lines.map((line, i) => (at.includes(i) ? straight(line) : line));
  };

/** A line to add under the name of a group that is written over several lines, or inside the braces of one. */
const addLine =
  (write: (diagnostic: Diagnostic) => string): Apply =>
  (lines, diagnostic) => {
    const { line, from } = placeOf(diagnostic);
    const text = lines[line] ?? '';
    const rest = text.slice(from);
    const brace = /^[\w-]+: *\{/.exec(rest)?.[0];
    if (brace !== undefined)
      return changed(
        lines,
        line,
        () => `${text.slice(0, from)}${brace} ${write(diagnostic)},${rest.slice(brace.length)}`,
      );
    if (rest.startsWith('{'))
      return changed(lines, line, () => `${text.slice(0, from + 1)} ${write(diagnostic)},${text.slice(from + 1)}`);
    if (/^[\w-]+:\s*(#.*)?$/.test(rest))
      return [...lines.slice(0, line + 1), `${' '.repeat(from + 2)}${write(diagnostic)}`, ...lines.slice(line + 1)];
    return [...lines.slice(0, line + 1), `${' '.repeat(from)}${write(diagnostic)}`, ...lines.slice(line + 1)];
  };

/** How the fix of each variant is done; a code before a variant where it alone says so. */
const literal: Readonly<Record<string, Apply>> = {
  'E100.indent': moved,
  'E100.tab': moved,
  'E100.spaces': moved,
  'E100.tabs': spacesOf(/\t/g),
  'E100.spacesOfLines': spacesOf(/[^ ]/g),
  'E100.continued': moved,
  'E100.indentGroup': (lines, diagnostic) => {
    const { line } = placeOf(diagnostic);
    const by = number(diagnostic, 'spaces') - indentOf(lines[line] ?? '');
    const last = number(diagnostic, 'last') - 1;
    return lines.map((text, i) =>
      i < line || i > last || text.trim() === '' ? text : by > 0 ? ' '.repeat(by) + text : text.slice(-by),
    );
  },
  'E100.dash': withDash,
  'E103.dash': withDash,
  'E100.dashOfGroup': (lines, diagnostic) => {
    const [from, last] = [number(diagnostic, 'from') - 1, number(diagnostic, 'last') - 1];
    return withDash(lines, diagnostic)?.map((line, i) => (i >= from && i <= last ? `  ${line}` : line)) ?? null;
  },
  'E103.dashes': (lines, diagnostic) => {
    const { holes } = diagnostic;
    const starts = (Array.isArray(holes.lines) ? holes.lines : []).map((line) => Number(line) - 1);
    const indent = indentOf(lines[starts[0] ?? 0] ?? '');
    let isInside = false;
    return lines.map((line, i) => {
      if (starts.includes(i)) {
        isInside = true;
        return `${' '.repeat(indent)}- ${line.trimStart()}`;
      }
      if (isInside && line.trim() !== '' && indentOf(line) < indent) isInside = false;
      return isInside && line.trim() !== '' ? `  ${line}` : line;
    });
  },
  'E103.bracesOfEntry': (lines, diagnostic) => {
    const { line, from } = placeOf(diagnostic);
    const text = lines[line] ?? '';
    const first = `${text.slice(0, from).replace(/, *$/, ' ')}}`;
    return [
      ...lines.slice(0, line),
      first,
      `${' '.repeat(indentOf(text))}- { ${text.slice(from)}`,
      ...lines.slice(line + 1),
    ];
  },
  'E103.bracesInBrackets': parted,
  'E103.twice': (lines, diagnostic) => lines.filter((_, i) => i !== placeOf(diagnostic).line),
  'E103.twiceGroup': (lines, diagnostic) => lines.filter((_, i) => i !== placeOf(diagnostic).line),
  'E100.dashSpace': atLine((line) => line.replace(/^(\s*)-\s*/, '$1- ')),
  'E100.bullet': put(() => '-'),
  'E100.space': atLine((line) => line.replace(/^(\s*(?:- )?[\w-]+):/, '$1: ')),
  'E100.spaceAfter': atLine((line, diagnostic) =>
    hole(diagnostic, 'sign') === '-'
      ? line.replace(/^(\s*-)[\u00a0\u3000]/, '$1 ')
      : line.replace(/^(\s*(?:- )?[\w-]+:)[\u00a0\u3000]/, '$1 '),
  ),
  'E100.colonSign': atLine((line, diagnostic) =>
    line.replace(new RegExp(`(${hole(diagnostic, 'key')})\\s*${hole(diagnostic, 'sign')}\\s*`), '$1: '),
  ),
  'E100.colonAfter': atLine((line, diagnostic) => line.replace(new RegExp(`(${hole(diagnostic, 'key')}) `), '$1: ')),
  'E100.comma': (lines, diagnostic) => {
    const { line, from } = placeOf(diagnostic);
    return changed(lines, line, (text) => `${text.slice(0, from).trimEnd()}, ${text.slice(from)}`);
  },
  'E100.semicolon': put(() => ','),
  'E100.surplusBracket': put(() => ''),
  'E100.bracketEnd': atLine((line, diagnostic) => `${line} ${hole(diagnostic, 'sign')}`),
  'E100.colonInText': inDouble,
  'E100.wholeInDouble': inDouble,
  'E100.wholeInSingle': put((_, there) => `'${there}'`),
  'E104.mark': atLine((line) => line.replace(/^(\s*(?:- )?[\w-]+: )(.*)$/, '$1"$2"')),
  'E100.quoteInside': put((_, there) =>
    there.startsWith('"') ? `"${there.slice(1, -1).replaceAll('"', '\\"')}"` : there,
  ),
  'E100.apostrophe': put((_, there) => `'${there.slice(1, -1).replaceAll("'", "''")}'`),
  'E100.backslash': put((_, there) => there.replaceAll('\\', '\\\\')),
  'E115.twice': put((_, there) => `${there}-2`),
  'E110.position': put((diagnostic) => hole(diagnostic, 'role')),
  'E120.backslash': write,
  'E220.expected': addLine(() => 'email: name@example.com'),
  'E201.inSection': addLine(() => 'days: 30'),
  'E202.both': (lines) => lines.filter((line) => !/^ +until: /.test(line)),
  'E211.nobody': (lines) =>
    lines.map((line) => (line.startsWith('dmu:') ? 'dmu: [{ position: Managing Director, role: director }]' : line)),
  'E311.both': atLine((line) => line.replace(/pin: \[[^\]]*\], /, '')),
  'E411.dateOfRate': atLine((line) => line.replace(/(rate: "[^"]*")/, '$1, as_of: 2026-11-20')),
  'E410.percents': (lines) => lines.map((line) => line.replace(/(payments:.*?)percent: \d+/, '$1parts: 1')),
  'E415.overlap': atLine((line, diagnostic) =>
    line.replace(
      new RegExp(`(\\{ percent: "${hole(diagnostic, 'percent')}"[^}]*?)(, until: [\\d-]+)? \\}`),
      `$1, until: ${hole(diagnostic, 'last')} }`,
    ),
  ),
  'E415.gap': put((diagnostic) => hole(diagnostic, 'last')),
  'E415.ends': atLine((line) => line.replace(/, until: [\d-]+(?= \})/, '')),
  'E107.taxChangeOnTop': atLine((line) => line.replace(/, tax_change: \w+/, '')),
  'E310.noFacts': (lines, diagnostic) =>
    lines.map((line) =>
      hole(diagnostic, 'todo').includes('kind: pilot')
        ? line.replace('points: [', 'points: [{ kind: pilot, text: A week on one belt }, ')
        : line,
    ),
  'E114.kindAsBlock': put(({ found }) => `"kind:${found ?? ''}"`),
  colonInText: atLine((line) => line.replace(/^(\s*- )(.*)$/, '$1"$2"')),
  value: write,
  quoted: writeInQuotes,
  torn: writeInQuotes,
  unquoted: write,
  bareWord: put((_, there) => `"${there}"`),
  entry: put((_, there) => `[${there}]`),
  brackets: put((_, there) => `[${there}]`),
  missing: addLine((diagnostic) => lineToAdd(diagnostic) ?? ''),
  missingInBraces: (lines, diagnostic) => {
    const { line, from } = placeOf(diagnostic);
    return changed(lines, line, (text) => {
      const brace = text.indexOf('{', from) + 1;
      return `${text.slice(0, brace)} ${fieldToWrite(diagnostic) ?? ''}${text.slice(brace)}`;
    });
  },
};

/** The field that a fix wants inside braces; null where it leaves open what it says. */
function fieldToWrite({ fix }: Diagnostic): string | null {
  const field = /^Write "(.*,)" inside the braces/.exec(fix ?? '')?.[1];
  return field === undefined || field.includes('…') ? null : field;
}

/** The line that a fix wants to have added; null where it leaves open what it says. */
function lineToAdd({ fix }: Diagnostic): string | null {
  const line = /^Add a line "(.*)" here\.$/.exec(fix ?? '')?.[1];
  return line === undefined || line.includes('…') ? null : line;
}

/** Does the fix of a finding exactly as it says; null where it leaves something to decide, or to find out. */
export function applyFix(text: string, diagnostic: Diagnostic): string | null {
  const { code, says, suggestion } = diagnostic;
  if (says === 'missing' && lineToAdd(diagnostic) === null) return null;
  if (says === 'missingInBraces' && fieldToWrite(diagnostic) === null) return null;
  const apply = literal[`${code}.${says}`] ?? literal[says] ?? (suggestion === null ? undefined : write);
  return apply === undefined ? null : (apply(text.split('\n'), diagnostic)?.join('\n') ?? null);
}
