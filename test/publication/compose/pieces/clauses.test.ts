import { expect, test } from 'vitest';
import { readPackageText } from '../../../../src/foundation/disk/packageFile.ts';
import { clauses } from '../../../../src/publication/compose/pieces/clauses.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { readLocale } from '../../../../src/publication/locale/localeFile.ts';
import { phrase, textRun } from '../../../../src/publication/locale/phrase.ts';

/** Clauses are told apart without a word that would have to fit both; no capital follows a semicolon. */
test.each([
  ['en', ['rooms measured', 'rooms handed over'], 'rooms measured; rooms handed over'],
  ['en', ['Rooms measured', 'Rooms handed over'], 'Rooms measured. Rooms handed over'],
  ['en', ['Rooms measured.', 'Rooms handed over'], 'Rooms measured. Rooms handed over'],
  ['ru', ['станки закреплены', 'цена действует'], 'станки закреплены; цена действует'],
  ['ru', ['станки закреплены', 'Цена действует'], 'станки закреплены. Цена действует'],
  ['ar', ['الأجهزة محجوزة', 'الأسعار ثابتة'], 'الأجهزة محجوزة؛ الأسعار ثابتة'],
  ['en', ['', 'one'], 'one'],
])('%s: %j', (language, lines, said) => {
  const locale = readLocale(language, readPackageText(`templates/locales/${language}.yaml`));
  const words = (key: string) => phrase(locale, key);
  expect(
    plain(
      clauses(
        lines.map((line) => textRun(line)),
        { words, locale },
      ),
    ),
  ).toBe(said);
});
