import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runCli } from './runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from './workFolder.ts';

const home = process.cwd();
afterEach(() => {
  process.chdir(home);
});

/** Runs in a folder with these files. */
function within(files: Readonly<Record<string, string>>): string {
  const folder = workFolder();
  for (const [name, text] of Object.entries(files)) put(folder, name, text);
  process.chdir(folder);
  return folder;
}

const sound = quickStartWith();

describe('a command without a file', () => {
  test('takes dossier.yaml, whatever lies beside it', async () => {
    const folder = within({ 'dossier.yaml': sound, 'old.yaml': sound });
    const { exit, stdout } = await runCli(['build']);
    expect({ exit, stdout: stdout.trim() }).toEqual({ exit: 0, stdout: 'northwind-traders-r1.pdf' });
    expect(filesIn(folder)).toContain('northwind-traders-r1.pdf');
  });

  test('takes the only dossier, called as it may be, and no other kind of file', async () => {
    within({ 'northwind.yaml': sound, 'kam-propose.yaml': 'seller: { name: Fjord }\n', 'notes.yaml': 'a: 1\n' });
    expect((await runCli(['validate'])).stderr).toContain('northwind.yaml is sound');
    expect((await runCli(['explain'])).exit).toBe(0);
  });

  test('lists several with the command for each', async () => {
    within({ 'north.yaml': sound, 'south of it.yaml': sound });
    const { exit, stderr } = await runCli(['build']);
    expect(exit).toBe(2);
    expect(stderr).toContain('kam-propose build north.yaml\n');
    expect(stderr).toContain('kam-propose build "south of it.yaml"\n');
  });

  test('says how to begin where there is none', async () => {
    within({});
    const { exit, stderr } = await runCli(['validate']);
    expect(exit).toBe(2);
    expect(stderr).toContain('kam-propose wizard');
  });

  test('takes a folder for the dossier in it', async () => {
    const folder = within({ 'acme/dossier.yaml': sound });
    mkdirSync(join(folder, 'empty'));
    expect((await runCli(['validate', 'acme'])).stderr).toContain(`${join('acme', 'dossier.yaml')} is sound`);
    expect(await runCli(['validate', 'empty'])).toMatchObject({ exit: 2, stdout: '' });
  });
});

describe('what is no command', () => {
  test.each([
    [['dossier.yaml'], 'kam-propose build dossier.yaml'],
    [['dossier.yaml', '--draft'], 'kam-propose build dossier.yaml --draft'],
    [['not there.yml'], 'kam-propose build "not there.yml"'],
    [['acme'], 'kam-propose build acme'],
    [['bulid', 'dossier.yaml'], 'Did you mean build?'],
    [['check'], 'unknown command'],
  ])('%j', async (argv, said) => {
    within({ 'dossier.yaml': sound, 'acme/dossier.yaml': sound });
    const { exit, stdout, stderr } = await runCli(argv);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
