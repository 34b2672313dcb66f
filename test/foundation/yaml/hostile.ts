import type { Code } from '../../../src/foundation/diagnostics/messages/index.ts';

interface Hostile {
  readonly name: string;
  readonly text: string;
  /** Null: harmless, reads without a finding. */
  readonly code: Code | null;
  readonly line: number;
}

const row = (name: string, text: string, code: Code | null, line = 1): Hostile => ({ name, text, code, line });
const bomb = Array.from(
  { length: 9 },
  (_, at) =>
    `k${at}: &a${at} [${Array(9)
      .fill(at ? `*a${at - 1}` : 'x')
      .join(', ')}]`,
);

/** Hand-made files that have to end in one clear finding, quickly. */
export const hostile: readonly Hostile[] = [
  row('empty', '', 'E109'),
  row('white space', '\n \n\n', 'E109'),
  row('a comment only', '# nothing\n', 'E109'),
  row('null', 'null\n', 'E109'),
  row('a list', '- a\n- b\n', 'E109'),
  row('one text', 'only words here\n', 'E109'),
  row('one number', '42\n', 'E109'),
  row('two documents', 'a: 1\n---\nb: 2\n', 'E109', 2),
  row('three documents', '---\na: 1\n---\nb: 2\n---\nc: 3\n', 'E109', 3),
  row('an end and more', 'a: 1\n...\nb: 2\n', 'E109', 3),
  row('a start alone', '---\n', 'E109'),
  row('a start and a map', '---\na: 1\n', null),
  row('an end after a map', 'a: 1\n...\n', null),
  row('YAML 1.1', '%YAML 1.1\n---\na: no\n', 'E104'),
  row('YAML 1.2 said', '%YAML 1.2\n---\na: no\n', null),
  row('a tag directive', '%TAG ! tag:x,2000:\n---\na: b\n', 'E104'),
  row('bold', 'a: 1\nb: *bold*\n', 'E104', 2),
  row('bold and more', 'a: 1\nb: *bold* words\n', 'E104', 2),
  row('double bold', 'a: 1\nb: **bold** words\n', 'E104', 2),
  row('a footnote star in a list', 'a:\n  - one\n  - *two\n', 'E104', 3),
  row('an anchor by accident', 'a: 1\nb: &more text\n', 'E104', 2),
  row('an exclamation', 'a: 1\nb: !important note\n', 'E104', 2),
  row('a tag of the language', 'a: !!js/function "function(){}"\n', 'E104'),
  row('a tag for text', 'a: !!str 12\n', 'E104'),
  row('binary', 'a: !!binary aGVsbG8=\n', 'E104'),
  row('an alias bomb', bomb.join('\n'), 'E104'),
  row('a cycle', 'a: &a\n  b: *a\n', 'E104', 1),
  row('merge', 'a:\n  x: 1\nb:\n  <<: { x: 2 }\n', 'E104', 4),
  row('__proto__', 'a: 1\n__proto__: { b: 1 }\n', 'E104', 2),
  row('quoted __proto__', 'a: { "__proto__": { b: 1 } }\n', 'E104'),
  row('constructor', 'a:\n  constructor: { prototype: { b: 1 } }\n', 'E104', 2),
  row('prototype', 'prototype: 1\n', 'E104'),
  row('a list as a key', '? [a, b]\n: c\n', 'E104'),
  row('a group as a key', 'a: 1\n{ b: 1 }: c\n', 'E104', 2),
  row('a key twice', 'a: 1\nb: 2\na: 3\n', 'E103', 3),
  row('a number twice', '1: a\n"1": b\n', 'E103', 2),
  row('a key twice in brackets', 'a: { b: 1, c: 2, b: 3 }\n', 'E103'),
  row('null as a key twice', '~: 1\nb: 2\n~: 3\n', 'E103', 3),
  row('a key twice, quoted', 'a: 1\n"a": 2\n', 'E103', 2),
  row('a tab', 'a:\n\tb: 1\n', 'E100', 2),
  row('a tab after spaces', 'a:\n  b: 1\n\tc: 1\n', 'E100', 3),
  row('no-break spaces', 'a:\n\u00a0\u00a0b: 1\n', 'E100', 2),
  row('ideographic space', 'a: 1\n\u3000b: 1\n', 'E100', 2),
  row('a colon in text', 'a: 1\nb: c: d\n', 'E100', 2),
  row('an unclosed quote', 'a: 1\nb: "text\nc: 2\n', 'E100', 2),
  row('an unclosed single quote', "a: 1\nb: 'text\nc: 2\n", 'E100', 2),
  row('an unclosed list', 'a: 1\nb: [1, 2\nc: 3\n', 'E100', 2),
  row('an unclosed group', 'a: 1\nb: { c: 2\nd: 3\n', 'E100', 2),
  row('a bracket too many', 'a: 1\nb: [1, 2]]\n', 'E100', 2),
  row('a line without a colon', 'a: 1\nthis is no field\nb: 2\n', 'E100', 2),
  row('a key without a space', 'a: 1\nb:2\nc: 3\n', 'E100', 2),
  row('bad indentation', 'a:\n   b: 1\n  c: 2\n', 'E100', 3),
  row('deeper than its neighbour', 'a: 1\n  b: 2\n', 'E100', 1),
  row('an at sign', 'a: 1\nb: @home\n', 'E100', 2),
  row('a backquote', 'a: 1\nb: `code`\n', 'E100', 2),
  row('a percent sign', 'a: 1\nb: %5\n', 'E100', 2),
  row('a bad escape', 'a: 1\nb: "C:\\qork"\n', 'E100', 2),
  row('text after a quote', 'a: 1\nb: "x" and more\n', 'E100', 2),
  row('a list on the line of its key', 'a: 1\nb: - c\n', 'E100', 2),
  row('NUL', 'a: 1\nb: x\u0000y\n', 'E108', 2),
  row('NUL by escape', 'a: 1\nb: "x\\0y"\n', 'E108', 2),
  row('a terminal escape', 'a: 1\nb: "\\e[31mred"\n', 'E108', 2),
  row('a bell', 'a: 1\nb: x\u0007y\n', 'E108', 2),
  row('a bidi override', 'a: 1\nb: abc\u202edef\n', 'E108', 2),
  row('a bidi isolate', 'a: 1\nb: abc\u2066def\n', 'E108', 2),
  row('a lone surrogate', 'a: 1\nb: "\\ud800"\n', 'E108', 2),
  row('a private-use character', 'a: 1\nb: \ue000\n', 'E108', 2),
  row('a zero-width space', 'a: 1\nb: in\u200bvisible\n', 'E108', 2),
  row('a byte order mark inside', 'a: 1\nb: x\ufeffy\n', 'E108', 2),
  row('a forbidden character in a key', 'a: 1\n"b\u202e": 1\n', 'E108', 2),
  row('a tower of accents', `a: 1\nb: x${'\u0301'.repeat(40)}\n`, 'E108', 2),
  row('a tag character', 'a: 1\nb: x\u{e0041}\n', 'E108', 2),
  row('Persian with joiners', 'a: می\u200cخواهم\n', null),
  row('an emoji with joiners', 'a: 👩\u200d💻\n', null),
  row('depth in brackets', `a: ${'['.repeat(5000)}`, 'E102'),
  row('depth in groups', '{a: '.repeat(5000), 'E102'),
  row('depth in a list', `a:\n ${'- '.repeat(5000)}x`, 'E102', 2),
  row('depth by indentation', Array.from({ length: 200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'E102', 34),
  row('too many bytes', `a: "${'x'.repeat(1024 * 1024)}"\n`, 'E102'),
  row('too many keys', Array.from({ length: 40_000 }, (_, at) => `k${at}: 1`).join('\n'), 'E102', 1),
];
