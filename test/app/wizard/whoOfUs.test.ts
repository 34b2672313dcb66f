import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin, next } from '../../../src/app/wizard/State.ts';
import { least, reopened, withClauses } from './reopened.ts';
import { type Answers, look } from './talked.ts';
import { open } from './talkThrough.ts';
import { written } from './writtenDossier.ts';

describe('who signs and approves', () => {
  const twice: Answers = [
    ['need-1', 'our-signers'],
    ['Who signs for you?', 'per-dahl'],
    ['Does somebody else sign for you', true],
    ['Who signs for you?', 'somebody else'],
    ['The name of that person', 'Nils Aas'],
    ['What is Nils Aas', 'Director General'],
    ['By what may this person', 'power of attorney No. 12'],
    ['need-2', 'approvers'],
    ['Who in your house has approved', 'nils-aas'],
  ];

  test('of the team, and somebody who is in no list yet', () => {
    expect(written(twice)).toMatchObject({
      signatories: { seller: ['per-dahl', 'nils-aas'], approved_by: ['nils-aas'] },
      people: [
        { id: 'nils-aas', name: 'Nils Aas', position: 'Director General', authority: 'power of attorney No. 12' },
      ],
    });
  });

  test('looked at: the authority is changed; whoever is deleted signs no more', () => {
    const changed = written([
      ...twice,
      ['add-1', 'review'],
      look('Letter, annexes, signatures'),
      ['add-1.look-1.1.entry', 'people[0]'],
      ['add-1.look-1.1.1.field', 'acting_authority'],
      ['By what may this person', 'the articles'],
    ]);
    expect(changed).toHaveProperty('people.0.authority', 'the articles');
    const gone = written([
      ...twice,
      ['add-1', 'review'],
      look('Letter, annexes, signatures'),
      ['add-1.look-1.1.entry', 'people[0]'],
      ['add-1.look-1.1.1.field', 'delete'],
      ['Delete Nils Aas', true],
    ]);
    expect(gone).toHaveProperty('signatories', { seller: ['per-dahl'] });
    expect(gone).not.toHaveProperty('people');
  });

  test('what is there is kept, and is not offered again', () => {
    const text = `${least}signatories: { seller: [per, { name: Ida }], approved_by: [per] }\n`;
    const dossier = reopened(text, [
      ['add-1', 'needs'],
      ['add-1.need-1', 'our-signers'],
      ['Who signs for you?', 'somebody else'],
      ['The name of that person', 'Nils Aas'],
      ['What is Nils Aas', 'Director'],
    ]);
    expect(dossier).toMatchObject({
      signatories: { seller: ['per', { name: 'Ida' }, 'nils-aas'], approved_by: ['per'] },
    });
  });

  test('more than fit, and another than the signatory: refused in the words of the loader', () => {
    const many = `${least}signatories: { seller: [per, { name: A }, { name: B }, { name: C }] }\n`;
    expect(() =>
      reopened(many, [
        ['add-1', 'needs'],
        ['add-1.need-1', 'our-signers'],
        ['Who signs for you?', 'somebody else'],
        ['The name of that person', 'Nils Aas'],
      ]),
    ).toThrow('4');
    const one = least
      .replace('currency', 'signatory: per, currency')
      .replace('team:\n', 'team:\n  - { id: ola, name: Ola, position: KAM, email: ola@example.com }\n');
    expect(() =>
      reopened(one, [
        ['add-1', 'needs'],
        ['add-1.need-1', 'our-signers'],
        ['Who signs for you?', 'ola'],
      ]),
    ).toThrow('signatories.seller');
  });

  test('whoever the workspace names is offered', () => {
    const file = join(withClauses({ 'dossier.yaml': least }), 'dossier.yaml');
    let state = begin(open({ file }).setting);
    for (const answer of ['needs', 'approvers']) state = next(state, answer);
    expect(state.question?.choices.map(({ name }) => name)).toContain('Una Berg, Head of Legal');
  });
});
