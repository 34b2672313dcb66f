import { expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { warnOfIndexation } from '../../../src/internal/offer/warnOfIndexation.ts';
import { briefly, line, offerOf } from './offerOf.ts';

const index = { index: 'consumer prices', from: '2028-01-01', cap_percent: '4' };
const monthly = { recurring: 'month', term: 36, from: '2026-08-01' };

test.each<readonly [string, object, readonly string[]]>([
  ['of what is charged once', { lines: [line({ indexation: index })] }, ['E431 offer.lines.0.indexation']],
  ['where nothing recurs', { lines: [line({})], indexation: index }, ['E431 offer.indexation']],
  [
    'with a cap of nought',
    { lines: [line(monthly)], indexation: { ...index, cap_percent: '0.0' } },
    ['E431 offer.indexation.cap_percent'],
  ],
  [
    'of a line, with a cap of nought',
    { lines: [line({ ...monthly, indexation: { ...index, cap_percent: '0' } })] },
    ['E431 offer.lines.0.indexation.cap_percent'],
  ],
  [
    'beside a limit on renewal',
    { lines: [line(monthly)], indexation: index, renewal: { months: 12, at_most_percent: '5' } },
    ['E410 offer.indexation'],
  ],
  [
    'of a line beside a limit on renewal',
    { lines: [line({ ...monthly, indexation: index })], renewal: { months: 12, at_most_percent: '5' } },
    ['E410 offer.lines.0.indexation'],
  ],
  ['beside a renewal without a limit', { lines: [line(monthly)], indexation: index, renewal: { months: 12 } }, []],
  [
    'with as many digits as an amount may have',
    { lines: [line(monthly)], indexation: { ...index, from: '2026-08-01', every: 'month', cap_percent: '100' } },
    [],
  ],
  [
    'with more digits than any amount after fifty years',
    {
      lines: [line({ ...monthly, term: 600 })],
      indexation: { ...index, from: '2026-08-01', every: 'month', cap_percent: '100' },
    },
    ['E430 offer.indexation.cap_percent'],
  ],
  [
    'at a rate',
    { lines: [{ text: 'Hour', unit: 'hour', rate: '90.00', indexation: index }] },
    ['E404 offer.lines.0.indexation'],
  ],
  [
    'up to what the price may not exceed',
    { lines: [line(monthly)], indexation: index, cap: { amount: '3705.12' } },
    [],
  ],
  [
    'a coin above what the price may not exceed',
    { lines: [line(monthly)], indexation: index, cap: { amount: '3705.11' } },
    ['E107 offer.cap.amount'],
  ],
  [
    'above it within the first year alone',
    {
      lines: [line({ ...monthly, term: 12 })],
      indexation: { ...index, from: '2027-07-01' },
      cap: { amount: '1203.99' },
    },
    ['E107 offer.cap.amount'],
  ],
  [
    'above it with one of the alternatives',
    {
      lines: [line({ alternative: 'a' }), line({ ...monthly, alternative: 'a' })],
      indexation: index,
      cap: { amount: '3700' },
    },
    ['E107 offer.cap.amount'],
  ],
])('an index %s', (_, offer, expected) => {
  expect(briefly(computePrice(offerOf(offer), 'EUR').findings)).toEqual(expected);
});

test.each<readonly [string, object, readonly string[]]>([
  ['nothing', { lines: [line(monthly)], indexation: index }, []],
  [
    'each line without a first day',
    { lines: [line({ ...monthly, from: undefined }), line({ ...monthly, from: undefined })], indexation: index },
    ['W718 offer.lines.0', 'W718 offer.lines.1'],
  ],
  [
    'not without a cap',
    { lines: [line({ ...monthly, from: undefined })], indexation: { ...index, cap_percent: undefined } },
    [],
  ],
  ['not without a term', { lines: [line({ recurring: 'month' })], indexation: index }, []],
  [
    'not beside a line that has no cap',
    {
      lines: [
        line({ ...monthly, from: undefined }),
        line({ ...monthly, indexation: { ...index, cap_percent: undefined } }),
      ],
      indexation: index,
    },
    [],
  ],
  [
    'an index after the term',
    { lines: [line(monthly)], indexation: { ...index, from: '2029-07-02' } },
    ['W719 offer.indexation.from'],
  ],
  [
    'the same of a line',
    { lines: [line({ ...monthly, indexation: { ...index, from: '2029-07-02' } })] },
    ['W719 offer.lines.0.indexation.from'],
  ],
  [
    'an index that has begun with the first charge',
    { lines: [line(monthly)], indexation: { ...index, from: '2026-08-01' } },
    ['W719 offer.indexation.from'],
  ],
  ['an index that begins a day later', { lines: [line(monthly)], indexation: { ...index, from: '2026-08-02' } }, []],
  [
    'a line that begins with a milestone',
    {
      lines: [line({ ...monthly, from: undefined })],
      indexation: index,
      billing: { every: 'month', from: 'milestone:live' },
    },
    ['W718 offer.lines.0'],
  ],
  [
    'not where it renews',
    { lines: [line(monthly)], indexation: { ...index, from: '2029-07-02' }, renewal: { months: 12 } },
    [],
  ],
  [
    'not without a term',
    { lines: [line({ ...monthly, term: undefined })], indexation: { ...index, from: '2039-01-01' } },
    [],
  ],
])('warned of: %s', (_, offer, expected) => {
  const whole = offerOf(offer);
  expect(briefly(warnOfIndexation(whole, computePrice(whole, 'EUR').price))).toEqual(expected);
});
