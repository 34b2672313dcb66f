import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brief, loadFile, loadFiles } from './loadFiles.ts';
import { full } from './seeded.ts';

const minimal = readFileSync('test/fixtures/minimal.yaml', 'utf8');

test('the minimal dossier loads, with ids where none are written', () => {
  const { dossier, diagnostics } = loadFiles({ 'dossier.yaml': minimal });
  expect(diagnostics).toEqual([]);
  expect(dossier?.dmu[0]).toMatchObject({ id: 'dmu-1', influence: 3, print_name: false });
  expect(dossier?.team[0]?.id).toBe('team-1');
  expect(dossier?.offer.lines[0]).toMatchObject({ id: 'line-1', unit_price: '182000.00', qty: '1' });
  expect(dossier?.proposal).toMatchObject({ language: 'en', revision: 1, page: 'A4' });
  expect(dossier?.references).toEqual([]);
  expect(dossier?.finance).toBeNull();
});

test('the full dossier loads, and says once a thing what is kept for later', () => {
  const loaded = loadFile('test/fixtures/full/dossier.yaml');
  expect(brief(loaded)).toEqual([]);
  expect(loaded.diagnostics.filter(({ code }) => code === 'I101').map(({ path }) => path)).toEqual([['follow_up']]);
  expect(loaded.dossier?.dmu.map(({ id }) => id)).toEqual(['ceo', 'hrd', 'cfo', 'cio']);
  expect(loaded.dossier?.tender).toBeNull();
  expect(loaded.inputs.map(({ name }) => name)).toEqual([
    'test/fixtures/full/dossier.yaml',
    'test/fixtures/full/dmu.yaml',
  ]);
  expect(loaded.places.find(['dmu', 1, 'position'])).toMatchObject({ file: 'test/fixtures/full/dmu.yaml', line: 21 });
});

describe('what is missing altogether', () => {
  const without = (key: string): string => minimal.replace(new RegExp(`^${key}:.*(\\n .*)*\\n`, 'm'), '');
  test.each([
    ['seller', 'E221:1 seller'],
    ['account', 'E105:1 account'],
    ['proposal', 'E105:1 proposal'],
    ['dmu', 'E211:1 dmu'],
    ['offer', 'E105:1 offer'],
    ['team', 'E220:1 team'],
  ])('%s', (key, finding) => {
    expect(brief(loadFiles({ 'dossier.yaml': without(key) }))).toEqual([finding]);
  });

  test('validity is left to those who know its rules', () => {
    const { dossier } = loadFiles({ 'dossier.yaml': without('validity') });
    expect(dossier?.validity).toEqual({ binding: 'subject_to_contract', because: [] });
  });

  test('a currency, where there are prices', () => {
    const text = minimal.replace(', currency: EUR', '');
    expect(brief(loadFiles({ 'dossier.yaml': text }))).toEqual(['E105:3 proposal.currency']);
  });

  test('lists that are there and empty', () => {
    const text = minimal.replace(/^team:.*$/m, 'team: []').replace(/^dmu:\n.*$/m, 'dmu: []');
    expect(brief(loadFiles({ 'dossier.yaml': text }))).toEqual(['E211:5 dmu', 'E220:11 team']);
  });

  test('the file', () => {
    const loaded = loadFile('no/such/dossier.yaml');
    expect(brief(loaded)).toEqual(['E601:0']);
    expect(loaded.dossier).toBeNull();
  });
});

