import { expect, test } from 'vitest';
import { brief, loadFiles } from '../loadFiles.ts';

const dossier = (summary: string, more = ''): string => `seller: { name: A Company }
account: { name: Client, internal: { urgency_source: New stores open on the first of March, competitors: [Northgate] } }
proposal: { title: T${more} }
validity: { days: 30 }
dmu:
  - { id: boss, name: Omar Halabi, position: Chief Executive Officer, role: director, email: o.halabi@client.example, phone: "+966 11 555 0100", internal: { attitude: supporter, note: Likes long walks by the sea, owner: per } }
  - { id: hr, name: Laila Nassar, position: HR Director, role: hr, print_name: true }
  - { id: it, name: Rana, position: Head of IT, role: technical, arguments: { waive: { figure: the pilot numbers follow in May } } }
offer: { summary: ${JSON.stringify(summary)} }
team: [{ id: per, name: Per, position: KAM, email: per@example.com }]
`;
const findings = (text: string): readonly string[] => brief(loadFiles({ 'dossier.yaml': text }));
const warned = ['W901:9 offer.summary'];

test.each([
  ['As new stores open  on the first of March, we hurry', warned],
  ['NEW STORES OPEN ON THE FIRST OF MARCH', warned],
  ['Write to o.halabi@client.example', warned],
  ['Call +966 (11) 5550100', warned],
  ['For Omar Halabi', warned],
  ['He likes long walks by the sea', warned],
  ['The pilot numbers follow in May', warned],
  ['For Omar Halabison', []],
  ['For Laila Nassar', []],
  ['For Rana, Head of IT and the Chief Executive Officer', []],
  ['Better than Northgate, says the supporter', []],
  ['Per does it', []],
])('%s', (summary, expected) => {
  expect(findings(dossier(summary))).toEqual(expected);
});

test('the addressee’s name prints', () => {
  expect(findings(dossier('For Omar Halabi', ', addressee: boss'))).toEqual([]);
});

test('what the output is searched for is handed on with its place', () => {
  const { privateWords } = loadFiles({ 'dossier.yaml': dossier('x') });
  expect(privateWords.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'text: New stores open on the first of March',
    'email: o.halabi@client.example',
    'phone: +966 11 555 0100',
    'text: Likes long walks by the sea',
    'text: the pilot numbers follow in May',
    'name: Omar Halabi',
    'name: Rana',
    'competitor: Northgate',
  ]);
});
