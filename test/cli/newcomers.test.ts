import { expect, test } from 'vitest';
import { runCli } from './runCli.ts';
import { put, quickStartWith, workFolder } from './workFolder.ts';

type Change = readonly [from: string, to: string];

const days: Change = [
  'validity: # mandatory: until when you guarantee the terms\n  days: 30\n',
  'validity:\n  days: 30\n',
];
const because = '  because: ["the assembly crew is reserved for you until then"]\n';
const dmu = '- { id: jonas, name: Jonas Weiss, position: Chief Financial Officer, role: finance }';
const line = '- { text: Training day, qty: 6, unit_price: "1450.00", tax: vat, discount_percent: 10 }';
const payments = '[{ percent: 50, due: on signature }, { percent: 50, due: trial run passed }]';

/** What people write on their first day, and what they are told to write instead: one finding each. */
test.each<readonly [what: string, change: Change, told: readonly string[], fix: string]>([
  [
    'a name for a section',
    [
      'seller:\n  name: Fjord Handling AS\n  address: 4 Sample Quay, Bergen\n  web: fjord-handling.example.com',
      'seller: Fjord',
    ],
    ['E106 seller'],
    'Write seller: { name: … }, or the name of a YAML file, such as ./seller.yaml.',
  ],
  [
    'days without their name',
    [`${days[0]}${because}`, 'validity: 30 days\n'],
    ['E106 validity'],
    'Write validity: { days: 30 }',
  ],
  [
    'a date without its name',
    [`${days[0]}${because}`, 'validity: 31.12.2026\n'],
    ['E106 validity'],
    'Write validity: { until: 2026-12-31 }',
  ],
  ['a person in one line', [dmu, '- Jonas Weiss, CFO'], ['E106 dmu[2]'], 'Write { name: …, role: … }.'],
  [
    'a job title as a role',
    ['role: finance', 'role: CFO'],
    ['E110 dmu[2].role'],
    'Write role: finance, and the title as position.',
  ],
  [
    'a line of the price in one line',
    [line, '- Training, 6 x 1450'],
    ['E106 offer.lines[1]'],
    'Write { text: …, unit_price: … }.',
  ],
  [
    'a payment in one line',
    [payments, '[50% on signature, 50 % at the end]'],
    ['E106 offer.payments[0]', 'E106 offer.payments[1]'],
    'Write { percent: 50, due: … }.',
  ],
  [
    'one text for a list',
    ['[Changes to the building]', 'Changes'],
    ['E106 offer.scope_out'],
    'Write [Changes]: a list',
  ],
  [
    'a rate for a tax',
    ['tax: vat, discount_percent', 'tax: 25%, discount_percent'],
    ['E114 offer.lines[1].tax'],
    'Did you mean vat?',
  ],
  ['thousands', ['qty: 6', 'qty: 2,400'], ['E107 offer.lines[1].qty'], 'Write "2400".'],
  [
    'a country by its name',
    ['  criteria: #', '  country: Saudi Arabia\n  criteria: #'],
    ['E107 account.country'],
    'Write SA.',
  ],
  ['a currency by its name', ['currency: EUR', 'currency: euros'], ['E107 proposal.currency'], 'Write EUR.'],
  ['a currency by its sign', ['currency: EUR', 'currency: "€"'], ['E107 proposal.currency'], 'Write EUR.'],
  [
    'no currency',
    ['currency: EUR', 'currency: money'],
    ['E107 proposal.currency'],
    'Write a currency code of three capital letters, such as EUR.',
  ],
  [
    'an e-mail in words',
    ['per.dahl@fjord-handling.example.com', 'per at example.com'],
    ['E107 team[0].email'],
    'Write per@example.com.',
  ],
])('%s', async (_, change, told, fix) => {
  const file = put(workFolder(), 'dossier.yaml', quickStartWith(change));
  const { stderr, exit } = await runCli(['validate', file]);
  expect(exit).toBe(1);
  const findings = [...stderr.matchAll(/^(E\d+) {2}[^]*?dossier\.yaml:\d+:\d+(?: · |\n +)(\S+)/gm)];
  expect(findings.map(([, code, path]) => `${code ?? ''} ${path ?? ''}`)).toEqual(told);
  expect(stderr.replace(/\s+/g, ' ')).toContain(fix);
});

test('what was written is not said again in a fix: it may be private', async () => {
  const internal: Change = ['role: finance }', 'role: finance, internal: { objections: [Too many vendors] } }'];
  const file = put(workFolder(), 'dossier.yaml', quickStartWith(internal));
  const { stderr } = await runCli(['validate', file], { CI: 'true' });
  expect(stderr).toContain('objections[0]');
  expect(stderr).not.toContain('Too many');
});
