import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';

const dossier = resolve('examples/quick-start/dossier.yaml');
const damaged = /^error: .+\n.*(install it again|of the installation).*\n$/;

// `npm test` builds first; a run of vitest alone may find nothing built.
describe.skipIf(!existsSync('dist/main.cjs'))('a program that is not whole', () => {
  let folder = '';
  beforeEach(() => {
    folder = temporaryFolder();
    for (const name of ['bin', 'dist', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('templates'), join(folder, 'templates'));
  });

  const fileOf = (start: string): string => {
    const name = readdirSync(join(folder, 'dist')).find((one) => one.startsWith(start) && one.endsWith('.cjs'));
    return join(folder, 'dist', name ?? 'none');
  };
  const cut = (file: string): void => {
    const text = readFileSync(file);
    writeFileSync(file, text.subarray(0, text.length / 2));
  };
  const empty = (file: string): void => {
    writeFileSync(file, '');
  };
  const misspell = (file: string): void => {
    writeFileSync(file, 'exports.run = (;');
  };
  /** Exit code and standard error of a command in the folder. */
  function run(): readonly [number | null, string] {
    const argv = [join(folder, 'bin/kam-propose.js'), 'validate', dossier, '--date', '2026-11-23', '-q'];
    const { status, stderr } = spawnSync(process.execPath, argv);
    return [status, stderr.toString()];
  }

  test('whole, it works', () => {
    expect(run()).toEqual([0, '']);
  });

  test('dist is missing in a copy of the sources: not built yet', () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'rolldown.config.ts'), '');
    expect(run()).toEqual([3, `The program is not built yet: run npm ci in ${folder}.\n`]);
  });

  test('dist is missing where the program was installed: install it again', () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    const [status, stderr] = run();
    expect(status).toBe(3);
    expect(stderr).toMatch(/main\.cjs is missing\.\n.*install it again/);
    expect(stderr).not.toContain('not built yet');
  });

  test.each([
    ['its entry is cut short', 'main', cut, /cannot start: /],
    ['its entry has a syntax error', 'main', misspell, /main\.cjs is damaged or cut short \(Unexpected token/],
    ['its entry is empty', 'main', empty, /holds no program/],
    ['a chunk of the entry is missing', 'rolldown-runtime', rmSync, /cannot start: Cannot find module .*runtime/],
    ['a chunk of a command is missing', 'runValidate', rmSync, /Cannot find module .*runValidate/],
    [
      'a chunk of a command is cut short',
      'runValidate',
      cut,
      /^error: .*runValidate-.*\.cjs is damaged or cut short \(/,
    ],
  ])('%s: 3, with the cause and no stack trace', (_, start, damage, cause) => {
    damage(fileOf(start));
    const [status, stderr] = run();
    expect(status).toBe(3);
    expect(stderr).toMatch(damaged);
    expect(stderr).toMatch(cause);
    expect(stderr).not.toContain('not built yet');
  });

  test('an entry that throws is a fault of the program: 70', () => {
    writeFileSync(fileOf('main'), 'throw new TypeError("a bug");');
    const [status, stderr] = run();
    expect(status).toBe(70);
    expect(stderr).toMatch(/^E700 .*\n +It cannot start: a bug\n.*report.*\n$/);
  });
});
