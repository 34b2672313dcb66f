import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schema } from '../../src/app/schema.ts';
import type { SchemaName } from '../../src/app/schemaNames.ts';
import { findAjv, type Check } from './findAjv.ts';
import { loadFiles } from '../internal/dossier/loadFiles.ts';
import { load as loadLook } from '../publication/theme/themeOf.ts';

const ajv = findAjv();
const checks = new Map<SchemaName, Check>();
const checkOf = (name: SchemaName): Check => {
  const known = checks.get(name);
  if (known !== undefined) return known;
  const body: unknown = JSON.parse(schema(name));
  if (ajv === null || typeof body !== 'object' || body === null) throw new Error('ajv is not installed');
  const check = ajv(body);
  checks.set(name, check);
  return check;
};
const dossiers = [
  'examples/quick-start/dossier.yaml',
  'examples/retail/dossier.yaml',
  'templates/init/dossier.yaml',
  'test/fixtures/minimal.yaml',
  'test/fixtures/full/dossier.yaml',
  'test/wall/everything.yaml',
];
const lists = ['examples/retail/dmu.yaml', 'templates/init/dmu.yaml', 'test/fixtures/full/dmu.yaml'];
const read = (path: string): string => readFileSync(path, 'utf8');

test('every field is described or says what it holds, and no tag of the domain shows', () => {
  expect(schema('dossier')).not.toMatch(/\(D\d/);
  expect(schema('dossier')).toContain('"description": "Until when the terms hold. Mandatory"');
});

// Skipped where ajv is not installed: it is what editors check with.
describe.skipIf(ajv === null)('editor and loader agree (needs ajv)', () => {
  test.each(dossiers)('%s is right for both', (path) => {
    expect(checkOf('dossier')(parse(read(path)))).toBe(true);
  });

  test.each(lists)('%s is right', (path) => {
    expect(checkOf('dmu')(parse(read(path)))).toBe(true);
  });

  test('kam-propose.yaml of a new workspace is right', () => {
    expect(checkOf('workspace')(parse(read('templates/init/kam-propose.yaml')))).toBe(true);
  });

  const looks = ['themes/modern', 'themes/classic', 'init/theme'].map((name) => `templates/${name}/theme.yaml`);
  test.each(looks)('%s is right for both', (path) => {
    expect(checkOf('theme')(parse(read(path)))).toBe(true);
  });

  test.each([
    ['a misspelt key', 'brnad: "#112233"'],
    ['a colour in words', 'brand: green'],
    ['a size in words', 'type: { body: { size: large } }'],
    ['a weight between', 'type: { body: { weight: 450 } }'],
    ['an unknown cover', 'cover: { layout: left }'],
  ])('%s of a look is wrong for both', (_, text) => {
    expect(checkOf('theme')(parse(text))).toBe(false);
    expect(loadLook(text).theme).toBeNull();
  });

  const minimal = read('test/fixtures/minimal.yaml');
  test.each([
    ['a misspelt key', 'situation:', 'situatoin:'],
    ['a misspelt key inside', 'unit_price', 'unit_prize'],
    ['a currency in words', 'currency: EUR', 'currency: euro'],
    ['days as a word', 'days: 30', 'days: thirty'],
    ['a list where a text is', 'summary: A sorting line that moves every parcel once', 'summary: [a, b]'],
    ['members in a group', /dmu:\n {2}- /, 'dmu: '],
    ['a mandatory section left out', /account: .*\n/, ''],
    ['a price left out', ', unit_price: "182000.00"', ''],
  ])('%s is wrong for both', (_, from, to) => {
    const text = minimal.replace(from, to);
    expect(text).not.toBe(minimal);
    expect(checkOf('dossier')(parse(text))).toBe(false);
    expect(loadFiles({ 'dossier.yaml': text }).dossier).toBeNull();
  });

  test('what the loader takes the editor takes: a role that a file was added for, capitals in an id', () => {
    const text = minimal.replace('role: director', 'id: Ingrid_S, role: harbour-master');
    expect(checkOf('dossier')(parse(text))).toBe(true);
  });
});
