import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { choose } from './choose.ts';
import { withMembers } from './someDossier.ts';

const director = { name: 'Ingrid', role: 'director' };
const technical = { name: 'Jonas', role: 'technical' };
const hr = { name: 'Maja', role: 'hr' };
const user = { name: 'Ola', role: 'user' };
const few = { arguments: { max_per_member: 2 } };
const references = (consent: object): Readonly<Record<string, unknown>> => ({
  ...few,
  references: [{ company: 'Havn Frakt', consent }],
});
const named = { can: true, wants: true, scope: ['named'] };

/** What is told of a reference that may be named and is left out (D9, D11). */
test.each<readonly [what: string, dmu: readonly object[], changes: Readonly<Record<string, unknown>>, told: boolean]>([
  ['the number is used up', [director], few, true],
  ['by several', [technical, director], few, true],
  ['there is room', [director], { arguments: { max_per_member: 9 } }, false],
  ['somebody must have it', [director, hr], few, false],
  ['it is pinned', [director], { arguments: { max_per_member: 2, pin: ['starter-reference'] } }, false],
  ['nobody asks', [user], few, false],
  ['the kind is excluded', [director], { arguments: { max_per_member: 2, exclude: ['kind:reference'] } }, false],
  ['it may be named', [director], references(named), true],
  ['it may not be named', [director], references({ ...named, scope: [] }), false],
  ['it was not asked', [director], references({}), false],
  ['there is none', [director], { ...few, references: null }, false],
])('%s', (_, dmu, changes, told) => {
  const { findings } = choose(withMembers(dmu, changes)).selection;
  const found = findings.filter(({ code }) => code === 'I304');
  expect(found.map(({ path }) => path)).toEqual(told ? [['references', 0]] : []);
  if (told) expect(found.map(sentencesOf)[0]?.message).toContain('Havn Frakt may be named');
});
