import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from '../cli/workFolder.ts';
import { errors } from './situationCases.ts';

describe('what stops a proposal: its code, its place, and no file', () => {
  test.each(errors)('%s', async (_, changes, code, exit, place) => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', quickStartWith(...changes));
    for (const options of [[], ['--force', '--draft', '--allow', 'W206'], ['--strict']]) {
      const run = await runCli(['build', file, ...options]);
      expect(run.stderr).toContain(code);
      expect(run.stderr).toContain(place);
      expect({ exit: run.exit, stdout: run.stdout }).toEqual({ exit, stdout: '' });
      expect(run.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    }
    expect(filesIn(folder)).toEqual(['dossier.yaml']);
    expect((await runCli(['validate', file])).exit).toBe(exit);
  });

  test('no file there is 3, whatever else', async () => {
    expect((await runCli(['build', join(workFolder(), 'dossier.yaml')])).exit).toBe(3);
  });
});

describe('a mend does not lose what was meant', () => {
  test.each<[string, string, string]>([
    ['a decimal comma inside braces', '1 450,50', 'Write "1450.50".'],
    ['a decimal comma without spaces', '1450,50', 'Write "1450.50".'],
    ['an amount in quotes', '"1 450,50"', 'Write "1450.50".'],
  ])('%s', async (_, typed, said) => {
    const file = put(workFolder(), 'dossier.yaml', quickStartWith(['"1450.00"', typed]));
    const { exit, stderr } = await runCli(['validate', file]);
    expect(exit).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(said);
  });

  test('an open quote is one error, not a hundred', async () => {
    const file = put(workFolder(), 'dossier.yaml', quickStartWith(['text: Orders leave', 'text: "Orders leave']));
    const { stderr } = await runCli(['validate', file]);
    expect(stderr.match(/^E\d+/gm)).toEqual(['E100']);
    expect(stderr).toContain('A quote that opens here is never closed.');
  });
});
