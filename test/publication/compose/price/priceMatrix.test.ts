import { describe, expect, test } from 'vitest';
import { documentOf } from '../documentOf.ts';
import { countOfPairs, pairsOf, pairwiseCases, type Case } from './cases.ts';
import { expectedOf } from './expected.ts';
import { offerOfCase } from './offerOfCase.ts';
import { statementsOf } from './statementsOf.ts';

const cases = pairwiseCases();
const named = (one: Case): string => Object.values(one).join(' ');

test('each two things that an offer can combine meet', () => {
  expect(new Set(cases.flatMap(pairsOf)).size).toBe(countOfPairs);
});

describe('every statement on the price is true, and none is missing', () => {
  test.each(cases.map((one) => [named(one), one] as const))('%s', (_, one) => {
    const offer = offerOfCase(one);
    expect(statementsOf(documentOf(offer))).toEqual(expectedOf(offer));
  });
});
