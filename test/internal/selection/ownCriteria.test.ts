import { expect, test } from 'vitest';
import { block, choose, ids, libraryOf, why } from './choose.ts';
import { director, finance, hr, offerWith, withMembers } from './someDossier.ts';

test('facts that carry a member’s own criteria are for this member, whatever the role asks for', () => {
  const points = [{ kind: 'usability', text: 'Two buttons', criteria: ['speed'] }];
  const offer = offerWith({ points });
  const chosen = choose(withMembers([{ ...finance, criteria: { speed: 4 } }], { offer }));
  expect(why(chosen, 'starter-usability', 'cfo')).toBe(
    'yes: Finance does not ask for how it is used every day, but its facts answer speed (weight 4).',
  );
  expect(ids(choose(withMembers([{ ...finance, criteria: { cost: 4 } }], { offer })))).not.toContain(
    'starter-usability',
  );
  const two = choose(withMembers([{ ...director, role: ['director', 'other'], criteria: { speed: 5 } }], { offer }));
  expect(ids(two)).toContain('starter-usability');
  const full = { offer, arguments: { max_per_member: 1 } };
  const first = choose(withMembers([{ ...finance, criteria: { speed: 4 } }], full));
  expect(why(first, 'starter-usability', 'cfo')).toMatch(/^no: .*the number for one member is full/);
});

test('the block that prints facts with a member’s criteria is better than one with words of its own', () => {
  const points = [{ kind: 'people', text: 'Two fitters', criteria: ['cost'] }];
  const library = libraryOf([block('words', 'people', 'order: 1')]);
  const data = { offer: offerWith({ points }) };
  expect(ids(choose(withMembers([{ ...hr, criteria: { cost: 3 } }], data), library))).toContain('starter-people');
  expect(ids(choose(withMembers([hr], data), library))).toContain('words');
});
