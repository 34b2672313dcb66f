import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../../foundation/disk/temporaryFolder.ts';
import { northwind, noPdf } from './northwind.ts';
import { ctrlC, down, enter, sitDown, type Reply } from './person.ts';

const drafts = (state: string): readonly string[] => {
  try {
    return readdirSync(join(state, 'kam-propose', 'drafts')).map((name) => join(state, 'kam-propose', 'drafts', name));
  } catch {
    return [];
  }
};

/** The last line of a list of two. */
const oneStepBack = [down, down, enter];

test('from nothing to a valid dossier, written as a careful person would', async () => {
  const [folder, state] = [temporaryFolder(), temporaryFolder()];
  const file = join(folder, 'northwind.yaml');
  const session = await sitDown({ argv: ['wizard', file], replies: [...northwind, noPdf], state });
  expect(session.left, session.screen.slice(-600)).toEqual([]);
  expect(session.screen).toContain(
    'Who gets which argument\n  Ingrid Solberg, Managing Director\n    uniqueness, figure',
  );
  expect(session.screen).toContain('W301');
  expect(session.exit).toBe(0);
  expect(session.stdout).toBe(`${file}\n`);
  await expect(readFileSync(file, 'utf8')).toMatchFileSnapshot('northwind.expected.yaml');
  expect(readdirSync(folder).sort()).toEqual(['dossier.schema.json', 'northwind.yaml']);
  expect(drafts(state)).toEqual([]);
});

test('interrupted at every question: nothing half-written, and the draft goes on', async () => {
  const [folder, state] = [temporaryFolder(), temporaryFolder()];
  const file = join(folder, 'northwind.yaml');
  const goOn: Reply = ['Go on after the', enter];
  for (const [at, reply] of northwind.entries()) {
    const [words] = northwind[at + 1] ?? noPdf;
    const replies: readonly Reply[] = [...(at === 0 ? [] : [goOn]), reply, [words, ctrlC]];
    const session = await sitDown({ argv: ['wizard', file], replies, state });
    expect(session.left, `after ${reply[0]}`).toEqual([]);
    if (at === northwind.length - 1) break;
    expect(session.exit).toBe(130);
    expect(session.screen).toContain(`kam-propose wizard ${file}`);
    expect(readdirSync(folder)).toEqual([]);
    expect(drafts(state).map((draft) => statSync(draft).mode & 0o777)).toEqual([0o600]);
  }
  await expect(readFileSync(file, 'utf8')).toMatchFileSnapshot('northwind.expected.yaml');
  expect(drafts(state)).toEqual([]);
}, 120_000);

describe('ways out', () => {
  test('the input ends: the same as Ctrl-C', async () => {
    const [folder, state] = [temporaryFolder(), temporaryFolder()];
    const replies: readonly Reply[] = [
      ['What shall it become?', enter],
      ['Who is the client?', 'Northwind', enter],
    ];
    const session = await sitDown({ argv: ['wizard', join(folder, 'a.yaml')], replies, state, hangsUp: true });
    expect(session.exit).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
    expect(drafts(state)).toHaveLength(1);
  });

  test('no terminal: refused at once, with the commands to use instead', async () => {
    const { main } = await import('../../../src/cli/main.ts');
    let told = '';
    const exit = await main(['wizard'], {
      stdout: () => undefined,
      stderr: (text) => (told += text),
      env: {},
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      now: () => 0,
    });
    expect(exit).toBe(2);
    expect(told).toContain('kam-propose init');
    expect(told).toContain('kam-propose build');
  });

  test('one step back: the answer before is asked again and replaced', async () => {
    const [folder, state] = [temporaryFolder(), temporaryFolder()];
    const file = join(folder, 'northwind.yaml');
    const replies: readonly Reply[] = [
      ...northwind.slice(0, 1),
      ['Who is the client?', 'Eastwind', enter],
      ['A company, or a private person?', ...oneStepBack],
      ...northwind.slice(1),
      noPdf,
    ];
    const session = await sitDown({ argv: ['wizard', file], replies, state });
    expect(session.left).toEqual([]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ account: { name: 'Northwind Traders' } });
  });

  test('one step back: the answer that was given is kept with Enter', async () => {
    const [folder, state] = [temporaryFolder(), temporaryFolder()];
    const file = join(folder, 'northwind.yaml');
    const replies: readonly Reply[] = [
      ...northwind.slice(0, 2),
      ['A company, or a private person?', ...oneStepBack],
      ['Who is the client?', enter],
      ...northwind.slice(2),
      noPdf,
    ];
    const session = await sitDown({ argv: ['wizard', file], replies, state });
    expect(session.left).toEqual([]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ account: { name: 'Northwind Traders' } });
  });

  test('a wrong answer is told at once, in the words of the loader', async () => {
    const [folder, state] = [temporaryFolder(), temporaryFolder()];
    const replies: readonly Reply[] = [
      ['What shall it become?', enter],
      ['Who is the client?', 'Northwind', enter],
      ['A company, or a private person?', enter],
      ['In which country?', 'Norwayland', enter, ctrlC],
    ];
    const session = await sitDown({ argv: ['wizard', join(folder, 'a.yaml')], replies, state });
    expect(session.screen).toContain('No country is known as Norwayland.');
  });
});
