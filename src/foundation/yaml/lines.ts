/** Spaces and tabs that may stand before a line, those that YAML does not take for indentation among them. */
const blank = String.raw`[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*`;
const indentation = new RegExp(`^${blank}`);
const oddSpace = /[^ ]/;

/** A line as it begins: its indentation in characters, and the rest. */
export interface Line {
  readonly indent: string;
  readonly rest: string;
}

export const splitLine = (line: string): Line => {
  const [indent = ''] = indentation.exec(line) ?? [];
  return { indent, rest: line.slice(indent.length) };
};

/** Whether a line says nothing: it is empty or a comment. */
export const isSilent = (line: string): boolean => /^(#|$)/.test(splitLine(line).rest);

/** Whether a line begins with a character that looks like a space and is none to YAML. */
export const isOddlyIndented = (line: string): boolean => !isSilent(line) && oddSpace.test(splitLine(line).indent);

const key = String.raw`(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_][\p{L}\p{N}_. -]*?)`;
const field = new RegExp(`^(?:- +)*(${key}):(?= |$)`, 'u');

/** The key with which a line begins, after its dashes; null where it begins with none. */
export const keyOf = (line: string): string | null => {
  const name = field.exec(splitLine(line).rest)?.[1];
  return name === undefined ? null : name.replace(/^(["'])(.*)\1$/, '$2');
};

/** Columns (from 0) at which the parts of a line begin: of each dash, and of what follows. */
export function columnsOf(line: string): readonly number[] {
  const { indent, rest } = splitLine(line);
  const columns: number[] = [];
  let at = 0;
  for (let dash = /^- +/.exec(rest); dash; dash = /^- +/.exec(rest.slice(at))) {
    columns.push(indent.length + at);
    at += dash[0].length;
  }
  return [...columns, indent.length + at];
}

/** The number (from 0) of the line that holds an offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

/** The offset at which a line begins. */
export const offsetOf = (lines: readonly string[], line: number): number =>
  lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
