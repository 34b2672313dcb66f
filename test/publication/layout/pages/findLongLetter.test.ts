import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { documentOf } from '../../compose/documentOf.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { fakeShaper } from '../fakeShaper.ts';

const written = (words: number, language: string, kind: string): Document => {
  const text = Array.from({ length: words }, (_, i) => (i % 25 === 24 ? 'word.\n\n' : 'word')).join(' ');
  const proposal = { title: 'Automation', currency: 'EUR', language, kind };
  return documentOf({}, { proposal, letter: { greeting: 'Dear Ada,', text, close: 'Yours,' } });
};

const inLooks = ['modern', 'classic'].flatMap((look) =>
  (['A4', 'Letter'] as const).flatMap((page) =>
    ['en', 'ru', 'ar'].map((language) => [look, page, language, 'proposal'] as const),
  ),
);

describe.each([...inLooks, ['modern', 'A4', 'en', 'quotation'] as const])(
  'a letter in %s on %s, in %s, of a %s',
  (look, page, language, kind) => {
    const found = (words: number) =>
      layOut({ ...written(words, language, kind), page }, themeOf(look), fakeShaper).longLetter;

    test('of more than a page it is told how much fits, and so much does', () => {
      const long = found(1200);
      expect(long).toMatchObject({ words: 1200 });
      expect(long?.pages).toBeGreaterThan(1);
      expect(long?.fits).toBeGreaterThan(100);
      expect(found(long?.fits ?? 0)).toBeNull();
      expect(found((long?.fits ?? 0) + 60)).not.toBeNull();
    });
  },
);

test('without a letter, or with a short one, nothing is told', () => {
  expect(layOut(documentOf({}), themeOf('modern'), fakeShaper).longLetter).toBeNull();
  expect(layOut(written(80, 'en', 'proposal'), themeOf('modern'), fakeShaper).longLetter).toBeNull();
});
