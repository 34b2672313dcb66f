import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeRecipes } from './codeSteps.ts';
import { openCompiler, type Edit } from './compileWith.ts';
import { faultsOf, type Named } from './faultsOf.ts';
import { filesOf, isNewFile, means, readRecipes, type Recipe } from './readRecipes.ts';
import { witnesses, type Witness } from './witnesses.ts';

const recipes = readRecipes(readFileSync('CONTRIBUTING.md', 'utf8')).filter(({ thing }) => thing in codeRecipes);
const compile = openCompiler();

const holds = (text: string, part: string | RegExp): boolean => text.split(part).length > 1;

/** The edits of a row: of the files that a step may mean, the one that has the text to exchange. */
const witnessesOf = ({ thing }: Recipe): readonly Witness[] =>
  (codeRecipes[thing]?.witnesses ?? []).map((name) => witnesses[name]);

function editsOf({ thing, steps }: Recipe): readonly Edit[] {
  return (codeRecipes[thing]?.edits ?? []).map(({ step, from, to }) => {
    const files = filesOf(steps[step] ?? '');
    const file = files.find((name) => holds(readFileSync(name, 'utf8'), from));
    if (file === undefined) throw new Error(`No file of ${steps[step] ?? 'no step'} says ${String(from)}.`);
    return { file, from, to };
  });
}

/** Rows after whose beginning no other file of the program is touched: they are compiled together. */
const isSilent = ({ steps }: Recipe, begun: readonly string[]): boolean =>
  steps.every((step) => !step.startsWith('src/') || isNewFile(step) || begun.some((file) => means(step, file)));

const begun = recipes.map((recipe) => ({ recipe, edits: editsOf(recipe) }));
const [silent, others] = [true, false].map((wanted) =>
  begun.filter(
    ({ recipe, edits }) =>
      isSilent(
        recipe,
        edits.map(({ file }) => file),
      ) === wanted,
  ),
);

/** With every row begun at once: which files are concerned at all. Row by row only these are looked at again. */
const concerned = compile(begun.flatMap(({ edits }) => edits));
const amongSilent = compile(silent?.flatMap(({ edits }) => edits) ?? [], concerned);

const rows = begun.map(({ recipe, edits }) => {
  const isApart = amongSilent.size > 0 || (others?.some((other) => other.recipe === recipe) ?? false);
  const by: Named = {
    begun: edits.map(({ file }) => file),
    byCompiler: isApart ? [...compile(edits, concerned)] : [],
    byTest: witnessesOf(recipe).map(({ file }) => file),
  };
  return { thing: recipe.thing, recipe, by };
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
    expect(faultsOf(without, by)).toEqual([expect.stringContaining(`"${recipe.thing}" forgets`)]);
  });

  test.each(rows)('$thing: a step that nothing asks for', ({ recipe, by }) => {
    const more = { ...recipe, steps: [...recipe.steps, 'src/main.ts'] };
    expect(faultsOf(more, by)).toEqual([`Nothing asks for src/main.ts in the row "${recipe.thing}".`]);
  });
});

describe('a test names what the compiler does not see', () => {
  test.each(Object.entries(witnesses))('%s', (_, { complaints, of }) => {
    expect(complaints().join('\n')).toContain(of);
  });
});
