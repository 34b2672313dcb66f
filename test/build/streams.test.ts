import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, openSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';

const dossier = resolve('examples/quick-start/dossier.yaml');
const on = ['--date', '2026-11-23'];
const isReady = existsSync('dist/main.cjs') && existsSync('/dev/full');

// `npm test` builds first; a run of vitest alone may find nothing built.
describe.skipIf(!isReady)('what the built program makes of a world that fails', () => {
  const run = (argv: readonly string[], stdout: 'pipe' | number, stderr: 'pipe' | number, program = resolve('bin')) =>
    spawnSync(process.execPath, [join(program, 'kam-propose.js'), ...argv], { stdio: ['ignore', stdout, stderr] });

  test('a standard output that is full is a fault of the machine: 3, and no stack trace', () => {
    const { status, stderr } = run(['build', dossier, ...on, '-q', '-o', '-'], openSync('/dev/full', 'w'), 'pipe');
    expect(status).toBe(3);
    expect(stderr.toString()).toMatch(/^error: ENOSPC.*\n.*not of your dossier.*\n$/);
  });

  test('talk that nobody can hear changes no exit code', () => {
    expect(run(['validate', dossier, ...on], 'pipe', openSync('/dev/full', 'w')).status).toBe(0);
    expect(run(['validate', 'none.yaml', ...on], 'pipe', openSync('/dev/full', 'w')).status).toBe(3);
  });

  test('a program of which a file is missing says so', () => {
    const scratch = temporaryFolder();
    for (const name of ['bin', 'dist', 'package.json']) cpSync(name, join(scratch, name), { recursive: true });
    symlinkSync(resolve('templates'), join(scratch, 'templates'));
    for (const name of readdirSync(join(scratch, 'dist')))
      if (name.startsWith('readDossier')) rmSync(join(scratch, 'dist', name));
    const { status, stderr } = run(['validate', dossier, ...on], 'pipe', 'pipe', join(scratch, 'bin'));
    expect(status).toBe(3);
    expect(stderr.toString()).toContain('readDossier');
    expect(stderr.toString()).not.toMatch(/\n +at /);
  });
});
