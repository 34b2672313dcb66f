import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Answers, look, talked } from './talked.ts';
import { complete, folderOf, open, talkThrough } from './talkThrough.ts';

/** What is written after the talk, and after a look at the answers. */
function reviewed(answers: Answers): unknown {
  const file = join(folderOf({}), 'a.yaml');
  complete(open({ file }), [...talked, ['add-1', 'review'], ...answers]);
  return parse(readFileSync(file, 'utf8'));
}

describe('before anything is written, a valid answer is', () => {
  test('looked at: each section with its answers', () => {
    const file = join(folderOf({}), 'a.yaml');
    const state = talkThrough(open({ file }), [
      ...talked,
      ['add-1', 'review'],
      look('The price'),
      ['add-1.look-1.1.entry', 'offer.lines[1]'],
    ]);
    expect(state.outcome).not.toBeNull();
    expect(existsSync(file)).toBe(false);
  });

  test('changed: a text', () => {
    expect(
      reviewed(
        [look('The client'), ['Who is the client?', 'x'] as const].slice(0, 1).concat([
          ['add-1.look-1.1.entry', 'name'],
          ['Who is the client?', 'Eastwind'],
        ]),
      ),
    ).toMatchObject({
      account: { name: 'Eastwind', country: 'NO' },
    });
  });

  test('deleted: a text that may be left open', () => {
    const written = reviewed([
      look('The client'),
      ['add-1.look-1.1.entry', 'country'],
      ['add-1.look-1.1.country', null],
    ]);
    expect(written).toMatchObject({ account: { name: 'Northwind' } });
    expect(written).not.toHaveProperty('account.country');
  });

  test('kept by Enter', () => {
    expect(reviewed([look('The client'), ['add-1.look-1.1.entry', 'country']])).toMatchObject({
      account: { country: 'NO' },
    });
  });

  test('deleted: a price line, and the others stay as they are', () => {
    const written = reviewed([
      look('The price'),
      ['add-1.look-1.1.entry', 'offer.lines[0]'],
      ['add-1.look-1.1.1.field', 'delete'],
      ['Delete 1 × Line', true],
    ]);
    expect(written).toHaveProperty('offer.lines', [{ text: 'Care', qty: 1, unit_price: '10', tax: 'vat' }]);
  });

  test('deleted: a criterion, with the weight that names it', () => {
    const written = reviewed([
      look('Their situation'),
      ['add-1.look-1.1.entry', 'account.criteria[1]'],
      ['add-1.look-1.1.account.criteria[1].label', null],
    ]);
    expect(written).toMatchObject({ account: { criteria: [{ id: 'speed' }] } });
    expect(JSON.stringify(written)).not.toContain('cost');
  });

  test('deleted: a person, and the cover no longer names her', () => {
    const written = reviewed([
      look('The people who decide'),
      ['add-1.look-1.1.entry', 'dmu[0]'],
      ['add-1.look-1.1.1.field', 'delete'],
      ['Delete Ingrid', true],
    ]);
    expect(written).toMatchObject({ dmu: [{ id: 'cfo', position: 'CFO' }] });
    expect(written).not.toHaveProperty('proposal.addressee');
  });

  test('the last person can be changed and not deleted', () => {
    const file = join(folderOf({}), 'a.yaml');
    expect(() =>
      complete(open({ file }), [
        ...talked.filter((_, at) => at !== 7 && at !== 8),
        ['add-1', 'review'],
        look('The people who decide'),
        ['add-1.look-1.1.entry', 'dmu[0]'],
        ['add-1.look-1.1.1.field', 'delete'],
      ]),
    ).toThrow('Choose one of the list.');
  });

  test('changed: the guarantee, with what has to be asked then', () => {
    expect(
      reviewed([
        look('How long it holds'),
        ['add-1.look-1.1.entry', 'validity'],
        ['add-1.look-1.1.validity', ''],
        ['The last day', '2026-12-23'],
      ]),
    ).toHaveProperty('validity', { until: '2026-12-23', binding: 'subject_to_contract' });
  });

  test('changed: how often a line is paid asks for how long', () => {
    expect(
      reviewed([
        look('The price'),
        ['add-1.look-1.1.entry', 'offer.lines[1]'],
        ['add-1.look-1.1.1.field', 'recurring'],
        ['add-1.look-1.1.1.offer.lines[1].recurring', 'month'],
        ['For how many months?', '36'],
      ]),
    ).toMatchObject({ offer: { lines: [{ text: 'Line' }, { text: 'Care', recurring: 'month', term: 36 }] } });
  });
});

