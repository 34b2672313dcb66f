import type { YAMLError } from 'yaml';
import { statement } from '../diagnostics/finding.ts';
import type { Flaw } from './Flaw.ts';

type Syntax =
  | 'tabIndent'
  | 'columns'
  | 'colonInText'
  | 'colon'
  | 'space'
  | 'start'
  | 'backslash'
  | 'surplus'
  | 'brackets'
  | 'longKey'
  | 'bracket'
  | 'quote'
  | 'other';

const explanations: Readonly<Partial<Record<YAMLError['code'], Syntax>>> = {
  TAB_AS_INDENT: 'tabIndent',
  BAD_INDENT: 'columns',
  BLOCK_AS_IMPLICIT_KEY: 'colonInText',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MISSING_CHAR: 'colon',
  BAD_SCALAR_START: 'start',
  BAD_DQ_ESCAPE: 'backslash',
  UNEXPECTED_TOKEN: 'surplus',
  BLOCK_IN_FLOW: 'brackets',
  KEY_OVER_1024_CHARS: 'longKey',
};

// The library has one code for all that is missing: only its sentence says whether it is a bracket or a quote.
function explain(error: YAMLError): Syntax {
  if (/^Flow (sequence|map)/.test(error.message) || /expected.*to end with/i.test(error.message)) return 'bracket';
  if (/closing.*quote/.test(error.message)) return 'quote';
  return explanations[error.code] ?? 'other';
}

/** What looks like a missing colon is often a missing space, or a line that begins at the wrong column. */
function lookAgain(says: Syntax, line: string): Syntax {
  if (says !== 'colon') return says;
  if (/^\s*(- )?[\w-]+:(\s|$)/.test(line)) return 'columns';
  return /^\s*(- )?[\w-]+:[^\s/]/.test(line) ? 'space' : 'colon';
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
export function explainSyntax(error: YAMLError, text: string, unclosed: readonly number[]): Flaw {
  const [at, until] = error.pos;
  const says = explain(error);
  const isOpen = says === 'bracket' || says === 'quote';
  const opened = isOpen ? unclosed.filter((offset) => offset <= at).toSorted((a, b) => b - a)[0] : undefined;
  const reason = error.message.split('\n')[0] ?? '';
  if (opened !== undefined) return { ...statement('E100', says, { reason }), start: opened, end: opened + 1 };
  const start = skipBlank(text, at);
  const isWords = error.code === 'BLOCK_IN_FLOW' && /^[^\s-][^\n]*: /.test(text.slice(at, until));
  const looked = isWords ? 'colonInText' : lookAgain(says, lineAt(text, start));
  return { ...statement('E100', looked, { reason }), start, end: Math.max(start + 1, until) };
}
