import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeRecipes } from './codeSteps.ts';
import { compileWith, type Edit } from './compileWith.ts';
import { faultsOf, type Named } from './faultsOf.ts';
import { filesOf, isNewFile, means, readRecipes, type Recipe } from './readRecipes.ts';
import { witnesses } from './witnesses.ts';

const recipes = readRecipes(readFileSync('CONTRIBUTING.md', 'utf8')).flatMap((recipe) => {
  const code = codeRecipes[recipe.thing];
  return code === undefined ? [] : [{ ...recipe, code, edits: editsOf(recipe) }];
});

/** The edits of a row: of the files that a step may mean, the one that has the text to exchange. */
function editsOf({ thing, steps }: Recipe): readonly Edit[] {
  return (codeRecipes[thing]?.edits ?? []).map(({ step, from, to }) => {
    const file = filesOf(steps[step] ?? '').find((name) => readFileSync(name, 'utf8').split(from).length > 1);
    if (file === undefined) throw new Error(`No file of ${steps[step] ?? 'no step'} says ${String(from)}.`);
    return { file, from, to };
  });
}

/** One compilation with every row begun; each fault names the word of its row. */
const faults = compileWith(recipes.flatMap(({ edits }) => edits));

const rows = recipes.map(({ code: { word, witnesses: names = [] }, edits, ...recipe }) => {
  const by: Named = {
    begun: edits.map(({ file }) => file),
    byCompiler: [...new Set(faults.flatMap(({ file, missing }) => (missing.includes(word) ? [file] : [])))],
    byTest: names.map((name) => witnesses[name].file),
  };
  return { thing: recipe.thing, recipe, by };
});

test('every fault of the compiler says what was added', () => {
  const explained = rows.flatMap(({ by }) => by.byCompiler);
  expect(faults.filter(({ file }) => !explained.includes(file))).toEqual([]);
  expect(faults.length).toBeGreaterThan(10);
});

describe('a row names every step, and nothing else', () => {
  test.each(rows)('$thing', ({ recipe, by }) => {
    expect(faultsOf(recipe, by)).toEqual([]);
  });
});

describe('a row that forgets a step is caught', () => {
  const forgotten = rows.flatMap(({ thing, recipe, by }) =>
    recipe.steps
      .filter((step) => !isNewFile(step) && !by.begun.some((file) => means(step, file)))
      .map((step) => ({ thing, step, recipe, by })),
  );

  test('there are steps to forget', () => {
    expect(forgotten.length).toBeGreaterThan(20);
  });

  test.each(forgotten)('$thing: $step', ({ step, recipe, by }) => {
    const without = { ...recipe, steps: recipe.steps.filter((other) => other !== step) };
    expect(faultsOf(without, by).join()).toMatch(new RegExp(`^The row "${recipe.thing}" forgets`));
  });

  test.each(rows)('$thing: a step that nothing asks for', ({ recipe, by }) => {
    const more = { ...recipe, steps: [...recipe.steps, 'src/idle.ts'] };
    expect(faultsOf(more, by)).toEqual([`Nothing asks for src/idle.ts in the row "${recipe.thing}".`]);
  });
});

describe('a test names what the compiler does not see', () => {
  test.each(Object.entries(witnesses))('%s', (_, { complaints, of }) => {
    expect(complaints().join('\n')).toContain(of);
  });
});
