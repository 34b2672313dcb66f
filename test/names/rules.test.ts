import { describe, expect, test } from 'vitest';
import { fold } from '../../src/foundation/names/fold.ts';
import { foldRules, type FoldRules } from '../../src/foundation/names/foldRules.ts';
import { formsOf, inflectionRules } from '../../src/foundation/names/inflect.ts';
import { personForms, personRules } from '../../src/foundation/names/personForms.ts';
import { indexNames, searchNames } from '../../src/foundation/names/searchNames.ts';

// Each rule is taken out once, and something that it finds is not found any more. Those of companies: tables.test.ts.

describe('each way in which a person is called is needed', () => {
  test.each<[rule: string, name: string, text: string]>([
    ['given name and that of the father', 'Елена Петровна Захарова', 'как сказала Елена Петровна'],
    ['surname alone', 'Mona Aziz', 'as Aziz told us'],
    ['full', 'Mona Clara Aziz', 'with Mona Clara Aziz'],
    ['full, surname first', 'Mona Clara Aziz', 'Aziz, Mona Clara'],
    ['first name and surname', 'Mona Clara Aziz', 'with Mona Aziz'],
    ['surname and first name', 'Mona Clara Aziz', 'Aziz, Mona'],
    ['initials and surname', 'Mona Aziz', 'M. Aziz'],
    ['surname and initials', 'Mona Aziz', 'Aziz M.'],
    ['first name, initial, surname', 'Пётр Алексеевич Соловьёв', 'Отчёт для Петра А. Соловьёва'],
    ['surname without particles', 'Ann van der Brook', 'as Ms Brook said'],
    ['one part of a double surname', 'Ann Smith-Jonquil', 'as Ms Jonquil said'],
    ['with its article or without', 'منى العتيبي', 'مع منى عتيبي'],
  ])('%s: %s', (rule, name, text) => {
    const foundWith = (rules: typeof personRules): string => {
      const hits = searchNames(text, indexNames([{ of: name, forms: personForms(name, undefined, rules) }]));
      return hits.map(({ strength, start, end }) => `${strength} ${text.slice(start, end)}`).join();
    };
    expect(foundWith(personRules)).not.toBe('');
    expect(foundWith(personRules.filter((one) => one.name !== rule))).not.toBe(foundWith(personRules));
  });

  test('each rule has its row', () => {
    expect(personRules).toHaveLength(12);
  });
});

describe('each way in which a word is inflected is needed', () => {
  test.each<[rule: string, word: string, form: string]>([
    ['Russian endings', 'захарова', 'захаровои'],
    ['Russian endings of a short word', 'ким', 'кима'],
    ['Russian vowel that goes', 'кузнец', 'кузнца'],
    ['Arabic prefixes', 'بدر', 'وبدر'],
    ['Arabic "for" with the article', 'الندي', 'للندي'],
    ['a genitive without its apostrophe', 'brook', 'brooks'],
  ])('%s: %s', (rule, word, form) => {
    expect(formsOf(word)).toContain(form);
    expect(
      formsOf(
        word,
        inflectionRules.filter(({ name }) => name !== rule),
      ),
    ).not.toContain(form);
  });

  test('each rule has its row', () => {
    expect(inflectionRules).toHaveLength(6);
  });
});

describe('each rule of folding is needed', () => {
  const folded = (text: string, rules?: FoldRules): string =>
    fold(text, rules)
      .map((token) => token.text)
      .join(' ');
  const without = (rule: string): FoldRules => ({
    letters: foldRules.letters.filter(({ name }) => name !== rule),
    words: foldRules.words.filter(({ name }) => name !== rule),
    joins: foldRules.joins.filter(({ name }) => name !== rule),
  });

  test.each<[rule: string, one: string, other: string]>([
    ['entities of web pages', 'S&ouml;hne &amp; Co', 'sohne & co'],
    ['what is not seen', 'Ha\u00ADy\u200Bat', 'hayat'],
    ['what is not seen', 'نـــدى', 'ندي'],
    ['what is not seen', 'Ha\u202Ayat', 'hayat'],
    ['signs that are letters', '№7', '7'],
    ['compatibility', '𝐇ayat', 'hayat'],
    ['marks', 'hayát', 'hayat'],
    ['marks', 'İstanbul', 'istanbul'],
    ['marks', 'مُحَمَّد', 'محمد'],
    ['marks', 'Фёдор', 'федор'],
    ['case', 'HAYAT', 'hayat'],
    ['case', 'STRAßE', 'strasse'],
    ['letters that are one', 'شركة', 'شركه'],
    ['letters that are one', '٣٤', '34'],
    ['letters that are one', 'Ørsted', 'orsted'],
    ['letters that look alike', 'H\u0430yat', 'hayat'],
    ['and', 'Pell and Sons', 'pell & sons'],
    ['and', 'Лосев и партнёры', 'лосев & партнеры'],
    ['words that names write as one', 'عبد الله', 'عبدالله'],
    ['words that names write as one', 'Al Faraj', 'alfaraj'],
    ['son of', 'خالد بن فهد', 'خالد فهد'],
  ])('%s: %s', (rule, one, other) => {
    expect(folded(one)).toBe(other);
    expect(folded(one, without(rule))).not.toBe(other);
  });

  test('each rule has its row', () => {
    expect([...foldRules.letters, ...foldRules.words, ...foldRules.joins]).toHaveLength(11);
  });
});
