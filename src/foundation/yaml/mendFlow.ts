import { statement } from '../diagnostics/finding.ts';
import { offsetOf } from './lines.ts';
import type { IsKey } from './mendField.ts';
import { withLine, type Mend } from './Mend.ts';

/** What may be wrong between brackets, near the column at which reading stops. */
export function mendFlow(lines: readonly string[], at: number, column: number, isKey: IsKey): readonly Mend[] {
  const line = lines[at] ?? '';
  const put = (from: number, to: number, by: string): readonly string[] =>
    withLine(lines, at, line.slice(0, from) + by + line.slice(to));
  const told = (from: number, to: number): Pick<Mend, 'line' | 'from' | 'to'> => ({ line: at, from, to });
  const mends: Mend[] = [];
  for (const { index } of line.matchAll(/[}\]]/g))
    if (index >= column - 1)
      mends.push({
        ...told(index, index + 1),
        stated: statement('E100', 'surplusBracket'),
        lines: put(index, index + 1, ''),
      });
  for (const { index } of line.matchAll(/;(?= )/g))
    mends.push({
      ...told(index, index + 1),
      stated: statement('E100', 'semicolon'),
      lines: put(index, index + 1, ','),
    });
  // A key that comes in the middle of a text: the comma before it is missing.
  for (const { index, 1: key = '' } of line.matchAll(/ (?=([\p{L}_][\p{L}\p{N}_]*): )/gu)) {
    if (/[,{[]\s*$/.test(line.slice(0, index)) || !isKey(key, lines, at)) continue;
    const stated = statement('E100', 'comma', { key });
    mends.push({ ...told(index + 1, index + 1 + key.length), stated, lines: put(index, index, ',') });
  }
  return [...mends, ...mendTexts(line, put, told)];
}

type Put = (from: number, to: number, by: string) => readonly string[];
type Told = (from: number, to: number) => Pick<Mend, 'line' | 'from' | 'to'>;

/** A text with a colon and a space in it, as the value of a field between braces and as an entry between brackets. */
const textOfField = /([{,] *[\p{L}_][\p{L}\p{N}_]*: +)([^"'{}[\],\s][^"{}[\],]*: [^"{}[\],]*?)(?= *[,}\]])/gu;
const textOfList = /([[,] *)([^"'{}[\],\s][^"{}[\],]*: [^"{}[\],]*?)(?= *[,\]])/gu;

/** Texts between brackets that need quotes, or have quotes inside their quotes. */
function mendTexts(line: string, put: Put, told: Told): readonly Mend[] {
  const mends: Mend[] = [];
  for (const form of [textOfField, textOfList])
    for (const { index, 1: before = '', 2: text = '' } of line.matchAll(form)) {
      const [from, to] = [index + before.length, index + before.length + text.length];
      mends.push({ ...told(from, to), stated: statement('E100', 'colonInText'), lines: put(from, to, `"${text}"`) });
    }
  for (const { index, 0: whole } of line.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const doubled = whole.replace(/\\(?![\\"/abefnrtvNLP_0xuU \t])/g, '\\\\');
    if (doubled !== whole)
      mends.push({
        ...told(index, index + whole.length),
        stated: statement('E100', 'backslash'),
        lines: put(index, index + whole.length, doubled),
      });
  }
  for (const { index, 0: whole } of line.matchAll(/"(?:[^"\\]|\\.)*"[^,}\]:"]+"(?:[^"\\]|\\.)*"(?= *[,}\]])/g)) {
    const stated = statement('E100', 'quoteInside');
    const escaped = `"${whole.slice(1, -1).replace(/(?<!\\)"/g, '\\"')}"`;
    mends.push({ ...told(index, index + whole.length), stated, lines: put(index, index + whole.length, escaped) });
  }
  return mends;
}

/** A quote or a bracket that nothing closes: a quote closed at the first place where its text may end, a bracket at the end of its line. */
export function mendUnclosed(lines: readonly string[], opened: number): readonly Mend[] {
  const at = lines.findIndex((_, i) => offsetOf(lines, i + 1) > opened);
  const line = lines[at] ?? '';
  const column = opened - offsetOf(lines, at);
  const quote = line[column] ?? '';
  if (quote === '"' || quote === "'") {
    const rest = line.slice(column + 1);
    const ends = [...rest.matchAll(/ *([,}\]]|$)/g)].map(({ index }) => column + 1 + index);
    return ends.map((end) => ({
      ...{ stated: statement('E100', 'quote'), line: at, from: column, to: column + 1 },
      lines: withLine(lines, at, line.slice(0, end) + quote + line.slice(end)),
    }));
  }
  const sign = line[column] === '[' ? ']' : line[column] === '{' ? '}' : null;
  if (sign === null) return [];
  const signs = mendSigns(lines, at, column);
  const bare = line.replace(/ +#.*$/, '').trimEnd();
  const stated = statement('E100', 'bracketEnd', { sign });
  const closed = `${bare.replace(/,$/, '')} ${sign}${line.slice(bare.length)}`;
  return [...signs, { stated, line: at, from: column, to: column + 1, lines: withLine(lines, at, closed) }];
}

/** A text between brackets with a number sign, at which YAML begins a remark: what closes the bracket is in it. */
const textWithSign = /([[{,] *|: +)([^"'{}[\],\s][^"{}[\],]*? +#[^{}[\],]*?)(?= *[,}\]])/g;

/** Each such text in quotes. */
function mendSigns(lines: readonly string[], at: number, column: number): readonly Mend[] {
  const line = lines[at] ?? '';
  return [...line.matchAll(textWithSign)].flatMap(({ index, 1: before = '', 2: text = '' }): readonly Mend[] => {
    if (index < column) return [];
    const [from, to] = [index + before.length, index + before.length + text.length];
    const quoted = `"${text}"`;
    const mendedLine = line.slice(0, from) + quoted + line.slice(to);
    return [
      {
        stated: statement('E100', 'bracketSign', { quoted }),
        line: at,
        from,
        to,
        lines: withLine(lines, at, mendedLine),
      },
    ];
  });
}
