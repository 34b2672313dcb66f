import { describe, expect, test } from 'vitest';
import { bare, factsWith } from './disclosedFrom.ts';

const agreed = { can: true, wants: true, scope: ['named'] };
const reference = (id: string, industry: string | null, consent: object = agreed, more: object = {}): object => ({
  id,
  company: `Company ${id}`,
  ...(industry === null ? {} : { industry }),
  consent,
  ...more,
});
const titles = (references: readonly object[], account: object = { name: 'Northwind', industry: 'logistics' }) =>
  factsWith({ references, account }).references.map(({ title }) => title.text);

describe('the order of references (D9)', () => {
  const far = reference('far', 'retail');
  const near = reference('near', 'logistics');
  const unknown = reference('unknown', null);
  test.each<[string, readonly object[], readonly string[]]>([
    ['the client’s own industry first', [far, unknown, near], ['near', 'far', 'unknown']],
    ['else as they are listed', [unknown, far], ['unknown', 'far']],
    ['those that say no are left out', [reference('no', 'logistics', { ...agreed, wants: false }), far], ['far']],
    ['two of the own industry keep their order', [far, near, reference('next', 'logistics')], ['near', 'next', 'far']],
  ])('%s', (_, references, ids) => {
    expect(titles(references)).toEqual(ids.map((id) => `Company ${id}`));
  });

  test('an account without an industry has none of its own', () => {
    expect(titles([unknown, near], { name: 'Northwind' })).toEqual(['Company unknown', 'Company near']);
  });
});

describe('what a reference agreed to', () => {
  const person = { name: 'Siri Moe', position: 'Head', email: 'siri@example.com', phone: '+47 22 00 00 02' };
  const referee = { name: 'Siri Moe', position: 'Head' };
  const story = {
    project: 'A line',
    text: 'It runs',
    facts: [{ label: 'Sites', value: 'six' }],
    person,
    quote: 'They came at night',
    anonymous: { title: 'A carrier', text: 'Of similar size' },
  };
  const first = (consent: object): unknown =>
    bare(factsWith({ references: [reference('a', null, consent, story)] }).references[0]);
  const silent = {
    named: false,
    title: 'A carrier',
    project: null,
    text: 'Of similar size',
    quote: null,
    facts: [],
    criteria: [],
    figure: null,
    person: null,
    referee: null,
    will_call: false,
  };
  const named = {
    named: true,
    title: 'Company a',
    project: 'A line',
    text: 'It runs',
    quote: { text: 'They came at night', by: null },
    facts: [{ label: 'Sites', value: 'six' }],
    criteria: [],
    figure: null,
  };

  test.each<[string, object, unknown]>([
    ['its name', agreed, { ...named, person: null, referee, will_call: false }],
    [
      'its contact',
      { ...agreed, scope: ['named', 'contact_shared'] },
      { ...named, person, referee: null, will_call: false },
    ],
    [
      'a call',
      { ...agreed, scope: ['named', 'contact_shared', 'will_call'] },
      { ...named, person, referee: null, will_call: true },
    ],
    [
      'a call, led to by us',
      { ...agreed, scope: ['named', 'will_call'] },
      { ...named, person: null, referee, will_call: true },
    ],
    ['its story without its name', { can: true, wants: true, anonymous_ok: true }, silent],
    ['nothing', { can: true, wants: true }, undefined],
    ['nothing any more', { ...agreed, withdrawn: '2026-01-01' }, undefined],
    ['nothing on the last day of the validity', { ...agreed, valid_until: '2026-12-22' }, undefined],
  ])('%s', (_, consent, expected) => {
    expect(first(consent)).toEqual(expected);
  });
});

describe('what a reference says of us', () => {
  const said = { text: 'They came at night', by: { name: 'Liv Aas', position: 'Head of Shift' } };
  const anonymous = { title: 'A carrier', quote: 'Nobody noticed the change' };
  const quoteOf = (consent: object, more: object): unknown =>
    bare(
      factsWith({ references: [reference('a', null, consent, { quote: said, anonymous, ...more })] }).references[0]
        ?.quote,
    );
  const unnamed = { can: true, wants: true, anonymous_ok: true };
  test.each<[string, object, object, unknown]>([
    ['with who said it', agreed, {}, said],
    ['as a text alone', agreed, { quote: 'It runs' }, { text: 'It runs', by: null }],
    [
      'a person without a position',
      agreed,
      { quote: { text: 'It runs', by: { name: 'Liv Aas' } } },
      { text: 'It runs', by: { name: 'Liv Aas', position: null } },
    ],
    ['nothing', agreed, { quote: undefined }, null],
    [
      'without the name: only the words that were written for that, and nobody who says them',
      unnamed,
      {},
      { text: 'Nobody noticed the change', by: null },
    ],
    ['without the name, and no other words', unnamed, { anonymous: { title: 'A carrier' } }, null],
    ['a no', { ...agreed, wants: false }, {}, undefined],
    ['not asked', {}, {}, undefined],
  ])('%s', (_, consent, more, expected) => {
    expect(quoteOf(consent, more)).toEqual(expected);
  });
});

describe('figures are gated with the reference that they belong to', () => {
  const figures = {
    mine: { value: '5', unit: '%', label: 'Mine', source: 'own', as_of: '2026-05-01' },
    theirs: { value: '23', unit: 'hours', label: 'Theirs', source: 'report', as_of: '2026-05-01', reference: 'a' },
    named: { value: '7', unit: 'days', label: 'Named there', source: 'report', as_of: '2026-05-01' },
  };
  const known = (consent: object): readonly string[] => {
    const references = [reference('a', null, consent, { figure: 'named' })];
    return Object.keys(factsWith({ figures, references, previous_cooperation: null }).figures);
  };
  test('all of them with consent, none of the reference’s without', () => {
    expect(known(agreed)).toEqual(['mine', 'theirs', 'named']);
    expect(known({ ...agreed, wants: false })).toEqual(['mine']);
  });

  test('with everything that makes them believable, and their own paths', () => {
    const parts = [{ label: 'Hall 1', value: '22' }];
    const figure = { ...figures.mine, short: 'mine', key: true, parts, target: { label: 'your request', value: '6' } };
    const { figures: disclosed } = factsWith({ figures: { mine: figure }, previous_cooperation: null });
    expect(bare(disclosed)).toEqual({ mine: { ...figure, client: null, criteria: [] } });
    expect(disclosed.mine?.parts[0]?.value.from).toEqual({ dossier: ['figures', 'mine', 'parts', 0, 'value'] });
  });
});
