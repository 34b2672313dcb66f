import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../../src/proposal/documentKinds.ts';
import { formsOf, holesOf, type Locale } from '../../../src/publication/locale/Locale.ts';
import { readLocale } from '../../../src/publication/locale/localeFile.ts';
import { replacedBy, withKind } from '../../../src/publication/locale/withKind.ts';

const load = (id: string): Locale => readLocale(id, readFileSync(`templates/locales/${id}.yaml`, 'utf8'));
const ids = readdirSync('templates/locales').flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));
const others = documentKinds.filter((kind) => kind !== 'proposal');

describe.each(ids)('%s', (id) => {
  const locale = load(id);

  test('each kind of document has a word of its own', () => {
    const words = documentKinds.map((kind) => withKind(locale, kind).phrases['cover.kind']);
    expect(new Set(words).size).toBe(documentKinds.length);
  });

  test('what replaces a phrase replaces one that there is, and has its holes', () => {
    const replacing = Object.keys(locale.phrases).flatMap((key) => {
      const base = replacedBy(key);
      return base === null ? [] : [[key, base] as const];
    });
    expect(replacing.length).toBeGreaterThan(8);
    for (const [key, base] of replacing) {
      const [own, other] = [locale.phrases[key], locale.phrases[base]];
      expect(other, key).toBeDefined();
      expect(holesOf(own ?? '').toSorted(), key).toEqual(holesOf(other ?? '').toSorted());
    }
  });
});

/** The words by which a language calls a proposal, and the kinds that are called otherwise. */
test.each([
  ['en', /proposal/i, others],
  ['ru', /предложени/i, ['order', 'statement_of_work']],
  ['ar', /هذا العرض|العرض (?:سارٍ|ملزم|مع|كما)/, ['order', 'statement_of_work', 'tender']],
] as const)('%s: no other kind of document is called a proposal', (id, word, kinds) => {
  const locale = load(id);
  for (const kind of kinds) {
    const phrases = Object.entries(withKind(locale, kind).phrases).filter(([key]) => replacedBy(key) === null);
    const wrong = phrases.filter(([, phrase]) => formsOf(phrase).some((form) => word.test(form)));
    expect(wrong.map(([key]) => key)).toEqual([]);
  }
});

test("a user's own word is used, and known as the user's", () => {
  const english = load('en');
  const phrases = { ...english.phrases, 'order.cover.kind': 'Call-off', 'cover.kind': 'Offer' };
  const own = { file: 'locales/en.yaml', phrases: new Set(['order.cover.kind']), words: [] };
  const order = withKind({ ...english, phrases, own }, 'order');
  expect([order.phrases['cover.kind'], order.own?.phrases.has('cover.kind')]).toEqual(['Call-off', true]);
  const tender = withKind({ ...english, phrases, own: { ...own, phrases: new Set(['cover.kind']) } }, 'tender');
  expect([tender.phrases['cover.kind'], tender.own?.phrases.has('cover.kind')]).toEqual(['Tender', false]);
});
