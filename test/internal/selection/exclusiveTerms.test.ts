import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { choose, coverage, libraryOf } from './choose.ts';
import { director, offerWith, withMembers } from './someDossier.ts';

const codes = (chosen: ReturnType<typeof choose>): readonly string[] =>
  chosen.selection.findings.map(({ code }) => code);

describe('a director looks for exclusive terms', () => {
  const special = { exclusivity: undefined, special_terms: [{ text: 'A named engineer' }] };

  test('special terms that are approved are some', () => {
    const chosen = choose(withMembers([director], { offer: offerWith(special) }), libraryOf([]));
    expect(coverage(chosen)).toContain('md exclusivity: met starter-exclusivity');
    expect(codes(chosen)).not.toContain('W301');
  });

  test('where none are written, the fix offers both', () => {
    const offer = offerWith({ exclusivity: undefined, internal: {} });
    const chosen = choose(withMembers([director], { offer }), libraryOf([]));
    expect(coverage(chosen)).toContain('md exclusivity: stand_in starter-uniqueness');
    const found = chosen.selection.findings.find(({ code }) => code === 'W301');
    expect(JSON.stringify(found)).toMatch(/offer\.exclusivity .*offer\.special_terms/);
  });

  test.each<readonly [string, object, string, string]>([
    ['special terms, where something stands in', special, 'W301', 'approved them; so this stands in: what is unique.'],
    ['exclusivity, where something stands in', {}, 'W301', 'approved them; so this stands in: what is unique.'],
    [
      'special terms alone',
      { ...special, uniqueness: [] },
      'W302',
      'They are written, but nobody inside has approved them.',
    ],
  ])('%s that nobody approved are none, and the fix is to have them approved', (_, changes, code, said) => {
    const offer = offerWith({ ...changes, internal: {} });
    const { findings } = choose(withMembers([director], { offer }), libraryOf([])).selection;
    const found = findings
      .filter(({ code: one }) => one === 'W301' || one === 'W302')
      .map((one) => ({ code: one.code, ...sentencesOf(one) }));
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(found[0]?.message).toContain(said);
    expect(found[0]?.fix).toMatch(/^Have them approved, and write under offer\.internal\.exclusivity_approved_by/);
  });
});
