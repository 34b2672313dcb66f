import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { companyForms } from '../../src/foundation/names/companyForms.ts';
import type { NameForm } from '../../src/foundation/names/NameForm.ts';
import { personForms } from '../../src/foundation/names/personForms.ts';
import { indexNames, searchNames, withoutAllowed, type NameHit } from '../../src/foundation/names/searchNames.ts';

// Both tables were written by somebody who had not seen the forms, and before them.

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
const formsOf = ({ kind, name }: z.infer<typeof named>): readonly NameForm[] =>
  isPerson(kind) ? personForms(name) : companyForms(name);
const indexOf = (names: readonly z.infer<typeof named>[]): ReturnType<typeof indexNames<string>> =>
  indexNames(names.map((one) => ({ of: one.name, forms: formsOf(one) })));

/** What a search for addresses and numbers finds, which is not the search for names. */
const isContact = (why: string): boolean => /e-mail|phone|number/.test(why);

describe('spellings of a name that must not be read', () => {
  const rows = z.parse(spellings, read('spellings')).flatMap((row) => {
    const index = indexOf([row]);
    return row.texts
      .filter(({ certain, why }) => certain && !isContact(why))
      .map(({ text, why }) => ({ language: row.language, why, hits: searchNames(text, index) }));
  });
  const share = (of: typeof rows, is: (hits: readonly NameHit<string>[]) => boolean): number =>
    of.filter(({ hits }) => is(hits)).length / of.length;
  const isFound = (hits: readonly NameHit<string>[]): boolean => hits.length > 0;
  const isSure = (hits: readonly NameHit<string>[]): boolean => hits.some(({ strength }) => strength === 'strong');
  const percent = (part: number): string => `${Math.round(part * 100)} %`;

  test.each(['en', 'ru', 'ar'])(
    `${rows.length} spellings: ${percent(share(rows, isFound))} found, ${percent(share(rows, isSure))} for sure; %s`,
    (language) => {
      const own = rows.filter((row) => row.language === language);
      expect(own.length).toBeGreaterThan(150);
      expect(share(own, isFound)).toBeGreaterThan(0.85);
      expect(share(own, isSure)).toBeGreaterThan(0.7);
    },
  );
});

describe('honest sentences beside a forbidden name', () => {
  const rows = z.parse(honest, read('honest')).map(({ forbidden, allowed = [], text, verdict }) => ({
    text,
    verdict,
    hits: withoutAllowed(searchNames(text, indexOf(forbidden)), searchNames(text, indexOf(allowed))),
  }));
  const stopped = rows.filter(({ hits }) => hits.some(({ strength }) => strength === 'strong'));
  const warned = rows.filter(({ verdict, hits }) => verdict === 'nothing' && hits.length > 0);

  test(`${rows.length} sentences: ${stopped.length} stopped, ${warned.length} suspected without need`, () => {
    expect(rows.length).toBeGreaterThan(450);
    expect(stopped.length / rows.length).toBeLessThan(0.05);
    expect(warned.length / rows.length).toBeLessThan(0.08);
  });
});
