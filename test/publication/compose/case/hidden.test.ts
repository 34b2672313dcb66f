import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../../src/publication/document/textsOf.ts';
import { withoutHidden } from '../../../../src/publication/compose/pieces/withoutHidden.ts';
import { finance as cfo, offerWith, withMembers } from '../../../internal/selection/someDossier.ts';
import { checkData } from '../../../wall/buildData.ts';

// Charges that end in different years: what a year costs less than the one before is one of them.
const recurring = (text: string, unit_price: string, term: number): object => ({
  ...{ text, section: 'Running', unit_price, recurring: 'year', term },
});
const lines = [
  { text: 'Set-up', section: 'Start', unit_price: '20011.00' },
  { text: 'Training', section: 'Start', unit_price: '7019.00' },
  recurring('Licence', '4127.00', 5),
  recurring('Care', '2339.00', 3),
  recurring('Hosting', '1511.00', 4),
];
const hidden = [20_011, 7019, 4127, 2339, 1511];

const made = (detail: string): NonNullable<ReturnType<typeof checkData>['composed']> => {
  const { composed, diagnostics } = checkData(
    withMembers([cfo], {
      proposal: { title: 'T', currency: 'EUR' },
      tables: [{ id: 'own', title: 'Own', section: 'solution', columns: [{ head: 'Tag' }], rows: [['A']] }],
      offer: offerWith({ lines, detail }),
      finance: {
        horizon_years: 5,
        discount_rate: '0.1',
        benefits: [{ label: 'Less waste', per_year: '31013', source: 'report', low: '0.5', high: '2' }],
      },
    }),
  );
  if (!composed) throw new Error(JSON.stringify(diagnostics));
  return composed;
};

/** Every number that is printed, or said of a drawing, and every difference of two. */
function derivable(detail: string): ReadonlySet<number> {
  const texts = textsOf(made(detail).document).map(({ text }) => text);
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(/\d[\d,]*(?:\.\d\d)?/g)].map(([found]) => Number(found.replaceAll(',', ''))),
  );
  const all = [...new Set(numbers)];
  return new Set([...all, ...all.flatMap((a) => all.map((b) => Math.round(Math.abs(a - b))))]);
}

describe('what the price hides', () => {
  test.each(['sections', 'total'])('is no difference of two printed numbers (%s)', (detail) => {
    const found = derivable(detail);
    expect(hidden.filter((price) => found.has(price))).toEqual([]);
  });

  // The benefit of a year less what a year adds to the sums is what it costs, and each year costs one line less.
  test.each([
    ['lines', '−27,030, −3,994, 19,042, 42,078, 67,453 and 94,339, from the start to the end of each year'],
    ['total', '−27,030 and 94,339, at the start and at the end'],
  ])('is no difference of years that are said of the drawing (%s)', (detail, said) => {
    const texts = textsOf(made(detail).document).map(({ text }) => text.replaceAll('\u00A0', ' '));
    expect(texts.find((text) => text.includes('Expected: −'))).toContain(`Expected: ${said}`);
  });

  test('is printed where nothing is hidden', () => {
    const found = derivable('lines');
    expect(hidden.filter((price) => !found.has(price))).toEqual([]);
  });

  test.each([
    ['lines', true],
    ['sections', false],
    ['total', false],
  ])('no template can reach (%s)', (detail, isThere) => {
    const read = JSON.stringify(withoutHidden(made(detail).proposal));
    expect(read.includes('"4127.00"')).toBe(isThere);
    const { cumulative } = withoutHidden(made(detail).proposal).case?.expected ?? {};
    expect(cumulative).toHaveLength(isThere ? 6 : 2);
  });
});
