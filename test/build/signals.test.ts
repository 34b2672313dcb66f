import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';

const built = existsSync(join('dist', 'main.cjs'));
const program = resolve('bin/kam-propose.js');
const dossier = resolve('examples/quick-start/dossier.yaml');

/** A disk that is slow: the signal comes while a temporary file is there and not yet renamed. */
const slowDisk = (signal: string, call: string, at: number): string => `
const fs = require('node:fs');
const real = fs.${call};
let calls = 0;
fs.${call} = (...args) => {
  calls += 1;
  if (calls === ${at}) {
    process.kill(process.pid, '${signal}');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
  }
  return real(...args);
};`;

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly files: readonly string[];
}

function run(folder: string, hook: string, argv: readonly string[]): Ended {
  const preload = join(temporaryFolder(), 'hook.cjs');
  writeFileSync(preload, hook);
  const { status, signal } = spawnSync(process.execPath, ['-r', preload, program, ...argv], { cwd: folder });
  return { status, signal, files: readdirSync(folder).sort() };
}

const build = (...options: readonly string[]): readonly string[] => ['build', dossier, '-q', '-o', ...options];

// `npm test` builds first; a run of vitest alone may find nothing built.
describe.skipIf(!built)('a signal while a file is written', () => {
  test.each([
    ['SIGINT', 'openSync', 130],
    ['SIGINT', 'fsyncSync', 130],
    ['SIGTERM', 'fsyncSync', 143],
    ['SIGHUP', 'fsyncSync', 129],
  ])('%s in %s: nothing is left half done, exit %i', (signal, call, exit) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'hook'), '');
    // Files are opened for reading as well: what counts is the first one that is opened to be written.
    const hook =
      call === 'openSync'
        ? slowDisk(signal, call, 1).replace('calls += 1', "calls += args[1] === 'wx' ? 1 : 0")
        : slowDisk(signal, call, 1);
    const ended = run(folder, hook, build('o.pdf'));
    expect(ended).toEqual({ status: exit, signal: null, files: ['hook', 'o.pdf'] });
    expect(readFileSync(join(folder, 'o.pdf')).subarray(-6).toString()).toContain('%%EOF');
  });

  test('between several files: all of them are whole, and none is temporary', () => {
    const folder = temporaryFolder();
    const { status, files } = run(folder, slowDisk('SIGTERM', 'fsyncSync', 3), build('o.svg', '--format', 'svg'));
    expect(status).toBe(143);
    expect(files.filter((name) => !/^o-\d\d\.svg$/.test(name))).toEqual([]);
    expect(files.length).toBeGreaterThan(3);
  });

  test('in a command that makes many files', () => {
    const { status, files } = run(temporaryFolder(), slowDisk('SIGINT', 'fsyncSync', 2), ['init', '.']);
    expect(status).toBe(130);
    expect(files).toContain('dossier.yaml');
    expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('before anything is written it ends the program at once, as signals do', () => {
    const ended = run(temporaryFolder(), `process.kill(process.pid, 'SIGINT');`, build('o.pdf'));
    expect(ended).toEqual({ status: null, signal: 'SIGINT', files: [] });
  });

  test('a run that was killed leaves its file, and no later run that is younger than an hour takes it for its own', () => {
    const folder = temporaryFolder();
    const killed = run(folder, slowDisk('SIGKILL', 'fsyncSync', 1), build('o.pdf'));
    expect(killed.signal).toBe('SIGKILL');
    expect(killed.files).toEqual([expect.stringMatching(/^\.o\.pdf\.[0-9a-f]{18}\.tmp$/)]);
    expect(run(folder, '', build('o.pdf')).files).toEqual([...killed.files, 'o.pdf']);
  });
});
