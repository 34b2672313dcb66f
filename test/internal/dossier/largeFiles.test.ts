import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brief, loadFiles } from './loadFiles.ts';

const minimal = readFileSync('test/fixtures/minimal.yaml', 'utf8');
const times = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('\n');
const lines = (write: (at: number) => string, count: number): string =>
  minimal.replace(/^ {2}lines:.*$/m, `  lines:\n${times(count, write)}`);

test('1,200 price lines and 200 members are read without a finding', () => {
  const members = `dmu:\n${times(200, (at) => `  - { id: m${at}, name: Member ${at}, position: Buyer, role: procurement, influence: 2 }`)}\n`;
  const text = lines((at) => `    - { id: l${at}, text: Line ${at}, qty: 2, unit_price: "10.00" }`, 1200).replace(
    /^dmu:\n.*\n/m,
    members,
  );
  expect(brief(loadFiles({ 'dossier.yaml': text }))).toEqual([]);
});

test.each([
  ['unknown sections', times(16_000, (at) => `k${at}: 1`)],
  ['unknown keys in one group', `account:\n${times(16_000, (at) => `  k${at}: 1`)}`],
  ['unknown keys in each line', lines((at) => `    - { text: a, unit_prise: ${at} }`, 6000)],
  ['ids twice', lines(() => `    - { id: a, text: a, unit_price: 1 }`, 6000)],
  ['taxes that are not there', lines((at) => `    - { tax: t${at}, text: a, unit_price: 1 }`, 6000)],
  ['languages that are not there', lines((at) => `    - { text: { xx: a${at} }, unit_price: 1 }`, 6000)],
  ['private lines', `dmu:\n${times(8000, (at) => `  - { role: r${at} }`)}`],
])('%s by the thousand end soon', (_, text) => {
  const { diagnostics, inputs } = loadFiles({ 'dossier.yaml': text });
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(inputs[0]?.privateLines).toBeDefined();
});
