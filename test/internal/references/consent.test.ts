import { describe, expect, test } from 'vitest';
import { consentOf, findWinnable, warnOfConsent } from '../../../src/internal/references/consent.ts';
import { dossierOf } from '../selection/choose.ts';
import { base, consenting } from '../selection/someDossier.ts';
import { expiry, referenceOf } from './referenceOf.ts';

const yes = { can: true, wants: true };
const named = { ...yes, scope: ['named'] };
const anonymous = { anonymous: { title: 'A carrier in Norway' } };

/** "named contact call", "anonymous: not_named", "nothing: refused". */
const brief = (consent: object, more: object = {}): string => {
  const { print, contact, call, reason } = consentOf(referenceOf({ consent, ...more }), expiry);
  return `${print}${contact ? ' contact' : ''}${call ? ' call' : ''}${reason === null ? '' : `: ${reason}`}`;
};

describe('what a reference agreed to (D9)', () => {
  test.each<[what: string, consent: object, more: object, expected: string]>([
    ['nothing is written', {}, {}, 'nothing: not_asked'],
    ['can, and nobody asked whether they want to', { can: true }, {}, 'nothing: not_asked'],
    ['wants, and nobody asked whether they can', { wants: true, scope: ['named'] }, {}, 'nothing: not_asked'],
    ['asked, and open', { can: null, wants: null }, {}, 'nothing: not_asked'],
    ['cannot', { ...named, can: false }, {}, 'nothing: refused'],
    ['does not want to', { ...named, wants: false }, {}, 'nothing: refused'],
    ['a no weighs more than what is open', { can: false }, {}, 'nothing: refused'],
    ['withdrawn', { ...named, withdrawn: '2026-01-01' }, {}, 'nothing: withdrawn'],
    ['withdrawn weighs more than refused', { can: false, withdrawn: '2026-01-01' }, {}, 'nothing: withdrawn'],
    ['ends the day before', { ...named, valid_until: '2026-12-21' }, {}, 'nothing: ends_early'],
    ['ends on the last day', { ...named, valid_until: '2026-12-22' }, {}, 'named'],
    ['ends later', { ...named, valid_until: '2027-01-01' }, {}, 'named'],
    ['by name', named, {}, 'named'],
    ['with contact', { ...yes, scope: ['named', 'contact_shared'] }, {}, 'named contact'],
    ['with calls', { ...yes, scope: ['named', 'contact_shared', 'will_call'] }, {}, 'named contact call'],
    ['calls without contact', { ...yes, scope: ['named', 'will_call'] }, {}, 'named call'],
    ['calls of nobody', { ...yes, scope: ['named', 'will_call'] }, { person: undefined }, 'named'],
    ['contact of nobody', { ...yes, scope: ['named', 'contact_shared'] }, { person: undefined }, 'named'],
    ['contact without the name', { ...yes, scope: ['contact_shared'] }, anonymous, 'nothing: not_named'],
    ['no scope', yes, anonymous, 'nothing: not_named'],
    ['without the name', { ...yes, anonymous_ok: true }, anonymous, 'anonymous: not_named'],
    ['without the name, and nothing to print', { ...yes, anonymous_ok: true }, {}, 'nothing: not_named'],
    ['by name although it may be without', { ...named, anonymous_ok: true }, anonymous, 'named'],
    [
      'without the name, ended',
      { ...yes, anonymous_ok: true, valid_until: '2026-12-01' },
      anonymous,
      'nothing: ends_early',
    ],
  ])('%s', (_, consent, more, expected) => {
    expect(brief(consent, more)).toBe(expected);
  });
});

describe('what could be won', () => {
  const all = {
    refused: { can: false },
    withdrawn: { ...named, withdrawn: '2026-01-01' },
    named,
    not_named: yes,
    ends_early: { ...named, valid_until: '2026-12-01' },
    not_asked: {},
  };
  test.each<[readonly (keyof typeof all)[], number | null]>([
    [[], null],
    [['named', 'refused', 'withdrawn'], null],
    [['not_named', 'ends_early', 'not_asked'], 2],
    [['not_named', 'ends_early'], 1],
    [['named', 'not_named'], 1],
    [['not_asked', 'not_asked'], 0],
  ])('of %j number %j', (which, expected) => {
    const found = findWinnable(
      which.map((key) => referenceOf({ consent: all[key] })),
      expiry,
    );
    expect(found?.index ?? null).toBe(expected);
    if (found) expect(found.reason).toBe(which[found.index]);
  });

  test.each([
    [{}, ['W306 references.0.consent']],
    [{ ...named, valid_until: '2026-12-01' }, ['W307 references.0.consent.valid_until']],
    [{ can: false }, []],
    [{ ...named, withdrawn: '2026-01-01' }, []],
    [yes, []],
    [named, []],
  ])('%j is reported as %j', (consent, expected) => {
    const dossier = dossierOf({ ...base, dmu: [], references: consenting(consent) });
    expect(warnOfConsent(dossier, expiry).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  });
});
