import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../docs/current.ts';
import { codeRecipes } from './codeSteps.ts';
import { dataRecipes } from './dataRecipes.ts';
import { filesOf, means, readRecipes } from './readRecipes.ts';

const recipes = readRecipes(readFileSync('CONTRIBUTING.md', 'utf8'));

test('every row is walked, and every walk is of a row', () => {
  const walked = [...Object.keys(codeRecipes), ...dataRecipes];
  expect(walked.toSorted()).toEqual(recipes.map(({ thing }) => thing).toSorted());
});

describe('what the rows name is there', () => {
  test.each(recipes)('$thing', ({ steps, generated }) => {
    expect(steps.filter((step) => filesOf(step).length === 0)).toEqual([]);
    expect(generated.filter((file) => !generatedFiles.some((known) => known === file))).toEqual([]);
  });

  test('every file that is generated belongs to a row', () => {
    const named = new Set(recipes.flatMap(({ generated }) => generated));
    expect(generatedFiles.filter((file) => !named.has(file))).toEqual([]);
  });
});

describe('the table is read as it is written', () => {
  test('steps and what is generated', () => {
    const text =
      '## Where to add what\n\n| to add | files | generated |\n|---|---|---|\n| a b | `src/x/<name>.ts`: `y` · `README.md` | `docs/z.md` |\n\n## Next\n| c | `d/e.ts` | |\n';
    expect(readRecipes(text)).toEqual([
      { thing: 'a b', steps: ['src/x/<name>.ts', 'README.md'], generated: ['docs/z.md'] },
    ]);
  });

  test.each([
    ['src/a.ts', 'src/a.ts', true],
    ['src/a.ts', 'src/abts', false],
    ['src/<part>.ts', 'src/a.ts', true],
    ['src/<part>.ts', 'src/a/b.ts', false],
    ['src/output/', 'src/output/a/b.ts', true],
    ['src/lay<Name>.ts', 'src/layTable.ts', true],
  ])('%s means %s: %s', (step, file, expected) => {
    expect(means(step, file)).toBe(expected);
  });
});
