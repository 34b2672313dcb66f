import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { choose, coverage, ids, why } from './choose.ts';
import { consenting, director, finance, hr, withMembers } from './someDossier.ts';

describe('a director alone (D8)', () => {
  const chosen = choose(withMembers([director]));

  test('gets what a director must have, the core, and three more of the list', () => {
    expect(coverage(chosen)).toEqual([
      'md understanding: met starter-understanding',
      'md exclusivity: met starter-exclusivity',
    ]);
    expect(ids(chosen)).toEqual([
      'starter-uniqueness',
      'starter-benefit',
      'starter-exclusivity',
      'starter-figure',
      'starter-risk',
      'starter-understanding',
    ]);
  });

  test('says why', () => {
    expect(why(chosen, 'starter-exclusivity')).toBe('yes: Director must have exclusive terms.');
    expect(why(chosen, 'starter-understanding')).toBe(
      'yes: For everybody: this kind prints whenever its facts are there.',
    );
    expect(why(chosen, 'starter-risk')).toBe('yes: Director asks for risks with their answers.');
    expect(why(chosen, 'starter-reference')).toBe(
      'no: Director asks for references, but other arguments come first and the number for one member is full (arguments.max_per_member: 3).',
    );
    expect(why(chosen, 'starter-people')).toBe('no: Director does not ask for the people who do the work.');
    expect(why(chosen, 'starter-pilot')).toBe('no: Gate: the dossier has no facts of the kind pilot.');
  });
});

describe('a director and finance (D8, D10)', () => {
  const chosen = choose(withMembers([director, finance]));

  test('the figures serve both, the rest serves one each', () => {
    expect(coverage(chosen)).toEqual([
      'md understanding: met starter-understanding',
      'md exclusivity: met starter-exclusivity',
      'cfo figure: met starter-figure',
    ]);
    const served = chosen.selection.chosen.map(({ block, serves }) => [
      block.id,
      serves.map(({ member }) => member).join(' '),
    ]);
    expect(Object.fromEntries(served)).toMatchObject({
      'starter-figure': 'md cfo',
      'starter-risk': 'md cfo',
      'starter-exclusivity': 'md',
      'starter-previous-cooperation': 'cfo',
    });
  });

  test('says why, the must-have first', () => {
    expect(why(chosen, 'starter-figure')).toBe('yes: Finance must have figures. It serves one more member as well.');
    expect(why(chosen, 'starter-figure', 'md')).toBe('yes: Director asks for figures.');
    expect(why(chosen, 'starter-exclusivity', 'cfo')).toBe('no: Finance does not ask for exclusive terms.');
    expect(why(chosen, 'starter-terms', 'cfo')).toBe(
      'no: Finance asks for terms, but other arguments come first and the number for one member is full (arguments.max_per_member: 3).',
    );
  });
});

describe('HR alone, and no reference that consents (D9)', () => {
  const refused = choose(withMembers([hr], { references: consenting({ can: true, wants: false, scope: ['named'] }) }));

  test('the people stand in, and the gap is told with what would close it', () => {
    expect(coverage(refused)).toEqual(['hr reference:named: stand_in starter-people']);
    expect(why(refused, 'starter-people')).toBe(
      'yes: HR gets the people who do the work instead of a reference by name.',
    );
    expect(why(refused, 'starter-reference')).toBe('no: Gate: no reference has agreed to be printed.');
    const [finding] = refused.selection.findings.filter(({ code }) => code === 'W301').map(sentencesOf);
    expect(finding?.message).toBe(
      'Anne Lie (hr) looks for a reference by name first. The proposal has none to show, and this stands in: the people who do the work.',
    );
    expect(finding?.fix).toContain('can: true, wants: true');
  });

  test('a reference without its name stands in before the people', () => {
    const hidden = { can: true, wants: true, anonymous_ok: true };
    const references = consenting(hidden, { anonymous: { title: 'A carrier in Norway' } });
    const chosen = choose(withMembers([hr], { references }));
    expect(coverage(chosen)).toEqual(['hr reference:named: stand_in starter-reference']);
    expect(why(chosen, 'starter-reference')).toBe(
      'yes: HR gets a reference without its name instead of a reference by name.',
    );
  });

  test('nothing at all is a gap with a name', () => {
    const bare = { summary: 'A line', lines: [] };
    const chosen = choose(withMembers([hr], { references: null, previous_cooperation: null, offer: bare }));
    expect(coverage(chosen)).toEqual(['hr reference:named: gap']);
    expect(chosen.selection.findings.map(({ code }) => code)).toContain('W302');
  });
});

describe('six members and a sceptical CFO who can veto', () => {
  const six = [
    { ...director, influence: 4, criteria: { speed: 5 } },
    { ...finance, influence: 5, buying_role: 'vetoes', criteria: { cost: 5 }, internal: { attitude: 'sceptic' } },
    { ...hr, influence: 2 },
    { id: 'cto', name: 'Jon Berg', role: 'technical' },
    { id: 'buyer', name: 'Eva Holm', role: 'procurement' },
    { id: 'shift', position: 'Shift leader', role: 'user' },
  ];
  const chosen = choose(withMembers(six));

  test('everybody finds what they must have, and nothing stands twice', () => {
    expect(coverage(chosen)).toEqual([
      'md understanding: met starter-understanding',
      'md exclusivity: met starter-exclusivity',
      'cfo figure: met starter-figure',
      'hr reference:named: met starter-reference',
      'cto figure: met starter-figure',
      'buyer terms: met starter-terms',
      'shift usability: met starter-usability',
    ]);
    expect(new Set(ids(chosen)).size).toBe(ids(chosen).length);
  });

  test('the figures come before all that serves fewer, because most influence is behind them', () => {
    const own = chosen.selection.chosen.filter(({ core }) => !core).map(({ block }) => block.id);
    expect(own[0]).toBe('starter-figure');
    expect(why(chosen, 'starter-figure')).toBe('yes: Finance must have figures. It serves 3 more members as well.');
  });

  test('the attitude changes nothing that the client reads', () => {
    const friendly = six.map((member) =>
      member.id === 'cfo' ? { ...member, internal: { attitude: 'advocate' } } : member,
    );
    expect(ids(choose(withMembers(friendly)))).toEqual(ids(chosen));
  });
});
