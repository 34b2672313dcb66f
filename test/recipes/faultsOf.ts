import { isNewFile, means, type Recipe } from './readRecipes.ts';

/** What names the steps of a row when they are forgotten. */
export interface Named {
  /** The files in which one begins. */
  readonly begun: readonly string[];
  /** Files in which the compiler finds faults after the beginning. */
  readonly byCompiler: readonly string[];
  /** The steps that a failing test asks for, by a word of their names. */
  readonly byTest: readonly string[];
}

/** Where a row says too little, or something that nothing asks for. */
export function faultsOf({ thing, steps }: Recipe, { begun, byCompiler, byTest }: Named): readonly string[] {
  const left = byCompiler.filter((file) => !begun.includes(file));
  const isAsked = (step: string): boolean =>
    [...left, ...begun].some((file) => means(step, file)) || byTest.some((word) => step.includes(word));
  return [
    ...left
      .filter((file) => !steps.some((step) => !isNewFile(step) && means(step, file)))
      .map((file) => `The row "${thing}" forgets ${file}.`),
    ...byTest
      .filter((word) => !steps.some((step) => step.includes(word)))
      .map((word) => `The row "${thing}" forgets the file of ${word}.`),
    ...steps
      .filter((step) => !isNewFile(step) && !isAsked(step))
      .map((step) => `Nothing asks for ${step} in the row "${thing}".`),
  ];
}
