import { firstText } from '../../../src/internal/dossier/schema/words.ts';
import { describe, expect, test } from 'vitest';
import { orderReferences } from '../../../src/internal/references/order.ts';
import { traceReferences } from '../../../src/internal/references/trace.ts';
import { choose, dossierOf } from '../selection/choose.ts';
import { base, withMembers } from '../selection/someDossier.ts';
import { expiry } from './referenceOf.ts';

const yes = { can: true, wants: true };
const of = (company: string, industry: string | null, consent: object = { ...yes, scope: ['named'] }): object => ({
  company,
  ...(industry === null ? {} : { industry }),
  anonymous: { title: company },
  consent,
});
const far = (company: string): object => of(company, 'retail');
const near = (company: string): object => of(company, 'logistics');
const silent = (company: string): object => of(company, 'logistics', {});
const unnamed = (company: string): object => of(company, 'logistics', { ...yes, anonymous_ok: true });

type Case = readonly [what: string, references: readonly object[], expected: string];
const cases: readonly Case[] = [
  ['none', [], ''],
  ['as the dossier lists them', [far('a'), of('b', null), far('c')], 'a b c'],
  ['own industry first', [far('a'), near('b'), far('c'), near('d')], 'b d a c'],
  ['own industry without the name as well', [far('a'), unnamed('b')], 'b a'],
  ['kept out last, own industry or not', [silent('a'), far('b'), near('c')], 'c b (a)'],
  ['all kept out', [silent('a'), of('b', 'retail', {})], '(a) (b)'],
];

const dossierWith = (references: readonly object[], account = base.account): ReturnType<typeof dossierOf> =>
  dossierOf({ ...base, account, dmu: [], references });

describe('the order of references (D9)', () => {
  test.each(cases)('%s', (_, references, expected) => {
    const ordered = orderReferences(dossierWith(references), expiry);
    const names = ordered.map(({ reference, consent }) => {
      const name = firstText(reference.company);
      return consent.print === 'nothing' ? `(${name})` : name;
    });
    expect(names.join(' ')).toBe(expected);
    const all = references.map((_reference, index) => index);
    expect(ordered.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(all);
  });

  test('a client without an industry is near to nobody', () => {
    const ordered = orderReferences(dossierWith([of('a', null), near('b')], { name: 'Northwind' }), expiry);
    expect(ordered.map(({ isNear }) => isNear)).toEqual([false, false]);
  });

  test.each(cases)('page and explanation have one order: %s', (_, references, expected) => {
    const { facts, dossier } = choose(withMembers([], { references }));
    const printed = expected.split(' ').filter((name) => name !== '' && !name.startsWith('('));
    expect(facts.references.map(({ title }) => title.text)).toEqual(printed);
    const traced = traceReferences(dossier, expiry);
    expect(traced.map(({ company, print }) => (print === 'nothing' ? `(${company})` : company)).join(' ')).toBe(
      expected,
    );
  });
});

describe('why a reference is printed, or not', () => {
  test.each<[object, string]>([
    [near('a'), 'Can and wants to recommend, by name.'],
    [
      { ...of('a', null, { ...yes, scope: ['named', 'contact_shared', 'will_call'] }), person: { name: 'Siri' } },
      'Can and wants to recommend, by name and with contact, and takes calls.',
    ],
    [unnamed('a'), 'Can and wants to recommend, but not by name: printed without it.'],
    [silent('a'), 'Kept out: not asked yet.'],
    [of('a', null, { can: false }), 'Kept out: cannot or does not want to recommend.'],
    [of('a', null, { ...yes, withdrawn: '2026-01-01' }), 'Kept out: the consent was withdrawn.'],
    [
      of('a', null, { ...yes, valid_until: '2026-12-01' }),
      `Kept out: the consent ends before the proposal does (${expiry}).`,
    ],
    [of('a', null, yes), 'Kept out: may not be named, and nothing says how to describe it without the name.'],
  ])('%j', (reference, expected) => {
    expect(traceReferences(dossierWith([reference]), expiry)[0]?.reason).toBe(expected);
  });

  test('the industry is the reason where it decides', () => {
    const reasons = traceReferences(dossierWith([far('a'), near('b'), silent('c')]), expiry).map(
      ({ reason }) => reason,
    );
    expect(reasons[0]).toBe('Can and wants to recommend, by name. b before a: same industry.');
    expect(reasons.filter((reason) => reason.includes('before a'))).toHaveLength(1);
  });
});
