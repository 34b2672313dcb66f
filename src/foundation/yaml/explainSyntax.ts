import type { YAMLError } from 'yaml';
import type { Finding } from './Finding.ts';

interface Explanation {
  readonly message: string;
  readonly fix: string;
}

const colon: Explanation = {
  message: 'Here should be a key, a colon and a space.',
  fix: 'Write "key: value", or join this line with the text above it by putting the whole text in quotes.',
};
const space: Explanation = {
  message: 'After the colon of a key stands a space.',
  fix: 'Write "key: value", with a space after the colon.',
};
const bracket: Explanation = {
  message: 'A bracket that opens here is never closed.',
  fix: 'Add the ] or } that belongs to it.',
};
export const openQuote = 'A quote that opens here is never closed.';
const quote: Explanation = {
  message: openQuote,
  fix: 'Add the same quote at the end of the text.',
};
const columns: Explanation = {
  message: 'This line is not in line with the fields it belongs to.',
  fix: "Begin all fields of one group at the same column, two spaces to the right of the group's name.",
};
const colonInText: Explanation = {
  message: 'A text with a colon and a space in it must stand in quotes.',
  fix: 'Put quotes round the whole text: key: "first: second".',
};
const surplus: Explanation = {
  message: 'Something stands here that belongs to nothing.',
  fix: 'If it is part of the text before it, put the whole text into one pair of quotes; a list entry begins on a line of its own.',
};

const explanations: Readonly<Partial<Record<YAMLError['code'], Explanation>>> = {
  TAB_AS_INDENT: { message: 'The line is indented with a tab.', fix: 'Indent with spaces: two for each level.' },
  BAD_INDENT: columns,
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  MULTILINE_IMPLICIT_KEY: colon,
  MISSING_CHAR: colon,
  BAD_SCALAR_START: {
    message: 'A text that begins with this character must stand in quotes.',
    fix: 'Put double quotes round the whole text.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes begins a code, and this is none.',
    fix: 'Write the backslash twice, or put the text in single quotes.',
  },
  UNEXPECTED_TOKEN: surplus,
  BLOCK_IN_FLOW: {
    message: 'Inside brackets, lists and groups need brackets of their own.',
    fix: 'Write [a, b] for a list and {key: value} for a group, or use no brackets at all.',
  },
  KEY_OVER_1024_CHARS: { message: 'A key of more than 1,024 characters.', fix: 'Put quotes round the text.' },
};

function explain(error: YAMLError): Explanation {
  if (/^Flow (sequence|map)/.test(error.message) || /expected.*to end with/i.test(error.message)) return bracket;
  if (/closing.*quote/.test(error.message)) return quote;
  return (
    explanations[error.code] ?? {
      message: `YAML cannot be read here: ${error.message.split('\n')[0] ?? ''}.`,
      fix: 'Compare this line with the lines above it, and mind the indentation and the quotes.',
    }
  );
}

/** What looks like a missing colon is often a missing space, or a line that begins at the wrong column. */
function lookAgain(explanation: Explanation, line: string): Explanation {
  if (explanation !== colon) return explanation;
  if (/^\s*(- )?[\w-]+:(\s|$)/.test(line)) return columns;
  return /^\s*(- )?[\w-]+:[^\s/]/.test(line) ? space : colon;
}

/** From a place on white space to the text that is meant: forward on the line, else back to the line before. */
function skipBlank(text: string, at: number): number {
  let offset = Math.min(at, Math.max(0, text.length - 1));
  while (text[offset] === ' ') offset++;
  while (offset > 0 && (text[offset] === '\n' || text[offset] === undefined)) offset--;
  return offset;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
}

/** Says in the user's words what the YAML reader did not understand. `unclosed`: where quotes and brackets open. */
export function explainSyntax(error: YAMLError, text: string, unclosed: readonly number[]): Finding {
  const [at, until] = error.pos;
  const explanation = explain(error);
  const isOpen = explanation === bracket || explanation === quote;
  const opened = isOpen ? unclosed.filter((offset) => offset <= at).toSorted((a, b) => b - a)[0] : undefined;
  if (opened !== undefined) return { code: 'E100', ...explanation, found: null, start: opened, end: opened + 1 };
  const start = skipBlank(text, at);
  const isWords = error.code === 'BLOCK_IN_FLOW' && /^[^\s-][^\n]*: /.test(text.slice(at, until));
  const looked = isWords ? colonInText : lookAgain(explanation, lineAt(text, start));
  return { code: 'E100', ...looked, found: null, start, end: Math.max(start + 1, until) };
}