describe('lists inside an entry', () => {
  test('a step of a price is changed; what hangs on it stays', () => {
    const written = reviewed([
      look('The price'),
      ['add-1.look-1.1.entry', 'offer.lines[1]'],
      ['add-1.look-1.1.1.field', 'recurring'],
      ['add-1.look-1.1.1.offer.lines[1].recurring', 'month'],
      ['For how many months?', '36'],
      ['add-1.look-1.1.2.field', 'ramp'],
      ['From which month', '13'],
      ['What does one cost from then on', '20'],
      ['add-1.look-1.1.3.field', 'offer.lines[1].ramp[0]'],
      ['add-1.look-1.1.3.1.field', 'ramp_from'],
      ['From which month', '25'],
      // Once is no term, of which a later part could cost something else.
      ['add-1.look-1.1.4.field', 'recurring'],
      ['add-1.look-1.1.4.offer.lines[1].recurring', ''],
    ]);
    expect(written).toMatchObject({
      offer: {
        lines: [{ text: 'Line' }, { recurring: 'month', term: 36, ramp: [{ from_period: 25, unit_price: '20' }] }],
      },
    });
  });

  test('points of a criterion are looked at where there are some', () => {
    const file = join(folderOf({}), 'a.yaml');
    complete(open({ file }), [
      ['document', 'tender'],
      ['account.criteria[0].points', '25'],
      ...talked,
      ['add-1', 'review'],
      look('Their situation'),
      ['add-1.look-1.1.entry', 'account.criteria[0]'],
      ['add-1.look-1.1.1.field', 'points'],
      ['add-1.look-1.1.1.account.criteria[0].points', '30'],
      ['add-1.look-1.1.2.field', 'label'],
      ['add-1.look-1.1.2.account.criteria[0].label', 'Pace'],
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      account: { criteria: [{ id: 'speed', label: 'Pace', points: 30 }, { id: 'cost' }] },
    });
  });
});

describe('in a file that is there, comments stay', () => {
  const before = `account: { name: Northwind, country: NO } # the client
proposal: { title: A line, currency: EUR }
validity: { until: 2026-12-24 }
dmu:
  # the one who signs
  - { id: ceo, name: Ingrid, role: director }
  # the one who pays
  - { id: cfo, name: Peter, role: finance, criteria: { cost: 5 } }
  # the one who uses it
  - { id: user, name: Laila, role: user }
seller: { name: Fjord }
offer:
  summary: One line
team:
  - { name: Per, position: KAM, email: per@example.com } # that is me
`;
  test('a person in the middle is deleted: one line less', () => {
    const folder = folderOf({ 'dossier.yaml': before.replace(', criteria: { cost: 5 }', '') });
    complete(open({ file: join(folder, 'dossier.yaml') }), [
      ['add-1', 'review'],
      look('The people who decide'),
      ['add-1.look-1.1.entry', 'dmu[1]'],
      ['add-1.look-1.1.1.field', 'delete'],
      ['Delete Peter', true],
    ]);
    expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toBe(before.replace(/.*id: cfo.*\n/, ''));
  });

  test('a country is deleted in brackets', () => {
    const folder = folderOf({ 'dossier.yaml': before.replace(', criteria: { cost: 5 }', '') });
    complete(open({ file: join(folder, 'dossier.yaml') }), [
      ['add-1', 'review'],
      look('The client'),
      ['add-1.look-1.1.entry', 'country'],
      ['add-1.look-1.1.country', null],
    ]);
    expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toContain('account: { name: Northwind } # the client\n');
  });
});
