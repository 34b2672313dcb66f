import { describe, expect, test } from 'vitest';
import { bare, factsWith } from './disclosedFrom.ts';

const team = [
  { id: 'per', name: 'Per Dahl', position: 'Key Account Manager', email: 'per@example.com', prepared: ['figures'] },
  { id: 'eva', name: 'Eva Roth', position: 'Head of Sales', email: 'eva@example.com', phone: '+47 22 00 00 01' },
  { id: 'jon', name: 'Jon Lie', position: 'Engineer', phone: '+47 22 00 00 03', prepared: ['risk', 'price', 'why'] },
];
const proposal = (more: object): object => ({ title: 'T', currency: 'EUR', ...more });

describe('who signs', () => {
  test.each<[string | undefined, string]>([
    [undefined, 'Per Dahl'],
    ['per', 'Per Dahl'],
    ['eva', 'Eva Roth'],
    ['jon', 'Jon Lie'],
  ])('signatory %s: %s', (signatory, name) => {
    const facts = factsWith({ team, proposal: proposal(signatory === undefined ? {} : { signatory }) });
    expect(facts.signatory.name.text).toBe(name);
    expect(facts.contact.name.text).toBe('Per Dahl');
  });
});

test('each photo stays with its person, and who has none has none', () => {
  const handle = (name: string) => ({ handle: name, width: 10, height: 12 });
  const pictures = { logo: handle('logo'), photos: [null, handle('eva'), handle('jon')], own: [], lines: new Map() };
  const facts = factsWith({ team }, { pictures });
  expect(facts.team.map(({ name, photo }) => [name.text, photo?.handle ?? null])).toEqual([
    ['Per Dahl', null],
    ['Eva Roth', 'eva'],
    ['Jon Lie', 'jon'],
  ]);
  expect(facts.seller.logo?.handle).toBe('logo');
});

test('what somebody prepared is the section where it stands: words of the trade, kinds, sections', () => {
  const prepared = factsWith({ team }).team.map((member) => member.prepared);
  expect(prepared).toEqual([['figure'], [], ['risk', 'investment', 'why']]);
  const finance = {
    horizon_years: 3,
    costs: { from_offer: true },
    benefits: [{ label: 'Less waste', per_year: '900000', source: 'report' }],
  };
  expect(factsWith({ team, finance }).team[0]?.prepared).toEqual(['figure beside the case']);
});

test('of the buying group the addressee, and those beside in the order that is written', () => {
  const dmu = [
    { id: 'md', name: 'Ingrid Solberg', position: 'Managing Director', role: 'director', email: 'i@example.com' },
    { id: 'cfo', name: 'Lars Vik', position: 'CFO', role: 'finance', print_name: true },
    { id: 'it', name: 'Rana Saleh', role: 'technical' },
  ];
  const facts = factsWith({ dmu, proposal: proposal({ addressee: 'md', addressees: ['it', 'md', 'cfo'] }) });
  expect(bare([facts.addressee, facts.readers])).toEqual([
    { name: 'Ingrid Solberg', position: 'Managing Director' },
    [
      { name: 'Rana Saleh', position: null },
      { name: 'Lars Vik', position: 'CFO' },
    ],
  ]);
  // print_name permits a name in texts, and prints nothing.
  expect(factsWith({ dmu, proposal: proposal({ addressee: 'md' }) }).readers).toEqual([]);
  expect(factsWith({ dmu }).addressee).toBeNull();
});
