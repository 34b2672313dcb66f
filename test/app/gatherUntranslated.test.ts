import { expect, test } from 'vitest';
import { diagnose } from '../../src/foundation/diagnostics/diagnose.ts';
import { finding } from '../../src/foundation/diagnostics/finding.ts';
import { gatherUntranslated } from '../../src/app/gatherUntranslated.ts';
import type { Diagnostic } from '../../src/foundation/diagnostics/Diagnostic.ts';

const missing = (count: number): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, i) =>
    diagnose(finding('W502', 'missing', { path: ['text', count - i], language: 'ru', printed: 'en' }), {
      file: 'dossier.yaml',
      line: count - i,
      column: 1,
      length: 1,
    }),
  );
const house = { house: 'en', book: 'prices.csv' };
const other = diagnose(finding('W206', 'long', { path: [], days: 120, most: 90 }), null);

test.each<readonly [what: string, count: number, isUnderstood: boolean, told: number, gathered: string | null]>([
  ['nothing is missing', 0, true, 0, null],
  ['some texts', 12, true, 12, null],
  ['one more than is told', 13, true, 13, null],
  ['more', 14, true, 12, '2 more texts of the dossier are not there in ru and are printed in en: text[13], text[14].'],
  [
    'many more',
    40,
    true,
    12,
    '28 more texts of the dossier are not there in ru and are printed in en: text[13], text[14], text[15], text[16], text[17], text[18], text[19], text[20] and 20 more.',
  ],
  ['one text, and it is all there is', 1, false, 1, null],
  [
    'a dossier that nobody translated',
    3,
    false,
    0,
    'All 3 texts of the dossier are not there in ru and are printed in en: text[1], text[2], text[3].',
  ],
])('%s', (_, count, isUnderstood, told, gathered) => {
  const made = gatherUntranslated([other, ...missing(count)], { language: 'ru', own: 'en', isUnderstood, ...house });
  expect(made.filter(({ code }) => code === 'W206')).toEqual([other]);
  expect(made.filter(({ says }) => says === 'missing')).toHaveLength(told);
  expect(made.slice(1 + told).map(({ message }) => message)).toEqual(gathered === null ? [] : [gathered]);
  // It stands at the first text that it speaks of.
  if (gathered !== null) expect(made.at(-1)?.path).toEqual(['text', told + 1]);
});

const ofBook = (count: number): readonly Diagnostic[] =>
  missing(count).map((one, i) => ({
    ...one,
    path: ['offer', 'lines', i, i === 0 ? 'unit' : 'text'],
    place: { file: 'prices.csv', line: i + 2, column: 1, length: 1 },
  }));

test('a text of the price book is written in its row', () => {
  const made = gatherUntranslated([...ofBook(2), ...missing(1)], {
    language: 'ru',
    own: 'en',
    isUnderstood: true,
    ...house,
  });
  expect(made.map(({ says, place }) => `${says} ${place?.file}`)).toEqual([
    'inBook prices.csv',
    'inBook prices.csv',
    'missing dossier.yaml',
  ]);
  expect(made.map(({ fix }) => fix?.split(' ')[2])).toEqual(['unit_ru', 'text_ru', 'as']);
  const own = gatherUntranslated(ofBook(1), { language: 'en', own: 'ru', isUnderstood: true, ...house });
  expect(own[0]?.fix).toContain('Fill in unit in this row');
});

test('many of them are told together', () => {
  const made = gatherUntranslated(ofBook(40), { language: 'ru', own: 'en', isUnderstood: true, ...house });
  expect(made).toHaveLength(13);
  expect(made.at(-1)?.fix).toContain('Fill in unit_ru, text_ru in the rows');
});
