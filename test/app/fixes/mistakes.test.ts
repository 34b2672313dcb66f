import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workFolder } from '../../cli/workFolder.ts';
import { applyFix } from './applyFix.ts';
import { briefly, findingsOf, isError } from './check.ts';
import { sampleOf } from '../../size.ts';

/** What a hurried author gets wrong in one of the examples, what is said of it, and whether its fix can be done as it stands. */
type Mistake = readonly [name: string, example: string, from: string, to: string, said: string, fix: 'done' | 'open'];

const isMistake = (row: unknown): row is Mistake => Array.isArray(row) && row.length === 6;
const mistakes = readFileSync('test/app/fixes/mistakes.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))
  .filter(isMistake);

/** An example with a mistake in it, and where that begins. */
function exampleWith(
  folder: string,
  example: string,
  from: string,
  to: string,
): { readonly text: string; readonly at: number } {
  cpSync(`examples/${example}`, folder, { recursive: true });
  const text = readFileSync(join(folder, 'dossier.yaml'), 'utf8');
  expect(text).toContain(from);
  return { text: text.replace(from, () => to), at: text.indexOf(from) };
}

test.each(sampleOf(mistakes, 4))('%s (%s): one message, and its fix mends it', (_, example, from, to, said, fix) => {
  const folder = workFolder();
  const { text, at } = exampleWith(folder, example, from, to);
  const found = findingsOf(folder, text).filter(isError);
  expect(found.map(({ code, says }) => `${code}.${says}`)).toEqual([said]);
  const [only] = found;
  const first = text.slice(0, at).split('\n').length;
  const last = first + Math.max(from.split('\n').length, to.split('\n').length);
  expect(only?.place?.line).toBeGreaterThanOrEqual(Math.max(1, first - 1));
  expect(only?.place?.line).toBeLessThanOrEqual(last);
  const mended = only === undefined ? null : applyFix(text, only);
  expect(mended === null ? 'open' : 'done').toBe(fix);
  if (mended !== null) expect(findingsOf(folder, mended).filter(isError).map(briefly)).toEqual([]);
});

test('there are enough of them, in three languages', () => {
  expect(mistakes.length).toBeGreaterThan(150);
  expect(new Set(mistakes.map(([, example]) => example))).toEqual(new Set(['quick-start', 'retail', 'ru', 'ar']));
});
