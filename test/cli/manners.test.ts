import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './runCli.ts';
import { put, quickStartWith, workFolder } from './workFolder.ts';

const quickStart = 'examples/quick-start/dossier.yaml';

describe('the command line', () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ['nothing at all', [], 2, /Usage: kam-propose/],
    ['an unknown command', ['bild', quickStart], 2, /Did you mean build\?/],
    ['an unknown option', ['build', quickStart, '--drafty'], 2, /Did you mean --draft\?/],
    ['no dossier, and none here', ['build'], 2, /There is no dossier here\. Name one: kam-propose build dossier\.yaml/],
    [
      'a date that does not exist',
      ['build', quickStart, '--date', '2026-02-30'],
      2,
      /2026-02-30 is not a date that exists/,
    ],
    ['silencing an error', ['build', quickStart, '--allow', 'E204'], 2, /--allow takes .* E204 is an error/],
    ['silencing nothing', ['build', quickStart, '--allow', 'W000'], 2, /--allow takes .* no code "W000"/],
    ['a file that is not there', ['build', 'nowhere.yaml'], 3, /E601 .*nowhere\.yaml/],
    ['a folder without a dossier', ['build', 'examples'], 2, /There is no dossier in examples/],
  ])('%s', async (_, argv, exit, said) => {
    const run = await runCli(argv);
    expect(run.stderr).toMatch(said);
    expect({ exit: run.exit, stdout: run.stdout }).toEqual({ exit, stdout: '' });
    expect(run.stderr).not.toMatch(/^\s+at .*\(/m);
  });

  test.each([['--help'], ['build', '--help'], ['validate', '--help'], ['help', 'build']])('%s %s', async (...argv) => {
    const { exit, stdout, stderr } = await runCli(argv);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/Examples:/);
    expect(stdout.split('\n').filter((line) => line.length > 96)).toEqual([]);
  });

  test('--version', async () => {
    const { exit, stdout } = await runCli(['--version']);
    expect({ exit, version: /^\d+\.\d+\.\d+\n$/.test(stdout) }).toEqual({ exit: 0, version: true });
  });
});

describe('what is said, and how', () => {
  const noisy = (): string => put(workFolder(), 'dossier.yaml', quickStartWith(['days: 30', 'days: 120']));

  test('a warning does not stop; --strict refuses; --allow silences', async () => {
    const file = noisy();
    const warned = await runCli(['build', file, '-o', '-']);
    expect({ exit: warned.exit, said: warned.stderr.includes('W206') }).toEqual({ exit: 0, said: true });
    const strict = await runCli(['build', file, '-o', '-', '--strict']);
    expect({ exit: strict.exit, stdout: strict.stdout }).toEqual({ exit: 4, stdout: '' });
    expect((await runCli(['build', file, '-o', '-', '--strict', '--allow', 'W206'])).exit).toBe(0);
  });

  test('-q is silent about warnings, -v tells notes', async () => {
    const file = noisy();
    expect((await runCli(['build', file, '-o', '-', '-q'])).stderr).toBe('');
    expect((await runCli(['validate', 'examples/retail/dossier.yaml', '--date', '2026-11-23', '-v'])).stderr).toContain(
      'I101',
    );
    expect((await runCli(['validate', 'examples/retail/dossier.yaml', '--date', '2026-11-23'])).stderr).not.toContain(
      'I101',
    );
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], boolean]>([
    ['no terminal', {}, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['NO_COLOR wins', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['--no-color wins', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
  ])('colour: %s', async (_, env, options, colored) => {
    const { stderr } = await runCli(['build', noisy(), '-o', '-', ...options], env);
    expect(stderr.includes('\u001B[')).toBe(colored);
  });

  test('terminal escapes of a dossier do not reach the terminal', async () => {
    const file = put(workFolder(), 'dossier.yaml', quickStartWith(['Northwind Traders', '"North\\u001b[31mwind"']));
    const { exit, stderr } = await runCli(['build', file]);
    expect(exit).toBe(1);
    expect(stderr).toContain('E108');
    expect(stderr).not.toContain('\u001B');
  });

  test('in CI no private line is shown', async () => {
    const secret = 'internal: { exclusivity_approved_by: per';
    const file = put(
      workFolder(),
      'dossier.yaml',
      quickStartWith([secret, 'internal: { walk_away: below 12 percent, exclusivity_approved_by: nobody']),
    );
    expect((await runCli(['validate', file])).stderr).toContain('below 12 percent');
    const inCi = await runCli(['validate', file], { CI: 'true' });
    expect(inCi.exit).toBe(1);
    expect(inCi.stderr).toContain('E114');
    expect(inCi.stderr).not.toContain('below 12 percent');
  });

  test('all problems of a run are told at once', async () => {
    const text = quickStartWith(
      ['days: 30', 'until: 2026-02-30'],
      ['role: hr', 'role: hrr'],
      ['qty: 6', 'qty: -6'],
      ['position: Project Engineer, ', ''],
    );
    const { exit, stderr } = await runCli(['validate', put(workFolder(), 'dossier.yaml', text)]);
    expect(exit).toBe(1);
    expect(['E203', 'E110', 'E107', 'E220'].filter((code) => !stderr.includes(code))).toEqual([]);
    expect(stderr).toContain('Did you mean hr?');
    expect(stderr).not.toContain(join('src', 'internal'));
  });
});
