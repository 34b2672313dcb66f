import { describe, expect, test } from 'vitest';
import { block, choose, coverage, ids, libraryOf, why } from './choose.ts';
import { director, finance, hr, offerWith, withMembers } from './someDossier.ts';

const codes = (chosen: ReturnType<typeof choose>): readonly string[] =>
  chosen.selection.findings.map(({ code }) => code);

describe('the best block of a kind', () => {
  test.each<[string, readonly [string, string], string]>([
    ['the weight of its criteria', ['criteria: [cost]', 'criteria: [speed]'], 'it answers cost, weight 4 of 5'],
    [
      'the rank at the account',
      ['criteria: [speed]', 'order: 1'],
      'it answers speed, number 1 on the client’s list'.replace('’', "'"),
    ],
    ['the industry', ['industries: [logistics]', 'order: 1'], 'same industry'],
    ['the offer', ['offers: [sorting]', 'order: 1'], 'made for this offer'],
    ['the order', ['order: 1', 'order: 2'], 'its order is 1'],
    ['the name', ['order: 5', 'order: 5'], 'alike in everything, so the name decides'],
  ])('%s', (_, [first, second], because) => {
    const library = libraryOf([block('a', 'risk', first), block('b', 'risk', second)]);
    const chosen = choose(withMembers([{ ...finance, criteria: { cost: 4 } }]), library);
    expect(ids(chosen)).toContain('a');
    expect(why(chosen, 'b')).toBe(`no: Finance asks for risks with their answers; a before b: ${because}.`);
  });
});

describe('pins and exclusions, in their order', () => {
  const library = libraryOf([block('a', 'usability'), block('b', 'risk'), block('gated', 'pilot')]);
  const member = (overrides: object): object => ({ ...director, arguments: overrides });

  test('a pin brings in what nobody asks for, and is never cut', () => {
    const chosen = choose(withMembers([member({ pin: ['a'] })], { arguments: { max_per_member: 1 } }), library);
    expect(ids(chosen)).toContain('a');
    expect(why(chosen, 'a')).toBe('yes: Pinned for Ingrid Solberg.');
    expect(coverage(chosen)).toContain('md exclusivity: met starter-exclusivity');
  });

  test('no pin passes a gate', () => {
    const chosen = choose(withMembers([director], { arguments: { pin: ['gated'] } }), library);
    expect(ids(chosen)).not.toContain('gated');
    expect(codes(chosen)).toContain('E310');
  });

  test('the document’s exclusion beats a member’s pin', () => {
    const chosen = choose(withMembers([member({ pin: ['a'] })], { arguments: { exclude: ['a'] } }), library);
    expect(why(chosen, 'a', 'md')).toBe('no: Excluded for the whole document (arguments.exclude: a).');
  });

  test('a member’s exclusion beats the document’s pin, for that member', () => {
    const pinned = { arguments: { pin: ['a'] } };
    const alone = choose(withMembers([member({ exclude: ['a'] })], pinned), library);
    expect(ids(alone)).not.toContain('a');
    const two = choose(withMembers([member({ exclude: ['a'] }), hr], pinned), library);
    expect(why(two, 'a')).toBe('yes: Pinned for the whole document (arguments.pin).');
    expect(why(two, 'a', 'md')).toBe('no: Excluded for Ingrid Solberg.');
  });

  test('pinned and excluded at one level, and an id that no block has', () => {
    expect(codes(choose(withMembers([member({ pin: ['a'], exclude: ['kind:usability'] })]), library))).toContain(
      'E311',
    );
    const [unknown] = choose(withMembers([director], { arguments: { pin: ['starter-rsk'] } })).selection.findings;
    expect(unknown).toMatchObject({ code: 'E114', suggestion: 'starter-risk' });
  });

  test('an excluded kind silences its must-have, one by one as well; a waiver does with its reason', () => {
    const silent = { arguments: { exclude: ['kind:figure'] } };
    expect(coverage(choose(withMembers([finance], silent)))).toEqual(['cfo figure: excluded']);
    const byId = { arguments: { exclude: ['starter-figure'] } };
    expect(coverage(choose(withMembers([finance], byId)))).toEqual(['cfo figure: excluded']);
    const waived = choose(withMembers([{ ...finance, arguments: { waive: { figure: 'numbers follow in May' } } }]));
    expect(waived.selection.coverage).toMatchObject([{ status: 'waived', reason: 'numbers follow in May' }]);
    expect(codes(waived)).not.toContain('W302');
  });
});

