import { describe, expect, test } from 'vitest';
import { isArgumentKind, sectionOfKind } from '../../src/proposal/kinds.ts';
import { prepare, type Prepared } from '../../src/app/build.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const folder = workFolder();
const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const people = {
  director: '  - { id: ingrid, name: Ingrid Solberg, position: Managing Director, role: director }',
  hr: '  - { id: ingrid, name: Maja Lindqvist, position: Head of People, role: hr }',
  finance: '  - { id: ingrid, name: Jonas Weiss, position: Chief Financial Officer, role: finance }',
  technical: '  - { id: ingrid, name: Rana Holt, position: Head of IT, role: technical }',
};

/** The quick start with another DMU. */
function checkedFor(members: readonly string[], ...changes: readonly (readonly [string, string])[]): Prepared {
  const text = quickStartWith(...changes).replace(/dmu:[^\n]*\n(?: {2}- .*\n)+/, `dmu:\n${members.join('\n')}\n`);
  const file = put(folder, `dossier-${Math.random().toString(36).slice(2)}.yaml`, text);
  return prepare({ file, date: '2026-11-23', allow: [], strict: false, draft: false }, world);
}

const kindsOf = ({ composed }: Prepared): readonly string[] => composed?.proposal.blocks.map(({ kind }) => kind) ?? [];
const codesOf = ({ diagnostics }: Prepared): readonly string[] => diagnostics.map(({ code }) => code);

describe('each function finds its proof (D8–D10)', () => {
  test.each<[keyof typeof people, readonly string[], readonly string[]]>([
    // Readers who find everything else first are not shown the reference: that is told.
    ['director', ['understanding', 'exclusivity'], ['I304']],
    ['hr', ['reference'], ['I330', 'I330']],
    ['finance', ['figure'], ['I304']],
    ['technical', ['figure'], []],
  ])('%s only: %j', (role, kinds, codes) => {
    const checked = checkedFor([people[role]]);
    expect(codesOf(checked)).toEqual(codes);
    expect(kindsOf(checked)).toEqual(expect.arrayContaining([...kinds]));
    const sections = checked.composed?.document.sections.map(({ id }) => id);
    expect(sections).toEqual(expect.arrayContaining(kinds.map((kind) => sectionOf(kind))));
  });

  test('technical without figures gets what is technical', () => {
    const figures = /figures:\n(?: {2}.*\n)+/.exec(quickStartWith())?.[0] ?? '';
    const checked = checkedFor(
      [people.technical],
      [figures, ''],
      [', figure: dispatched, criteria', ', criteria'],
      [', figure: overtime, criteria', ', criteria'],
      ['    figure: dispatched\n', ''],
      ['points: [', 'points: [{ kind: technical, text: Bearings sealed for life }, '],
    );
    expect(codesOf(checked)).toEqual(['W301']);
    expect(kindsOf(checked)).toContain('technical');
    expect(kindsOf(checked)).not.toContain('figure');
  });

  test('a mixed group gets all of it, each once', () => {
    const kinds = kindsOf(
      checkedFor(
        Object.values(people).map((line, i) => line.replace('id: ingrid', `id: ${['ingrid', 'b', 'c', 'd'][i] ?? ''}`)),
      ),
    );
    expect([...kinds].sort()).toEqual([...new Set(kinds)].sort());
    expect(kinds).toEqual(
      expect.arrayContaining(['understanding', 'benefit', 'uniqueness', 'exclusivity', 'reference', 'figure']),
    );
  });
});

const sectionOf = (kind: string): string => (isArgumentKind(kind) ? sectionOfKind(kind, false) : '');

describe('what is missing is named, with what would mend it', () => {
  test.each<[string, keyof typeof people, readonly (readonly [string, string])[], string, RegExp]>([
    [
      'a director without exclusive terms',
      'director',
      [['  exclusivity: {', '  tags: [x] #']],
      'W301',
      /exclusive.*unique/s,
    ],
    [
      'terms that nobody approved inside',
      'director',
      [['{ exclusivity_approved_by: per }', '{ walk_away: nothing }']],
      'W301',
      /exclusive terms/,
    ],
    ['HR whose only reference said no', 'hr', [['wants: true', 'wants: false']], 'W302', /reference by name/],
    ['HR whose only reference was not asked', 'hr', [['can: true, wants: true, ', '']], 'W306', /not asked yet/],
    [
      'finance whose figures belong to a silent reference',
      'finance',
      [['wants: true', 'wants: false']],
      'W302',
      /figure/,
    ],
  ])('%s', (_, role, changes, code, said) => {
    const { diagnostics } = checkedFor([people[role]], ...changes);
    const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(found.map(({ message }) => message).join()).toMatch(said);
    expect(found.every(({ fix, place }) => fix !== null && place !== null)).toBe(true);
  });

  test('a director without understanding', () => {
    const situation = /situation:\n(?: {2}.*\n)+/.exec(quickStartWith())?.[0] ?? '';
    const criteria = / {2}criteria: #[^\n]*\n(?: {4}.*\n)+/.exec(quickStartWith())?.[0] ?? '';
    const checked = checkedFor(
      [people.director],
      [situation, ''],
      [criteria, ''],
      [', criteria: [speed] }\n', ' }\n'],
      [', criteria: [people] }', ' }'],
      [', criteria: [speed] }]', ' }]'],
    );
    expect(codesOf(checked)).toContain('W303');
  });
});
