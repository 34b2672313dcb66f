import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { companyForms } from '../../src/foundation/names/companyForms.ts';
import { companyRules } from '../../src/foundation/names/companyName.ts';
import { openSearch } from '../../src/foundation/names/openSearch.ts';
import { isOrdinary } from '../../src/foundation/names/ordinaryWords.ts';
import { indexNames, searchNames, withoutAllowed, type NameHit } from '../../src/foundation/names/searchNames.ts';
import type { Sought } from '../../src/foundation/names/Sought.ts';

// Both tables were written by somebody who had not seen the forms, and before them. They are searched as the program
// does it, with its dictionaries.

const named = z.object({ kind: z.string(), name: z.string() });
const spellings = z.array(
  z.object({
    kind: z.string(),
    name: z.string(),
    language: z.string(),
    email: z.optional(z.string()),
    phone: z.optional(z.union([z.string(), z.number()])),
    texts: z.array(z.object({ text: z.string(), certain: z.boolean(), why: z.string() })),
  }),
);
const honest = z.array(
  z.object({ forbidden: z.array(named), allowed: z.optional(z.array(named)), text: z.string(), verdict: z.string() }),
);
const read = (name: string): unknown => parse(readFileSync(`test/names/${name}.yaml`, 'utf8'));

const isPerson = (kind: string): boolean => /person|member|addressee|colleague/.test(kind);
const soughtIn = ({ kind, name }: z.infer<typeof named>): Sought => ({
  as: isPerson(kind) ? 'person' : 'company',
  text: name,
});
const withContacts = (row: z.infer<typeof spellings>[number]): readonly Sought[] => [
  soughtIn(row),
  ...(row.email === undefined
    ? []
    : [
        { as: 'email' as const, text: row.email },
        { as: 'domain' as const, text: row.email.split('@')[1] ?? '' },
      ]),
  ...(row.phone === undefined ? [] : [{ as: 'phone' as const, text: String(row.phone) }]),
];

/** Ways of writing that nobody promised to find: mistakes, short names, words made of a name, other romanisations. */
const beyond =
  /misspel|(?:^|last )letter left out|surname left out|letters swapped|short first name|singular of|first word cut short|shortened as|adjective|staff|romanisation|transcription|other spelling|other form|for qv|э for е|C for K|English (?:spelling|word)|digits for letters|digit written|one s$|another order|not assimilated|^plural$|vowel more|number as a word|divided at the end|Gulf form|bint|vowel lost/;

const isStrong = ({ strength }: NameHit<unknown>): boolean => strength === 'strong';
const isSure = (hits: readonly NameHit<Sought>[]): boolean => hits.some(({ strength }) => strength === 'strong');

describe('spellings of a name that must not be read', () => {
  const rows = z.parse(spellings, read('spellings')).flatMap((row) => {
    const search = openSearch(withContacts(row));
    return row.texts
      .filter(({ certain }) => certain)
      .map(({ text, why }) => ({ language: row.language, name: row.name, why, text, hits: search(text) }));
  });
  const promised = rows.filter(({ why }) => !beyond.test(why));
  const count = (of: typeof rows, is: (hits: readonly NameHit<Sought>[]) => boolean): number =>
    of.filter(({ hits }) => is(hits)).length;
  process.stdout.write(
    `spellings: ${rows.length}, found ${count(rows, (hits) => hits.length > 0)}, for sure ${count(rows, isSure)}; ` +
      `of the forms that are promised ${promised.length}, found ${count(promised, (hits) => hits.length > 0)}, for sure ${count(promised, isSure)}\n`,
  );

  test.each(['en', 'ru', 'ar'])('every form that is promised is found: %s', (language) => {
    const own = promised.filter((row) => row.language === language);
    expect(own.length).toBeGreaterThan(120);
    expect(own.filter(({ hits }) => hits.length === 0).map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
    expect(count(own, isSure) / own.length).toBeGreaterThan(0.9);
  });

  test('most of the others are found too', () => {
    expect(rows.length).toBeGreaterThan(600);
    expect(count(rows, (hits) => hits.length > 0) / rows.length).toBeGreaterThan(0.93);
  });
});

describe('each way in which a company is shortened is needed', () => {
  const companies = [
    ...z.parse(spellings, read('spellings')).filter(({ kind }) => !isPerson(kind)),
    { name: 'Total GmbH', texts: [{ text: 'As at Total GmbH' }] },
    { name: 'Global Trade GmbH', texts: [{ text: 'As at Global Trade' }] },
    { name: 'Компания «Общие технологии»', texts: [{ text: 'Как в «Общих технологиях»' }] },
    { name: 'Компания Заря Востока', texts: [{ text: 'В компании Заря всё иначе' }] },
    { name: 'Сеть "Зелёная Пчела" Запад Плюс', texts: [{ text: 'Как у «Зелёной Пчелы»' }] },
    { name: 'شركة الندى للأغذية', texts: [{ text: 'كما في ندى للأغذية' }] },
    { name: 'DataNorth AS', texts: [{ text: 'As at Data North' }] },
  ];
  const foundWith = (rules: typeof companyRules): number =>
    companies
      .map(({ name, texts }) => {
        const index = indexNames([{ of: name, forms: companyForms(name, isOrdinary, rules) }]);
        const hits = texts.map(({ text }) => searchNames(text, index));
        return hits.filter((all) => all.length > 0).length + hits.filter((all) => all.some(isStrong)).length;
      })
      .reduce((a, b) => a + b, 0);
  const all = foundWith(companyRules);

  // What these find others find too in all that is in the tables.
  const covered = new Set(['whole', 'without the noun before it', 'noun and first word', 'in its quotes']);

  test.each(companyRules.flatMap(({ name }) => (covered.has(name) ? [] : [[name]])))(
    'without it less is found: %s',
    (name) => {
      expect(foundWith(companyRules.filter((rule) => rule.name !== name))).toBeLessThan(all);
    },
  );
});

// Without a build there are no dictionaries, and more is suspected.
describe.skipIf(!existsSync('dist/words'))('honest sentences beside a forbidden name', () => {
  const rows = z.parse(honest, read('honest')).map(({ forbidden, allowed = [], text, verdict }) => ({
    text,
    verdict,
    hits: withoutAllowed(openSearch(forbidden.map(soughtIn))(text), openSearch(allowed.map(soughtIn))(text)),
  }));
  const stopped = rows.filter(({ hits }) => isSure(hits)).map(({ text }) => text);
  const warned = rows.filter(({ verdict, hits }) => verdict === 'nothing' && hits.length > 0);
  process.stdout.write(
    `honest sentences: ${rows.length}, stopped ${stopped.length}, suspected without need ${warned.length}\n`,
  );

  test('none is stopped', () => {
    expect(rows.length).toBeGreaterThan(500);
    expect(stopped).toEqual([]);
  });

  test('at most two of a hundred are suspected without need', () => {
    expect(warned.length / rows.length).toBeLessThanOrEqual(0.02);
  });
});
