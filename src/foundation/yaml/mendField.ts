import { statement } from '../diagnostics/finding.ts';
import { keyOf, splitLine } from './lines.ts';
import { withLine, type Mend } from './Mend.ts';

const word = String.raw`[\p{L}_][\p{L}\p{N}_-]*`;
const otherSign = new RegExp(`^((?:- +)*)(${word})( *(?:=|：|﹕|∶) *)(?=\\S)`, 'u');
const noSpace = new RegExp(`^((?:- +)*)(${word}):(?=[^\\s:/\\u00a0\\u3000])`, 'u');
const oddSpace = new RegExp(`^((?:- +)*)(${word}):([\\u00a0\\u2000-\\u200a\\u202f\\u3000]+)`, 'u');
const noColon = new RegExp(`^((?:- +)*)(${word})( +)(?=\\S)`, 'u');

/** What may be wrong between a key and its value: another sign, no space, no colon. */
export function mendColon(lines: readonly string[], at: number, isKey: IsKey): readonly Mend[] {
  const line = lines[at] ?? '';
  const { indent, rest } = splitLine(line);
  const told = { line: at, from: indent.length, to: line.trimEnd().length };
  const rewrite = (form: RegExp): Pick<Mend, 'lines'> => ({
    lines: withLine(lines, at, indent + rest.replace(form, '$1$2: ')),
  });
  const [, , name = '', sign = ''] = otherSign.exec(rest) ?? [];
  if (name !== '')
    return [
      { ...told, stated: statement('E100', 'colonSign', { key: name, sign: sign.trim() }), ...rewrite(otherSign) },
    ];
  const [, , close = ''] = noSpace.exec(rest) ?? [];
  if (close !== '') return [{ ...told, stated: statement('E100', 'space'), ...rewrite(noSpace) }];
  if (oddSpace.test(rest))
    return [{ ...told, stated: statement('E100', 'spaceAfter', { sign: ':' }), ...rewrite(oddSpace) }];
  const [, , first = ''] = noColon.exec(rest) ?? [];
  // Any text begins with a word: only one that is a key is taken for one.
  if (first === '' || !isKey(first, lines, at)) return [];
  return [{ ...told, stated: statement('E100', 'colonAfter', { key: first }), ...rewrite(noColon) }];
}

/** Whether a word that stands in a line is the name of a field. */
export type IsKey = (word: string, lines: readonly string[], at: number) => boolean;

/** Whether a word is a key of another line, or inside braces. */
export const isKeyElsewhere: IsKey = (name, lines, at) => {
  const inBraces = new RegExp(`[{,] *${name}: `);
  return lines.some((line, i) => i !== at && (keyOf(line) === name || inBraces.test(line)));
};

/** A line of a text that begins no further in than the key of the text. */
export function mendContinued(lines: readonly string[], at: number): readonly Mend[] {
  const line = lines[at] ?? '';
  const { indent, rest } = splitLine(line);
  const before = lines[at - 1] ?? '';
  if (keyOf(line) !== null || /^[-[\]{}"'#]/.test(rest) || rest === '') return [];
  if (!/: +[^\s"'[{|>#][^#]*$/.test(before)) return [];
  const spaces = splitLine(before).indent.length + (splitLine(before).rest.startsWith('- ') ? 4 : 2);
  if (spaces <= indent.length) return [];
  const stated = statement('E100', 'continued', { spaces, above: at });
  const told = { stated, line: at, from: indent.length, to: line.length };
  return [{ ...told, lines: withLine(lines, at, ' '.repeat(spaces) + rest) }];
}
