import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const dossier = resolve('examples/quick-start/dossier.yaml');
const on = ['--date', '2026-11-23'];
const isReady = existsSync('dist/main.cjs') && existsSync('/dev/full');

// `npm test` builds first; a run of vitest alone may find nothing built.
describe.skipIf(!isReady)('what the built program makes of a world that fails', () => {
  const run = (argv: readonly string[], stdout: 'pipe' | number, stderr: 'pipe' | number) =>
    spawnSync(process.execPath, ['bin/kam-propose.js', ...argv], { stdio: ['ignore', stdout, stderr] });

  test('a standard output that is full is a fault of the machine: 3, and no stack trace', () => {
    const { status, stderr } = run(['build', dossier, ...on, '-q', '-o', '-'], openSync('/dev/full', 'w'), 'pipe');
    expect(status).toBe(3);
    expect(stderr.toString()).toMatch(/^error: ENOSPC.*\n.*not of your dossier.*\n$/);
  });

  test('talk that nobody can hear changes no exit code', () => {
    expect(run(['validate', dossier, ...on], 'pipe', openSync('/dev/full', 'w')).status).toBe(0);
    expect(run(['validate', 'none.yaml', ...on], 'pipe', openSync('/dev/full', 'w')).status).toBe(3);
  });
});