describe('the workspace', () => {
  const bare = minimal.replace(/^seller:.*\n/m, '').replace(/^team:.*\n/m, '');
  const workspace =
    'seller: { name: Fjord Handling AS }\nteam: [{ name: Per Dahl, position: KAM, email: p@example.com }]\nlanguage: ru\nlibrary: ./blocks\nallow_names: [Acme]\ntaxes: { vat: { label: VAT, percent: 25 } }\n';

  test('gives what the dossier does not', () => {
    const loaded = loadFiles(
      { 'clients/a/dossier.yaml': bare, 'kam-propose.yaml': workspace },
      'clients/a/dossier.yaml',
    );
    expect(brief(loaded)).toEqual([]);
    expect(loaded.dossier?.seller.name).toBe('Fjord Handling AS');
    expect(loaded.dossier?.proposal.language).toBe('ru');
    expect(loaded.dossier?.offer.taxes).toHaveProperty('vat');
    expect(loaded.allowances).toEqual([{ name: 'Acme', because: null, by: 'workspace' }]);
    expect(loaded.workspaceLibrary).toMatch(/\/blocks$/);
    expect(loaded.places.find(['seller', 'name'])?.file).toMatch(/kam-propose\.yaml$/);
    expect(loaded.places.find(['offer', 'taxes', 'vat', 'percent'])).toMatchObject({ line: 6, column: 38 });
  });

  test('yields to the dossier', () => {
    const loaded = loadFiles({
      'dossier.yaml': minimal.replace('Fjord Handling', 'Other'),
      'kam-propose.yaml': workspace,
    });
    expect(loaded.dossier?.seller.name).toBe('Other AS');
  });

  test('is strict, and reported once', () => {
    const wrong = 'seler: { name: A }\nteam: [{ name: Per, position: KAM }]\n';
    const loaded = loadFiles({ 'dossier.yaml': minimal.replace(/^team:.*\n/m, ''), 'kam-propose.yaml': wrong });
    expect(brief(loaded)).toEqual(['E113:1 seler', 'E220:2 team[0]']);
  });
});

describe('files of their own', () => {
  test.each([
    ['dmu: ./dmu.yaml', {}, 'E120:1 dmu'],
    ['dmu: ../dmu.yaml', {}, 'E122:1 dmu'],
    ['dmu: /etc/passwd.yaml', {}, 'E122:1 dmu'],
    ['dmu: parts.yaml', { 'parts.yaml/x': '' }, 'E121:1 dmu'],
    ['dmu: dmu.txt', { 'dmu.txt': '' }, 'E106:1 dmu'],
    ['dmu: dmu.yaml', { 'dmu.yaml': '- { role: hr, name: A }\n- { role: hr, nme: B }\n' }, 'E113:2 dmu[1].nme'],
    ['dmu: dmu.yaml', { 'dmu.yaml': '- { role: hr, name: A\n' }, 'E100:1 dmu[0]'],
    ['dmu: dmu.yaml', { 'dmu.yaml': '' }, 'E109:1 dmu'],
    ['dmu: dmu.yaml', { 'dmu.yaml': new Uint8Array([0xff, 0xfe, 0x61, 0x00]) }, 'E101:1 dmu'],
  ] as const)('%s', (line, files, finding) => {
    const text = `${line}\n${minimal.replace(/^dmu:\n.*\n/m, '')}`;
    expect(brief(loadFiles({ 'dossier.yaml': text, ...files }))).toEqual([finding]);
  });
});

test('a name that is misspelt is reported once, and not as missing too', () => {
  expect(brief(loadFiles({ 'dossier.yaml': minimal.replace('title:', 'titel:') }))).toEqual(['E113:3 proposal.titel']);
  expect(brief(loadFiles({ 'dossier.yaml': minimal.replace('seller:', 'sellr:') }))).toEqual(['E113:1 sellr']);
});

describe('private lines', () => {
  const text = full['dossier.yaml'].replace('dmu: ./dmu.yaml', 'dmu: ./dmu.yaml\nintenal: { note: x }');
  const isPrivate = (at: number, words: string): boolean => {
    const input = loadFiles({ ...full, 'dossier.yaml': text }).inputs[at];
    const line = input?.text.split('\n').findIndex((candidate) => candidate.includes(words)) ?? -1;
    return input?.privateLines.has(line + 1) ?? false;
  };

  test.each([
    [0, 'revenue_share_percent', true],
    [0, 'weak_points', true],
    [0, 'walk_away', true],
    [0, 'incidents', true],
    [0, 'consent:', true],
    [0, 'follow_up', true],
    [0, 'industry: retail', true],
    [0, 'intenal', true],
    [1, 'hobbies', true],
    [1, 'position: CFO', true],
    [0, 'title: Onboarding', false],
    [0, 'until: 2026-12-31', false],
    [0, 'Sorting', false],
    [0, 'unit_price', false],
    [0, 'short_name', false],
  ])('%i: %s is private: %s', (at, words, expected) => {
    expect(isPrivate(at, words)).toBe(expected);
  });

  test('all of a file that cannot be understood', () => {
    const broken = loadFiles({ 'dossier.yaml': 'a: [1\nb: 2\n' });
    expect([...(broken.inputs[0]?.privateLines ?? [])]).toEqual([1, 2, 3]);
  });
});
