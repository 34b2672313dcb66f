import fc from 'fast-check';
import { shapes } from './generatedShapes.ts';
import type { Data, Language } from './vocabulary.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isGroup = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Groups are merged; lines of the price are added, every other list takes the place of the one that is there. */
function merged(under: Data, over: Data): Data {
  const both = Object.entries(over).map(([key, value]): readonly [string, unknown] => {
    const old = under[key];
    if (isGroup(old) && isGroup(value)) return [key, merged(old, value)];
    const isAdded = key === 'lines' || key === 'tables';
    return [key, isAdded && isList(old) && isList(value) ? [...old, ...value] : value];
  });
  return { ...under, ...Object.fromEntries(both) };
}

/** A dossier with the shape whose turn it is, and each other one in one case of four. */
export function withShapes(plain: fc.Arbitrary<Data>, language: Language, turn: number): fc.Arbitrary<Data> {
  const parts = shapes.map((shape, at) =>
    fc.oneof(
      { weight: at === turn % shapes.length ? 1 : 3, arbitrary: fc.constant({}) },
      { weight: at === turn % shapes.length ? 1_000_000 : 1, arbitrary: shape(language) },
    ),
  );
  return fc.tuple(plain, ...parts).map(([first, ...more]) => more.reduce(merged, first));
}
