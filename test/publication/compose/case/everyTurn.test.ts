import { describe, expect, test } from 'vitest';
import type { Inlines } from '../../../../src/publication/document/Inline.ts';
import { plain, returnOf, type Given } from './returnOf.ts';

const everyLine = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return [plain(value.filter(isInline)), ...value.flatMap(everyLine)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyLine) : [];
};
const isInline = (value: unknown): value is Inlines[number] =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  ['text', 'emphasis', 'link'].includes(String(value.type));

describe.each(['en', 'ru', 'ar'])('every turn a case can take can be said in %s', (language) => {
  const running = [{ text: 'Licence', unit_price: '100', recurring: 'month', term: 13 }];
  const turns: readonly Given[] = [
    { low: '0.5', high: '2' },
    { per_year: '10', high: '200', effort: '5' },
    { per_year: '10' },
    { lines: running, low: '0' },
    { lines: running, rate: null },
    { effort: '2000', low: '0.99' },
    { low: '0.999' },
    { effort: '1400', low: '0.1' },
    { fromOffer: false, effort: '0.5' },
    { effortYearly: '900', detail: 'total', lines: running },
    { per_year: '0', rate: null },
    { lines: [{ text: 'Work', unit_price: '1000', firm: false }], low: '0.5', effort: '5' },
  ];
  // The number of years changes the forms of counted words, which two of the turns hold as well as all.
  test.each([1, 2, 3, 5, 11, 21, 30])('%i years', (years) => {
    for (const turn of years === 1 || years === 3 ? turns : turns.slice(0, 2)) {
      const lines = everyLine(returnOf({ ...turn, years }, language)).filter((line) => line !== '');
      expect(lines.length).toBeGreaterThan(45);
      expect(lines.filter((line) => /[{}]|undefined|NaN/.test(line))).toEqual([]);
    }
  });
});
