import { describe, expect, test } from 'vitest';
import { asQuotation } from '../../../src/publication/document/asQuotation.ts';
import { setQuotesIn } from '../../../src/publication/document/setQuotes.ts';

/** All of it, as it is read. */
const written = (typed: string, language: string): string => Object.values(asQuotation(typed, language)).join('');

describe('a text between the marks of its language', () => {
  test.each<[string, string, string, string]>([
    ['typed without marks', 'en', 'It works.', '“It works.”'],
    ['with straight ones', 'en', '"It works."', '“It works.”'],
    ['with single ones', 'en', "'It works.'", '“It works.”'],
    ['with the right ones', 'en', '“It works.”', '“It works.”'],
    ['with those of another language', 'en', '«It works.»', '“It works.”'],
    ['with the marks before the full stop', 'ru', '«Работает».', '«Работает.»'],
    ['in Russian', 'ru', 'Работает', '«Работает»'],
    ['in Russian, with German marks', 'ru', '„Работает“', '«Работает»'],
    ['in Arabic', 'ar', '"يعمل"', '«يعمل»'],
    ['an English text among Arabic ones', 'ar', 'It works every day', '“It works every day”'],
    ['in a language that nobody knows', 'tlh', 'Qapla', '“Qapla”'],
    ['with a part in marks', 'en', '"Yes" and "no" are answers', '“"Yes" and "no" are answers”'],
    ['with a quotation inside', 'en', '"He said "yes" twice"', '“He said "yes" twice”'],
    ['that ends with a quotation', 'en', 'We say "yes"', '“We say "yes"”'],
    ['with an apostrophe', 'en', "It's theirs", "“It's theirs”"],
    ['with an apostrophe in single marks', 'en', '‘It’s theirs’', '“It’s theirs”'],
    ['with spaces, as in French', 'en', ' « It works » ', '“It works”'],
    ['with an inch', 'en', 'A 19" rack', '“A 19" rack”'],
  ])('%s', (_, language, typed, set) => {
    expect(written(typed, language)).toBe(set);
  });

  test.each<[string, string, string]>([
    ['en', 'We say "yes" to it', '“We say ‘yes’ to it”'],
    ['ru', 'Мы говорим "да"', '«Мы говорим „да“»'],
    ['ar', 'نقول "نعم" لهم', '«نقول “نعم” لهم»'],
  ])('what is quoted inside has the inner marks: %s', (language, typed, set) => {
    const { open, words, close } = asQuotation(typed, language);
    expect(open + setQuotesIn(words, language, open) + close).toBe(set);
  });
});
