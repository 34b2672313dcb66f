import { describe, expect, test } from 'vitest';
import { clausesOf, stepsBegun } from '../../../src/internal/offer/indexation.ts';
import type { Indexation } from '../../../src/internal/offer/Price.ts';
import { day, line, offerOf, onlyPrice } from './offerOf.ts';

const index = { index: 'consumer prices', from: '2028-01-01', cap_percent: '4' };
const monthly = { recurring: 'month', term: 36, from: '2026-08-01' };

test.each<readonly [string, Indexation['every'], string, number]>([
  ['the day before', 'year', '2027-12-31', 0],
  ['the day itself', 'year', '2028-01-01', 1],
  ['the last day of the first year', 'year', '2028-12-31', 1],
  ['a year later', 'year', '2029-01-01', 2],
  ['ten years later', 'year', '2038-01-01', 11],
  ['the last day of the first quarter', 'quarter', '2028-03-31', 1],
  ['a quarter later', 'quarter', '2028-04-01', 2],
  ['a month later', 'month', '2028-02-01', 2],
  ['a year of months later', 'month', '2029-01-01', 13],
])('%s, every %s: %s', (_, every, begins, expected) => {
  const clause = { index: 'prices', from: day('2028-01-01'), every, cap_percent: undefined };
  expect(stepsBegun(day(begins), clause)).toBe(expected);
});

test.each<readonly [string, string, number]>([
  ['2028-02-28', '2028-01-31', 1],
  ['2028-02-29', '2028-01-31', 2],
  ['2028-03-30', '2028-01-31', 2],
  ['2028-03-31', '2028-01-31', 3],
])('%s is so many months after the last day of a month, %s', (begins, from, expected) => {
  const clause = { index: 'prices', from: day(from), every: 'month', cap_percent: undefined } as const;
  expect(stepsBegun(day(begins), clause)).toBe(expected);
});

describe('which sums an index moves', () => {
  const flags = (offer: object): readonly (boolean | undefined)[] => {
    const { indexed } = onlyPrice(offer);
    return [indexed?.firstYear, indexed?.later, indexed?.term];
  };
  test.each<readonly [string, object, readonly (boolean | undefined)[]]>([
    ['none without an index', { lines: [line(monthly)] }, [undefined, undefined, undefined]],
    ['later years and the term', { lines: [line(monthly)], indexation: index }, [false, true, true]],
    ['the first year', { lines: [line(monthly)], indexation: { ...index, from: '2027-07-01' } }, [true, true, true]],
    [
      'not the day after its last charge',
      { lines: [line(monthly)], indexation: { ...index, from: '2027-07-02' } },
      [false, true, true],
    ],
    [
      'the last charge of the term',
      { lines: [line(monthly)], indexation: { ...index, from: '2029-07-01' } },
      [false, true, true],
    ],
    ['none after it', { lines: [line(monthly)], indexation: { ...index, from: '2029-07-02' } }, [false, false, false]],
    [
      'not the second year of two',
      { lines: [line({ ...monthly, term: 18 })], indexation: { ...index, from: '2028-02-01' } },
      [false, false, false],
    ],
    [
      'without a term some day',
      { lines: [line({ ...monthly, term: undefined })], indexation: index },
      [false, true, false],
    ],
    [
      'without a first day later years',
      { lines: [line({ ...monthly, from: undefined })], indexation: index },
      [false, true, true],
    ],
  ])('%s', (_, offer, expected) => {
    expect(flags(offer)).toEqual(expected);
  });

  test('with each alternative', () => {
    const { choices, indexed } = onlyPrice({
      lines: [line({ alternative: 'a' }), line({ ...monthly, alternative: 'a' })],
      indexation: index,
    });
    expect(indexed).toBeNull();
    expect(choices[0]?.alternatives.map((way) => way.indexed?.atCap?.total)).toEqual([undefined, '3705.12']);
  });
});

test('lines that say the same follow one index, written where the offer has it', () => {
  const every = 'year';
  const offer = offerOf({
    lines: [
      line({ ...monthly, indexation: { ...index, every } }),
      line(monthly),
      line({}),
      line({ ...monthly, indexation: { ...index, every: 'month' } }),
    ],
    indexation: index,
  });
  expect(clausesOf(offer).map(({ path, lines }) => [path.join('.'), lines.map(({ place }) => place)])).toEqual([
    ['offer.indexation', [0, 1]],
    ['offer.lines.3.indexation', [3]],
  ]);
});
