import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf } from './documentOf.ts';

const lines = [{ text: 'Sorting line', qty: 1, unit_price: '1000.00' }];
const figure = {
  value: 9,
  unit: 'days',
  label: 'time to the first parcel',
  source: 'joint report',
  as_of: '2026-01-20',
};

describe('a figure that stands behind a claim says what it is of', () => {
  const sourcesOf = (more: object, language: string): readonly string[] =>
    blocksOf(
      documentOf(
        { lines, benefits: [{ text: 'Calm' }, { text: 'Parcels move soon', figure: 'first' }] },
        { figures: { first: { ...figure, ...more } } },
        language,
      ),
    ).flatMap((block) =>
      block.type === 'rows'
        ? block.items.flatMap(({ source }) => (source === null ? [] : [plain(source).replaceAll('\u00A0', ' ')]))
        : [],
    );

  test.each<readonly [string, object, string]>([
    ['en', {}, 'Time to the first parcel: 9 days · Joint report'],
    ['en', { short: 'to the first parcel' }, '9 days · to the first parcel · Joint report'],
    ['ru', { short: 'до первой посылки' }, '9 days · до первой посылки · Joint report'],
    ['ar', { short: 'حتى الطرد الأول' }, '9 days · حتى الطرد الأول · Joint report'],
  ])('%s %j: %s', (language, more, source) => {
    expect(sourcesOf(more, language)).toContain(source);
  });
});
