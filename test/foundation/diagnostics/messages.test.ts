import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { asks } from '../../../src/foundation/schema/asks.ts';
import { expectations } from '../../../src/foundation/diagnostics/messages/expectations.ts';
import { messages } from '../../../src/foundation/diagnostics/messages/index.ts';
import type { Message, Words } from '../../../src/foundation/diagnostics/messages/Messages.ts';
import { ofSchemas } from '../../../src/foundation/diagnostics/messages/shared.ts';

const table = join('foundation', 'diagnostics', 'messages');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith(table))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

/** Words in a source where a message or a fix is meant: `message: '…'`, `const fix = …`, also after a condition. */
function wordsIn(name: string, text: string): readonly string[] {
  const found: string[] = [];
  const isWords = (node: ts.Node): boolean =>
    ts.isTemplateExpression(node) ||
    (ts.isStringLiteralLike(node) && node.text.includes(' ')) ||
    (ts.isConditionalExpression(node) && [node.whenTrue, node.whenFalse].some(isWords)) ||
    (ts.isBinaryExpression(node) && [node.left, node.right].some(isWords));
  const visit = (node: ts.Node): void => {
    const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (isNamed && /^(message|fix)$/.test(node.name.getText()) && node.initializer && isWords(node.initializer))
      found.push(`${name}: ${node.getText().slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}

test('the search finds what it looks for', () => {
  for (const text of [
    "const a = { code: 'E100', message: 'It is wrong.' };",
    'const fix = meant === null ? `Write ${a}.` : null;',
    "const b = { fix: 'Write ' + a };",
  ])
    expect(wordsIn('a.ts', text)).toHaveLength(1);
  expect(wordsIn('a.ts', "const a = { message: words.message, fix: 'none' };")).toEqual([]);
});

// A question of the terminal has a message of its own, which is no finding; and the wizard a table of fixes for who has no
// file before them.
const faces = new Set([join('cli', 'prompts', 'inquirerFace.ts'), join('app', 'wizard', 'saidHere.ts')]);

test('no message and no fix is written outside the table', () => {
  expect(sources.flatMap(({ name, text }) => (faces.has(name) ? [] : wordsIn(name, text)))).toEqual([]);
});

const isNamed = (variant: string): boolean => sources.some(({ text }) => text.includes(`'${variant}'`));

test('every sentence of the table is used', () => {
  const unused = Object.entries(messages).flatMap(([code, { says }]) =>
    Object.keys(says).flatMap((variant) => (isNamed(variant) ? [] : [`${code} ${variant}`])),
  );
  expect(unused).toEqual([]);
  expect(Object.keys(ofSchemas).filter((variant) => !isNamed(variant))).toEqual([]);
  // `asks` names every form.
  const text = sources.filter(({ name }) => !name.endsWith('asks.ts')).map((source) => source.text);
  expect(Object.keys(asks).filter((form) => !text.some((source) => source.includes(`'${form}'`)))).toEqual([]);
});

test('every message and every fix is a sentence', () => {
  const ofCodes = Object.values<Message>(messages).flatMap(({ says }) => Object.values(says));
  const all: readonly Words[] = [...ofCodes, ...Object.values(ofSchemas)];
  for (const { message, fix } of all) {
    expect(message).toMatch(/^[^\p{Ll}].*[.?]$/u);
    expect(fix).toMatch(/(?:[.?]|\{\w+\})$/);
  }
  for (const { expected, fix } of Object.values(expectations)) {
    expect(expected).not.toMatch(/\.$/);
    expect(fix).toMatch(/\.$/);
  }
});
