import { sentencesOf } from '../../src/foundation/diagnostics/diagnose.ts';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { prepare } from '../../src/app/build.ts';
import { init } from '../../src/app/init.ts';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 12), sourceDateEpoch: undefined };
const findings = (file: string): readonly string[] =>
  prepare({ file, date: undefined, allow: [], strict: false, draft: false }, world)
    .diagnostics.map(({ code }) => code)
    .filter((code) => !code.startsWith('I'));
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test('a workspace that builds without edits', () => {
  const folder = join(temporaryFolder(), 'new');
  const { made, problem } = init({ folder, from: undefined }, world);
  expect(problem).toBeNull();
  expect(filesOf(folder)).toEqual([...made].sort());
  expect([...made].sort()).toEqual([
    '.gitignore',
    '.vscode/settings.json',
    'dmu.yaml',
    'dossier.yaml',
    'kam-propose.yaml',
    'library/beside-the-running-belt.md',
    'library/people-on-site.md',
    'logo.svg',
    'schema/dmu.schema.json',
    'schema/dossier.schema.json',
    'schema/theme.schema.json',
    'schema/workspace.schema.json',
    'theme/theme.yaml',
  ]);
  expect(findings(join(folder, 'dossier.yaml')).filter((code) => code.startsWith('E'))).toEqual([]);
});

test('a guarantee in days counts from the day on which the dossier was made, and not from each build', () => {
  for (const from of [undefined, 'quick-start']) {
    const folder = join(temporaryFolder(), 'new');
    init({ folder, from }, world);
    const text = readFileSync(join(folder, 'dossier.yaml'), 'utf8');
    expect(parse(text)).toMatchObject({ proposal: { date: '2026-11-23' } });
    expect(text).toMatch(/days: \d/);
    const source = from === undefined ? 'templates/init/dossier.yaml' : `examples/${from}/dossier.yaml`;
    const comments = readFileSync(source, 'utf8').match(/#.*/g);
    expect(text.match(/#.*/g)).toEqual(comments);
  }
});

test.each(['beside-the-running-belt', 'people-on-site'])('the block %s has a head and a body with values', (id) => {
  const [, head = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`templates/init/library/${id}.md`, 'utf8')) ?? [];
  expect(parse(head)).toMatchObject({ id, lang: 'en', status: 'approved' });
  expect(body).toContain('{{account.name}}');
});

test('editors find the schemas of every file, offline', () => {
  const folder = join(temporaryFolder(), 'new');
  init({ folder, from: undefined }, world);
  const settings: unknown = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
  expect(settings).toHaveProperty(['yaml.schemas', './schema/dossier.schema.json']);
  for (const name of ['dossier.yaml', 'dmu.yaml', 'kam-propose.yaml', 'theme/theme.yaml']) {
    const [, schema = ''] =
      /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    expect(existsSync(join(folder, dirname(name), schema)), name).toBe(true);
  }
});

describe('nothing that is there is overwritten', () => {
  test('a dossier in the way: nothing is made at all, and it is said what stays', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'dossier.yaml'), 'mine');
    const { made, problem } = init({ folder, from: undefined }, world);
    expect(made).toEqual([]);
    expect(problem).toMatchObject({ code: 'E602' });
    expect(problem && sentencesOf(problem).message).toContain('dossier.yaml');
    expect(filesOf(folder)).toEqual(['dossier.yaml']);
    expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toBe('mine');
  });

  test('a .gitignore and editor settings of your own stay as they are', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.gitignore'), 'mine');
    writeFileSync(join(folder, '.vscode/settings.json'), '{}');
    const { kept, problem } = init({ folder, from: undefined }, world);
    expect([problem, kept]).toEqual([null, ['.vscode/settings.json', '.gitignore']]);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine');
  });
});

describe('a shipped example', () => {
  test.each(['quick-start', 'retail'])('%s is copied and is sound', (from) => {
    const folder = join(temporaryFolder(), 'new');
    expect(init({ folder, from }, world).problem).toBeNull();
    expect(findings(join(folder, 'dossier.yaml')).filter((code) => code.startsWith('E'))).toEqual([]);
    expect(parse(readFileSync(join(folder, 'dossier.yaml'), 'utf8'))).toHaveProperty('account');
  });

  test('one that does not exist: what was meant', () => {
    expect(() => init({ folder: temporaryFolder(), from: 'retial' }, world)).toThrow('Did you mean retail?');
  });
});
