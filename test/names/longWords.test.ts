import { expect, test } from 'vitest';
import { companyForms } from '../../src/foundation/names/companyForms.ts';
import { indexNames, searchNames } from '../../src/foundation/names/searchNames.ts';

/** How often the index is asked for a word while a text is searched; what was found. */
function askedFor(text: string): { readonly asked: number; readonly found: number } {
  const index = indexNames([
    { of: 'Красная Мельница', forms: companyForms('Красная Мельница', (word) => word === 'красная') },
  ]);
  let asked = 0;
  class Counted extends Map<string, NonNullable<ReturnType<typeof index.byWord.get>>> {
    override get(word: string) {
      asked += 1;
      return super.get(word);
    }
  }
  const hits = searchNames(text, { ...index, byWord: new Counted(index.byWord) });
  return { asked, found: hits.length };
}

test('a word without an end is taken apart no further than a name is long', () => {
  const [half, whole] = [askedFor('склад'.repeat(1000)), askedFor('склад'.repeat(2000))];
  expect(whole.asked).toBe(half.asked);
  expect(whole.asked).toBeLessThan(100);
  expect(askedFor('КраснойМельницей').found).toBeGreaterThan(0);
});
