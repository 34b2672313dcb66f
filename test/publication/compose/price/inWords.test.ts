import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { blocksOf, documentOf, tablesOf } from '../documentOf.ts';

const total_in_words = true;
const once = { text: 'Set-up', unit_price: '5.00' };
const monthly = { text: 'Care', unit_price: '60.00', recurring: 'month' };
const yearly = { text: 'Licence', unit_price: '120.00', recurring: 'year' };

const labels = /In words|Прописью|كتابةً/;
const note = (document: Document): string => {
  const list = blocksOf(document).find((block) => block.type === 'choiceList');
  return list?.type === 'choiceList' ? plain(list.note ?? []) : '';
};
const ticked = (document: Document): readonly string[] =>
  blocksOf(document).flatMap((block) =>
    block.type === 'choiceList' ? block.items.map(({ text }) => plain(text)) : [],
  );
const inTables = (document: Document): readonly string[] =>
  tablesOf(document)
    .flatMap(({ rows }) => rows.map(({ cells }) => plain(cells[0]?.children ?? [])))
    .filter((line) => labels.test(line));

describe('a sum', () => {
  test.each([
    ['en', true, 'In words: five euros'],
    ['en', false, 'In words: approximately five euros'],
    ['ru', true, 'Прописью: пять евро 00 центов'],
    ['ru', false, 'Прописью: приблизительно пять евро 00 центов'],
    ['ar', true, 'كتابةً: فقط خمسة يوروهات لا غير'],
    // After "about" the number would need another case; and what is about so much isn't "so much and no more".
    ['ar', false, 'كتابةً: خمسة يوروهات تقريبًا'],
  ])('in %s, firm: %s', (language, firm, said) => {
    const document = documentOf({ lines: [{ ...once, firm }], total_in_words }, {}, language);
    expect(inTables(document)).toEqual([said]);
    expect(` ${note(document)}`).toContain(` ${said}.`);
  });
});

describe('what one signs for at several times', () => {
  const lines = [once, monthly, yearly];

  test.each([
    ['en', 'In words: five euros once; sixty euros a month; one hundred and twenty euros a year.'],
    [
      'ru',
      'Прописью: пять евро 00 центов единовременно; шестьдесят евро 00 центов в месяц; сто двадцать евро 00 центов в год.',
    ],
    ['ar', 'كتابةً: فقط خمسة يوروهات مرة واحدة؛ ستون يورو شهريًا؛ مائة وعشرون يورو سنويًا لا غير.'],
  ])('is one sentence, each sum with its time (%s)', (language, said) => {
    expect(note(documentOf({ lines, total_in_words }, {}, language))).toContain(said);
  });

  test.each([
    ['en', 'In words: five euros once; approximately sixty euros a month.'],
    ['ru', 'Прописью: пять евро 00 центов единовременно; приблизительно шестьдесят евро 00 центов в месяц.'],
    ['ar', 'كتابةً: خمسة يوروهات مرة واحدة؛ ستون يورو تقريبًا شهريًا.'],
  ])('is approximate where it is (%s)', (language, said) => {
    const document = documentOf({ lines: [once, { ...monthly, firm: false }], total_in_words }, {}, language);
    expect(note(document)).toContain(said);
  });

  test('says the time in the price table too', () => {
    expect(inTables(documentOf({ lines, total_in_words, headline: 'month' }))).toEqual([
      'In words: five euros once',
      'In words: sixty euros a month',
      'In words: one hundred and twenty euros a year',
    ]);
  });

  test('stands once in each way to choose', () => {
    const ways = ['A', 'B'].map((text) => ({ ...monthly, text, alternative: 'x' }));
    expect(ticked(documentOf({ lines: [once, ...ways], total_in_words }))).toEqual([
      'The offer with “A”. In words: five euros once; sixty euros a month.',
      'The offer with “B”. In words: five euros once; sixty euros a month.',
    ]);
  });

  test('leaves out what has no words', () => {
    const foreign = { text: 'Yurt', unit_price: '100.00', currency: 'MNT' };
    expect(note(documentOf({ lines: [once, foreign], total_in_words }))).toBe('In words: five euros.');
  });
});
