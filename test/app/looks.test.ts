import { press } from '../../src/app/press.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { build, prepare, type Prepared } from '../../src/app/build.ts';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';
import { put } from '../cli/workFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 12), sourceDateEpoch: undefined };
const request = { date: '2026-11-23', allow: [], strict: false, draft: false };
const minimal = readFileSync('test/fixtures/minimal.yaml', 'utf8');

type Files = Readonly<Record<string, string>>;

/** Files in a folder of their own; the dossier is the minimal one, with a line for its look. */
function placed(theme: string | null, files: Files, dossier = 'dossier.yaml'): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) put(folder, name, text);
  return put(folder, dossier, `${minimal}${theme === null ? '' : `theme: ${theme}\n`}`);
}

const run = (theme: string | null, files: Files, dossier?: string): Prepared =>
  prepare({ ...request, file: placed(theme, files, dossier) }, world);
const errors = ({ diagnostics }: Prepared) => diagnostics.filter(({ code }) => code.startsWith('E'));
const brandOf = (theme: string | null, files: Files, dossier?: string): string | undefined => {
  const checked = run(theme, files, dossier);
  expect(errors(checked)).toEqual([]);
  return checked.look?.theme.color.brand;
};

describe('a look is found', () => {
  const own = { 'theme/theme.yaml': 'brand: "#7A1F3D"\n' };
  test.each<[string, string | null, Files, string, string?]>([
    ['modern where nobody names one', null, {}, '#0E5A50'],
    ['by its name', 'classic', {}, '#1F3A5F'],
    ['as a folder', './theme', own, '#7A1F3D'],
    ['as a folder without a dot', 'theme', own, '#7A1F3D'],
    [
      'from the workspace, counted from there',
      null,
      { ...own, 'kam-propose.yaml': 'theme: ./theme\n' },
      '#7A1F3D',
      'a/b/dossier.yaml',
    ],
    [
      'in the workspace, counted from the dossier',
      '../theme',
      { ...own, 'kam-propose.yaml': 'language: en\n' },
      '#7A1F3D',
      'a/dossier.yaml',
    ],
    ['the dossier’s before the workspace’s', 'classic', { ...own, 'kam-propose.yaml': 'theme: ./theme\n' }, '#1F3A5F'],
    ['by its name in the workspace', 'acme', { 'themes/acme/theme.yaml': 'brand: "#7A1F3D"\n' }, '#7A1F3D'],
    [
      'of ours, replaced in the workspace',
      'modern',
      { 'themes/modern/theme.yaml': 'extends: modern\nbrand: "#7A1F3D"\n' },
      '#7A1F3D',
    ],
    [
      'replaced, for what extends it too',
      './theme',
      { 'themes/modern/theme.yaml': 'brand: "#7A1F3D"\n', 'theme/theme.yaml': 'id: own\n' },
      '#7A1F3D',
    ],
    [
      'beside the dossier before the workspace',
      'acme',
      {
        'kam-propose.yaml': 'language: en\n',
        'themes/acme/theme.yaml': 'brand: "#112244"\n',
        'a/themes/acme/theme.yaml': 'brand: "#7A1F3D"\n',
      },
      '#7A1F3D',
      'a/dossier.yaml',
    ],
    [
      'over several folders',
      './one',
      { 'one/theme.yaml': 'extends: ../two\n', 'two/theme.yaml': 'extends: classic\nbrand: "#7A1F3D"\n' },
      '#7A1F3D',
    ],
  ])('%s', (_, theme, files, brand, dossier) => {
    expect(brandOf(theme, files, dossier)).toBe(brand);
  });

  it('and its files are on the list of what was read', () => {
    const { inputs } = run('./one', { 'one/theme.yaml': 'extends: ../two\n', 'two/theme.yaml': 'id: two\n' });
    const names = inputs.map(({ name }) => name.split('/').slice(-2).join('/'));
    expect(names).toEqual(expect.arrayContaining(['one/theme.yaml', 'two/theme.yaml']));
  });
});

describe('a look that cannot be used', () => {
  type Row = [what: string, theme: string, files: Files, code: string, at: string, found: string, fix: string];
  test.each<Row>([
    ['a misspelt name', 'clasic', {}, 'E130', 'dossier.yaml:13:8', 'clasic', 'Did you mean classic?'],
    ['a name that nobody knows', 'autumn', {}, 'E130', 'dossier.yaml:13:8', 'autumn', 'classic, modern'],
    ['a folder that is not there', './themes/own', {}, 'E120', 'dossier.yaml:13:8', './themes/own', 'counted from'],
    [
      'a folder without theme.yaml',
      './theme',
      { 'theme/readme.txt': '' },
      'E120',
      'dossier.yaml:13:8',
      './theme',
      'theme.yaml',
    ],
    ['a folder outside', '../theme', {}, 'E122', 'dossier.yaml:13:8', '../theme', 'Copy'],
    [
      'a theme.yaml that is a folder',
      './theme',
      { 'theme/theme.yaml/a.txt': '' },
      'E121',
      'dossier.yaml:13:8',
      './theme',
      'ordinary file',
    ],
    [
      'an unknown look under it',
      './theme',
      { 'theme/theme.yaml': 'id: own\nextends: modren\n' },
      'E130',
      'theme/theme.yaml:2:10',
      'modren',
      'Did you mean modern?',
    ],
    [
      'itself',
      './theme',
      { 'theme/theme.yaml': 'extends: .\n' },
      'E131',
      'theme/theme.yaml:1:10',
      '.',
      'extend modern',
    ],
    [
      'a circle',
      './one',
      { 'one/theme.yaml': 'extends: ../two\n', 'two/theme.yaml': 'extends: ../one\n' },
      'E131',
      'two/theme.yaml:1:10',
      '../one',
      'extend modern',
    ],
    ['no YAML', './theme', { 'theme/theme.yaml': 'brand: "#112233\n' }, 'E100', 'theme/theme.yaml:1:8', '', ''],
    ['an empty file', './theme', { 'theme/theme.yaml': '' }, 'E109', 'theme/theme.yaml:1:1', '', ''],
    [
      'a wrong key',
      './theme',
      { 'theme/theme.yaml': 'brnad: "#112233"\n' },
      'E113',
      'theme/theme.yaml:1:1',
      'brnad',
      'Did you mean brand?',
    ],
  ])('%s', async (_, theme, files, code, at, found, fix) => {
    const file = placed(theme, files);
    const {
      exit,
      file: written,
      diagnostics,
    } = await build({ ...request, file, output: null, outDir: null, force: false }, world, press);
    const wrong = diagnostics.filter((diagnostic) => diagnostic.code.startsWith('E'));
    expect(wrong.map((diagnostic) => diagnostic.code)).toEqual([code]);
    const [first] = wrong;
    expect(`${first?.place?.file}:${first?.place?.line}:${first?.place?.column}`).toBe(join(file, '..', at));
    if (found !== '') expect(first?.found).toBe(found);
    expect(first?.fix ?? '').toContain(fix);
    expect([exit, written]).toEqual([1, null]);
    expect(readdirSync(join(file, '..')).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });

  it('is told together with what is wrong with the dossier', () => {
    const file = placed('./theme', { 'theme/theme.yaml': 'brand: red\n' });
    put(join(file, '..'), 'dossier.yaml', `${minimal.replace('qty: 1', 'qty: none')}theme: ./theme\n`);
    const codes = errors(prepare({ ...request, file }, world)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['E107', 'E132']));
  });
});

it('says nothing of a look that is in use', () => {
  expect(run('classic', {}).diagnostics.filter(({ code }) => code === 'I101')).toEqual([]);
});
