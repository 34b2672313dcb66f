import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/foundation/diagnostics/diagnose.ts';
import { speaker } from '../../src/disclosure/Speaker.ts';
import type { Finding } from '../../src/foundation/diagnostics/finding.ts';

/** Paths of what was told, after the words were said at their paths: Russian is asked for, the dossier is in English. */
function told(...said: readonly (readonly [path: string, words: string | Readonly<Record<string, string>>])[]) {
  const findings: Finding[] = [];
  const { say } = speaker('ru', 'en', findings);
  for (const [path, words] of said) say(words, path.split('.'));
  return findings.map(({ path }) => path.join('.'));
}

describe('a text that is missing in the asked language', () => {
  test('is told once, however often it is used', () => {
    const tax = ['offer.taxes.vat.label', 'VAT'] as const;
    expect(told(tax, tax, ['offer.taxes.none.label', 'VAT'], tax)).toEqual([
      'offer.taxes.vat.label',
      'offer.taxes.none.label',
    ]);
  });

  test('is told in its own language too, where only others are there', () => {
    const findings: Finding[] = [];
    speaker('ru', 'en', findings).say({ ar: 'كلمات' }, ['offer', 'summary']);
    expect(findings.map(sentencesOf).map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      'This text is not there in ru; it is printed in ar. Write it as {ar: …, ru: …}.',
    ]);
    expect(told(['proposal.title', { en: 'A', ru: 'Б' }], ['offer.summary', { en: 'A', ar: 'ب' }])).toEqual([
      'offer.summary',
    ]);
  });

  test.each<readonly [string, string, string | Readonly<Record<string, string>>]>([
    ['the seller', 'seller.name', 'Fjord Handling AS'],
    ['the account', 'account.name', 'Northwind Traders'],
    ['its short name', 'account.short_name', 'Northwind'],
    ['a reference', 'references.0.company', 'Harbour Mills'],
    ['somebody of the team', 'team.0.name', 'Per Dahl'],
    ['somebody of a reference', 'references.0.person.name', 'Per Dahl'],
    ['hours', 'team.0.hours', '24/7'],
    ['a number', 'references.0.facts.0.value', '60'],
    ['a number of registration', 'seller.details.0.value', 'SA03 8000 0000 6080 1016 7519'],
    ['a register', 'seller.details.0.value', 'Oslo Commercial Register'],
    ['an address', 'seller.address', '12 Sample Street, Riyadh'],
    ['a quarter', 'previous_cooperation.results.0.period', '2025-Q4'],
    ['a date', 'offer.payments.0.due', '2026-12-01'],
    ['a norm', 'offer.points.0.source', '27001:2022'],
    ['an e-mail', 'offer.working.0.text', 'help@meridian.example.com'],
    ['a site', 'figures.a.source', 'meridian.example.com/report'],
    ['a link', 'figures.a.source', 'https://meridian.example.com'],
    ['a name that other languages write in their way', 'seller.name', { en: 'Fjord', ar: 'فيورد' }],
  ])('%s: needs none', (_, path, words) => {
    expect(told([path, words])).toEqual([]);
  });

  test.each([
    ['a position', 'team.0.position', 'Key Account Manager'],
    ['the name of a tax', 'offer.taxes.vat.label', 'VAT'],
    ['a fact in words', 'references.0.facts.0.value', 'May 2025'],
    ['the word before a number of registration', 'seller.details.0.label', 'Bank'],
    ['an address in a sentence', 'offer.working.0.text', 'Write to help@meridian.example.com'],
    ['the end of a sentence', 'offer.summary', 'Done. Now'],
    ['a word with a number', 'offer.lines.0.text', 'Phase 1'],
  ])('%s: needs it', (_, path, words) => {
    expect(told([path, words])).toEqual([path]);
  });
});