describe('one document for a group', () => {
  test('of a group the block with more influence behind it, and the others get that one', () => {
    const files = [
      block('a', 'risk', 'group: late\ncriteria: [speed]'),
      block('b', 'risk', 'group: late\ncriteria: [cost]'),
    ];
    const members = [
      { ...director, influence: 2, criteria: { speed: 5 } },
      { ...finance, influence: 5, criteria: { cost: 5 } },
    ];
    const chosen = choose(withMembers(members), libraryOf(files));
    expect(ids(chosen)).toContain('b');
    expect(ids(chosen)).not.toContain('a');
    expect(why(chosen, 'a')).toBe('no: b says the same (group late), and has at least as much influence behind it.');
    expect(why(chosen, 'b', 'md')).toMatch(/^yes/);
  });

  test('facts are printed once, whoever else would place them', () => {
    const files = [
      block('a', 'figure', 'criteria: [speed]', '{{slot "facts"}}'),
      block('b', 'figure', 'criteria: [cost]', '{{slot "facts"}}'),
    ];
    const members = [
      { ...director, criteria: { speed: 5 } },
      { ...finance, criteria: { cost: 5 }, influence: 4 },
    ];
    const chosen = choose(withMembers(members), libraryOf(files));
    expect(ids(chosen).filter((id) => ['a', 'b', 'starter-figure'].includes(id))).toEqual(['b']);
  });

  test('two pins that say the same, or contradict each other, are an error', () => {
    const same = libraryOf([block('a', 'risk', 'group: g'), block('b', 'risk', 'group: g')]);
    expect(codes(choose(withMembers([director], { arguments: { pin: ['a', 'b'] } }), same))).toContain('E313');
    const against = libraryOf([block('a', 'risk', 'conflicts_with: [b]'), block('b', 'risk')]);
    expect(codes(choose(withMembers([director], { arguments: { pin: ['a', 'b'] } }), against))).toContain('E313');
  });

  test('a section’s order: the client’s criteria, then influence; uniqueness first', () => {
    const files = [block('second', 'risk', 'criteria: [cost]'), block('first', 'usability', 'criteria: [speed]')];
    const chosen = choose(withMembers([director], { arguments: { pin: ['first', 'second'] } }), libraryOf(files));
    expect(ids(chosen)[0]).toBe('starter-uniqueness');
    expect(ids(chosen).indexOf('first')).toBeLessThan(ids(chosen).indexOf('second'));
  });

  test('a block for one of several without a bridge is reported', () => {
    const library = libraryOf([block('a', 'usability')]);
    const pinned = { ...director, arguments: { pin: ['a'] } };
    expect(codes(choose(withMembers([pinned, finance]), library))).toContain('I312');
    expect(codes(choose(withMembers([pinned]), library))).not.toContain('I312');
  });
});

describe('the individual approach (D11)', () => {
  test('an orientation replaces the role’s list, and the must-haves with it', () => {
    expect(coverage(choose(withMembers([{ ...hr, orientation: 'financial' }])))).toEqual([
      'hr figure: met starter-figure',
    ]);
  });

  test('several roles take turns, and all must-haves stay', () => {
    const chosen = choose(withMembers([{ id: 'm', name: 'M', role: ['finance', 'technical'] }]));
    expect(chosen.selection.profiles[0]?.kinds.slice(0, 4)).toEqual([
      'figure',
      'previous_cooperation',
      'technical',
      'risk',
    ]);
    expect(chosen.selection.coverage).toHaveLength(2);
  });

  test('kinds that answer the member’s own criteria come first', () => {
    const library = libraryOf([block('a', 'reference', 'criteria: [cost]', '{{references.0.title}} did it.')]);
    const chosen = choose(
      withMembers([{ ...finance, criteria: { cost: 5 } }], { arguments: { max_per_member: 2 } }),
      library,
    );
    expect(why(chosen, 'a')).toContain('Finance asks for references, and it answers cost (weight 5)');
  });

  test('of several own criteria the heavier one comes first, whatever the order of the list', () => {
    // Finance lists risks before terms; both blocks carry a criterion, and there is room for one of them.
    const library = libraryOf([
      block('light', 'risk', 'criteria: [speed]'),
      block('heavy', 'terms', 'criteria: [cost]'),
    ]);
    const chosen = choose(
      withMembers([{ ...finance, criteria: { speed: 2, cost: 5 } }], { arguments: { max_per_member: 2 } }),
      library,
    );
    expect(ids(chosen)).toContain('heavy');
    expect(ids(chosen)).not.toContain('light');
  });

  test('a role without a list: own criteria first, then what else the dossier tells, as far as there is room', () => {
    const member = { id: 'm', name: 'M', role: 'other', criteria: { cost: 2 } };
    const chosen = choose(withMembers([member]), libraryOf([block('a', 'risk', 'criteria: [cost]')]));
    expect(why(chosen, 'a', 'm')).toMatch(
      /^yes: Other asks for risks with their answers, and it answers cost \(weight 2\)/,
    );
    expect(why(chosen, 'starter-reference', 'm')).toMatch(
      /^yes: Other has no list of kinds, and the dossier tells references/,
    );
    expect(why(chosen, 'starter-terms', 'm')).toMatch(/^no: .*the number for one member is full/);
  });
});

describe('gates', () => {
  test.each<[string, string, string, object, string]>([
    [
      'a condition that does not hold',
      'when: { account.kind: new }',
      'Words.',
      { account: { name: 'Northwind Traders', kind: 'existing' } },
      'it asks for account.kind to be new',
    ],
    [
      'a value that is not there',
      '',
      '{{situation.summary}}',
      {},
      'the proposal says nothing at situation.summary, which it prints',
    ],
    [
      'a figure that is not there',
      '',
      '{{slot "figure:other"}}',
      {},
      'the proposal says nothing at figures.other, which it prints',
    ],
    [
      'exclusive terms that nobody approved',
      '',
      'Words.',
      { offer: offerWith({ internal: {} }) },
      'nobody inside has approved the exclusive terms (offer.internal.exclusivity_approved_by)',
    ],
    [
      'cooperation that went badly',
      '',
      'Words.',
      { previous_cooperation: { status: 'mixed', results: ['x'].map((text) => ({ text })) } },
      'the cooperation so far is mixed, without address_openly',
    ],
  ])('%s', (_, more, body, changes, reason) => {
    const kind = reason.includes('exclusive')
      ? 'exclusivity'
      : reason.includes('cooperation')
        ? 'previous_cooperation'
        : 'risk';
    const library = libraryOf([block('a', kind, more, body)]);
    const chosen = choose(withMembers([director], { ...changes, arguments: { pin: ['a'] } }), library);
    expect(why(chosen, 'a')).toBe(`no: Gate: ${reason}.`);
  });
});
