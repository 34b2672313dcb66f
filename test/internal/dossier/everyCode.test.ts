import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages, type Code } from '../../../src/foundation/diagnostics/messages/index.ts';
import { loadFiles } from './loadFiles.ts';
import { full } from './seeded.ts';

type Change = readonly [code: Code, from: string | RegExp, to: string, line: number];

/** One change of the minimal dossier for each code that loading makes. */
const changes: readonly Change[] = [
  ['E100', 'title: Warehouse automation', 'title: Warehouse: automation', 3],
  ['E102', '{ days: 30 }', '['.repeat(50), 4],
  ['E103', /$/, 'seller: { name: Again }\n', 13],
  ['E104', 'name: Northwind', 'name: *Northwind', 2],
  ['E105', 'title: Warehouse automation, ', '', 3],
  ['E106', 'name: Northwind Traders', 'name: true', 2],
  ['E106', 'name: Northwind Traders', 'name: [a]', 2],
  ['E107', '"182000.00"', '182 000', 11],
  ['E108', 'Northwind', 'North\u202ewind', 2],
  ['E109', /^[^]*$/, '- a\n', 1],
  ['E110', 'role: director', 'role: chief', 6],
  ['E111', 'title: Warehouse automation', 'language: no, title: Warehouse automation', 3],
  ['E111', 'title: Warehouse automation', 'title: { en: a, no: b }', 3],
  ['E112', 'offer:\n', 'offer:\n  points: [{ kind: claim, text: a }]\n', 9],
  ['E112', /$/, 'arguments: { exclude: ["kind:price"] }\n', 13],
  ['E113', 'title: W', 'subtitle: x, title: W', 3],
  ['E114', 'qty: 1', 'qty: 1, tax: vat', 11],
  ['E114', 'title: W', 'addressee: ceo, title: W', 3],
  ['E115', 'lines: [', 'lines: [{ id: a, text: a, unit_price: 1 }, { id: a, text: a, unit_price: 1 }, ', 11],
  ['E120', /$/, 'figures: ./figures.yaml\n', 13],
  ['E121', /$/, 'figures: ./con.yaml\n', 13],
  ['E122', /$/, 'figures: ../figures.yaml\n', 13],
  ['E203', 'days: 30', 'until: 2026-02-30', 4],
  ['E211', /^dmu:\n.*\n/m, '', 1],
  ['E220', ', email: per.dahl@example.com', '', 12],
  ['E220', ', position: Key Account Manager', '', 12],
  ['E221', /^seller.*\n/, '', 1],
  ['E305', /$/, 'references: [{ company: A, consent: { can: yes } }]\n', 13],
  ['E401', /$/, 'figures: { a: { value: 5, label: A, unit: d, source: s } }\n', 13],
  [
    'W901',
    'name: Northwind Traders',
    'name: Northwind Traders, internal: { urgency_source: A sorting line that moves every parcel once }',
    9,
  ],
  ['I101', /$/, 'follow_up: { channel: email }\n', 13],
];

const minimal = readFileSync('test/fixtures/minimal.yaml', 'utf8');

test.each(changes)('%s: %s → %s', (code, from, to, line) => {
  const { diagnostics } = loadFiles({ 'dossier.yaml': minimal.replace(from, () => to) });
  const found = diagnostics.find((diagnostic) => diagnostic.code === code);
  expect(found, diagnostics.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join('\n')).toBeDefined();
  expect(found?.place?.line).toBe(line);
  expect(found?.message).toMatch(/\.$/);
  expect(found?.fix).toMatch(/[.?]$/);
  // One mistake, one finding: nothing echoes.
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
});

test('E101 and E601', () => {
  expect(loadFiles({ 'dossier.yaml': Buffer.from('a: b', 'utf16le') }).diagnostics).toMatchObject([
    { code: 'E101', place: { line: 1 } },
  ]);
  expect(loadFiles({}).diagnostics).toMatchObject([{ code: 'E601', place: null }]);
});

test('messages and fixes never repeat a private value', () => {
  const dmu = full['dmu.yaml']
    .replace('attitude: neutral', 'attitude: SECRETWORD')
    .replace('owner: sara', 'owner: OTHERSECRET');
  const { diagnostics } = loadFiles({ ...full, 'dmu.yaml': dmu });
  expect(diagnostics.filter(({ code }) => code.startsWith('E'))).toHaveLength(2);
  for (const { message, fix } of diagnostics) expect(`${message} ${fix ?? ''}`).not.toMatch(/SECRET/);
});

test('titles are plain and unlike one another', () => {
  const titles = Object.values(messages).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
