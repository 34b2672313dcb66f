import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { put, workFolder } from './workFolder.ts';

const minimal = readFileSync('test/fixtures/minimal.yaml', 'utf8');
const withLogo = (path: string): string =>
  minimal.replace('name: Fjord Handling AS', `name: Fjord Handling AS, logo: ${path}`);
const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const checkFile = (file: string, draft = false) =>
  prepare({ file, date: '2026-11-23', allow: [], strict: false, draft }, world);

test.each<readonly [what: string, named: string, there: readonly string[], meant: string | null]>([
  ['other capitals', 'Logo.PNG', ['logo.png'], 'logo.png'],
  ['a slip', 'lgoo.png', ['photo.png', 'logo.png'], 'logo.png'],
  ['another ending', 'logo.png', ['logo.svg', 'notes.txt'], 'logo.svg'],
  ['no ending', 'logo', ['logo.svg'], 'logo.svg'],
  ['in a folder', './brand/Logo.png', ['brand/logo.png'], './brand/logo.png'],
  ['letters that are written in two ways', 'caf\u00e9.png', ['cafe\u0301.png'], 'cafe\u0301.png'],
  ['nothing near', 'logo.png', ['photo.png', 'a.png', 'dogs.png'], null],
  ['a short name', 'b.png', ['a.png'], null],
  ['no folder', 'brand/logo.png', ['logo.png'], null],
])('did you mean: %s', (_, named, there, meant) => {
  const folder = workFolder();
  for (const name of there) put(folder, name, '');
  const file = put(folder, 'dossier.yaml', withLogo(named));
  for (const draft of [false, true]) {
    const [found] = checkFile(file, draft).diagnostics.filter(({ path }) => path.join('.') === 'seller.logo');
    expect(found?.code).toBe(draft ? 'W511' : 'E120');
    expect(found?.fix).toContain(meant === null ? 'Check the name and the folder' : `Did you mean ${meant}?`);
  }
});

test('what lies outside is not looked at for near names', () => {
  const folder = workFolder();
  put(folder, 'outside/logo.png', '');
  const file = put(folder, 'inside/dossier.yaml', withLogo('link/Logo.png'));
  symlinkSync(join(folder, 'outside'), join(folder, 'inside', 'link'));
  expect(JSON.stringify(checkFile(file).diagnostics)).not.toContain('logo.png');
});

test.each(['https://example.com/logo.png', 'HTTP://example.com/../logo.png', 'data:image/png;base64,AAAA'])(
  'an address instead of a file: %s',
  (address) => {
    const file = put(workFolder(), 'dossier.yaml', withLogo(`"${address}"`));
    expect(checkFile(file).diagnostics).toMatchObject([
      {
        code: 'E122',
        path: ['seller', 'logo'],
        found: address,
        message: 'Nothing is fetched from the net: only files are read.',
        fix: 'Save it beside the dossier, and write the name of that file here.',
      },
    ]);
  },
);

test('a folder that is called otherwise', () => {
  const folder = workFolder();
  put(folder, 'library/a.txt', '');
  const file = put(folder, 'dossier.yaml', `${minimal}arguments: { library: ./libary }\n`);
  const [found] = checkFile(file).diagnostics.filter(({ path }) => path.join('.') === 'arguments.library');
  expect(found).toMatchObject({ code: 'E120', fix: 'Did you mean ./library?' });
});
