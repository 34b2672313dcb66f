import fc from 'fast-check';
import { merged } from '../../shapes/merged.ts';
import { shapes } from './generatedShapes.ts';
import type { Data, Language } from './vocabulary.ts';

/** What each shape adds to a list that stands already; every other list takes the place of the one that is there. */
const added = ['lines', 'tables'];

/** A dossier with the shape whose turn it is, and each other one in one case of four. */
export function withShapes(plain: fc.Arbitrary<Data>, language: Language, turn: number): fc.Arbitrary<Data> {
  const parts = shapes.map((shape, at) =>
    fc.oneof(
      { weight: at === turn % shapes.length ? 1 : 3, arbitrary: fc.constant({}) },
      { weight: at === turn % shapes.length ? 1_000_000 : 1, arbitrary: shape(language) },
    ),
  );
  return fc
    .tuple(plain, ...parts)
    .map(([first, ...more]) => more.reduce<Data>((all, part) => merged(all, part, added), first));
}
