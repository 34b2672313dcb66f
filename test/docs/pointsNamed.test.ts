import { expect, test } from 'vitest';
import { pointKinds } from '../../src/proposal/kinds.ts';
import { pointsNotNamed } from './pointsNamed.ts';

test('the comment of the dossier to begin with names every kind of point', () => {
  expect(pointsNotNamed(pointKinds)).toEqual([]);
  expect(pointsNotNamed([...pointKinds, 'recipe'])).toEqual(['recipe']);
});
