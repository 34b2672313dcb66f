import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadRoles } from '../../src/internal/roles/loadRoles.ts';
import { runCli } from '../cli/runCli.ts';
import { put, workFolder } from '../cli/workFolder.ts';
import { expectCurrent, withSection } from './current.ts';
import { rolesNotNamed, unregistered } from './notNamed.ts';

const readme = readFileSync('README.md', 'utf8');
const fenced = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');

/** Every command, in the order of the help. */
async function commandNames(): Promise<readonly string[]> {
  const { stdout } = await runCli(['--help']);
  const list = /^Commands:\n((?: {2}.*\n)+)/m.exec(stdout)?.[1] ?? '';
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].flatMap(([, name = '']) => (name === 'help' ? [] : [name]));
}

const sectionsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const hasOffer = (value: unknown): boolean => 'offer' in sectionsOf(value);

describe('the README is true', () => {
  test('the help of every command', async () => {
    const helps = await Promise.all(
      [['--help'], ...(await commandNames()).map((name) => [name, '--help'])].map((argv) => runCli(argv)),
    );
    const block = helps.map(({ stdout }) => `\`\`\`text\n${stdout.trim()}\n\`\`\``).join('\n\n');
    expectCurrent('README.md', withSection(readFileSync('README.md', 'utf8'), 'help', block));
  });

  test('every command that is defined is in the help', () => {
    const lists = ['src/cli/main.ts', 'src/cli/commands/defineLife.ts'].map((file) => readFileSync(file, 'utf8'));
    expect(unregistered(readdirSync('src/cli/commands'), lists.join('\n'))).toEqual([]);
  });

  test('every role that asks for something is in the table', () => {
    const asking = [...loadRoles().values()].filter(({ mustHave }) => mustHave.length > 0);
    expect(rolesNotNamed(asking, readme)).toEqual([]);
  });

  test('why the arguments of the larger example were chosen', async () => {
    const { stdout } = await runCli(['explain', 'examples/retail/dossier.yaml', '--date', '2026-11-23']);
    const [beginning = ''] = stdout.split('\nNot in the proposal\n');
    expectCurrent(
      'README.md',
      withSection(readFileSync('README.md', 'utf8'), 'explain', `\`\`\`text\n${beginning.trim()}\n\`\`\``),
    );
  });

  test('the least dossier builds', async () => {
    const file = put(workFolder(), 'dossier.yaml', fenced('yaml')[0] ?? '');
    const { exit, stderr } = await runCli(['build', file, '-o', '-', '--date', '2026-11-23']);
    expect({ exit, errors: stderr.match(/^E\d+/gm) }).toEqual({ exit: 0, errors: null });
  });

  test('what is shown of exclusive terms, the contract and a price book builds', async () => {
    const folder = workFolder();
    const shown = fenced('yaml').flatMap((text): readonly unknown[] => [parse(text)]);
    const [least, lines, contract] = [shown[0], ...shown.filter((one) => hasOffer(one)).slice(1)].map(sectionsOf);
    const offer = { ...sectionsOf(least?.offer), ...sectionsOf(lines?.offer), ...sectionsOf(contract?.offer) };
    put(folder, 'prices.csv', fenced('csv')[0] ?? '');
    put(
      folder,
      'kam-propose.yaml',
      'prices: ./prices.csv\nlibrary: ./library\ntaxes: { vat: { label: VAT, percent: "25" } }\n',
    );
    put(folder, 'library/terms/payment-30.yaml', 'version: "1"\nowner: nils\ntitle: Payment\ntext: Within 30 days\n');
    const file = put(folder, 'dossier.yaml', stringify({ ...least, ...contract, offer }));
    const { exit, stderr } = await runCli(['build', file, '-o', '-', '--date', '2026-11-23']);
    expect({ exit, told: stderr.match(/^[EW]\d+/gm) }).toEqual({ exit: 0, told: ['W714'] });
  });

  test('what the first command prints', async () => {
    const folder = workFolder();
    const { stderr } = await runCli([
      'build',
      'examples/quick-start/dossier.yaml',
      '--out-dir',
      folder,
      '--date',
      '2026-11-23',
    ]);
    const [, ...told] = (fenced('text')[0] ?? '').trimEnd().split('\n');
    const withoutSize = (line: string): string => line.replace(/\d+ KB/, 'KB');
    expect(told.map(withoutSize)).toEqual(stderr.trimEnd().split('\n').map(withoutSize));
  });
});
