import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../cli/runCli.ts';
import { workFolder } from '../../cli/workFolder.ts';
import { dossierWith, frozen } from '../life/frozen.ts';
import { apart, change, codesOf, frozenPdf, look, messagesOf } from './looking.ts';

describe('by what a file is known', () => {
  test('on its own: consistent, and never genuine', async () => {
    const { pdf } = await frozenPdf();
    const alone = apart(pdf);
    expect(await look(alone)).toMatchObject({
      verdicts: ['unchanged'],
      origin: 'consistent',
      lock: null,
      diagnostics: [],
    });
    const { stdout, exit } = await runCli(['verify', alone]);
    expect(exit).toBe(0);
    expect(stdout).toContain('consistent');
    expect(stdout).not.toContain('genuine');
  });

  test('with its dossier: built once more, byte for byte', async () => {
    const { pdf, dossier } = await frozenPdf();
    const seen = await look(pdf);
    expect(seen).toMatchObject({ verdicts: ['unchanged'], origin: 'genuine', isRebuilt: true, diagnostics: [] });
    expect(await look(apart(pdf), { dossier })).toMatchObject({ origin: 'genuine', isRebuilt: true });
  });

  test('with its lock and the key, where the dossier is gone', async () => {
    const { pdf, dossier } = await frozenPdf();
    rmSync(dossier);
    const seen = await look(pdf);
    expect(seen).toMatchObject({ origin: 'genuine', isRebuilt: false });
    expect(messagesOf(seen)).toContain('there is no dossier of it');
  });

  test('with its lock alone: as its lock names it, and the private part is not checkable', async () => {
    const { pdf, dossier } = await frozenPdf();
    rmSync(dossier);
    rmSync(join(dirname(pdf), '.kam-propose.key'));
    const seen = await look(pdf);
    expect([seen.origin, codesOf(seen)]).toEqual(['as_locked', ['W636', 'W636']]);
    expect(messagesOf(seen)).toContain('The private part is not checkable');
  });

  test('with a lock that somebody edited: it vouches for nothing', async () => {
    const { pdf, dossier, lock } = await frozenPdf();
    rmSync(dossier);
    change(lock, 'title: A sorting line', 'title: Another sorting line');
    const seen = await look(pdf);
    expect([seen.origin, codesOf(seen)]).toEqual(['consistent', ['W636', 'W636']]);
    expect(messagesOf(seen)).toContain('was changed since it was written');
  });

  test('a draft and a form too', async () => {
    const dossier = dossierWith();
    const pdf = join(dirname(dossier), 'x.pdf');
    await runCli(['build', dossier, '--draft', '--form', '--pdf-a', '-o', pdf]);
    expect(await look(pdf)).toMatchObject({ verdicts: ['unchanged', 'draft'], origin: 'genuine', isRebuilt: true });
  });

  test('a revision that tells what changed since the one before', async () => {
    const { dossier, pdf } = await frozenPdf();
    const next = pdf.replace('-r1', '-r2');
    await runCli(['revise', dossier, '-m', 'Other words', '--date', '2026-11-24']);
    change(dossier, 'Orders leave within 24 hours', 'Orders leave within 20 hours');
    const { exit, stderr } = await runCli(['freeze', dossier, '--changes', '--date', '2026-11-24']);
    expect([exit, stderr.match(/^E\d+/gm)]).toEqual([0, null]);
    expect(await look(next)).toMatchObject({ verdicts: ['unchanged'], origin: 'genuine', isRebuilt: true });
  });

  test('in Arabic, from a workspace', async () => {
    const folder = workFolder();
    writeFileSync(join(folder, 'kam-propose.yaml'), '{}\n');
    cpSync('examples/ar', join(folder, 'clients'), { recursive: true });
    mkdirSync(join(folder, 'sent'));
    const pdf = join(folder, 'sent', 'x.pdf');
    const { stderr } = await runCli(['build', join(folder, 'clients', 'dossier.yaml'), '-o', pdf, '-q']);
    expect(stderr.match(/^E\d+/gm)).toBeNull();
    expect(await look(pdf)).toMatchObject({ origin: 'genuine', isRebuilt: true });
  });
});

describe('what was not rebuilt is named', () => {
  test.each<[string, readonly [from: string, to: string], string]>([
    ['the words of the client', ['unit_price: "', 'unit_price: "1'], 'says something else today'],
    ['what no client reads', ['internal: {', 'internal: { note: ask again,'], 'where no client reads has changed'],
    ['a dossier that is broken', ['currency: EUR', 'currency: EURO'], 'there is no dossier of it'],
    ['a dossier that makes no proposal', ['offer:\n', 'offer:\n  nonsense: 1\n'], 'makes no proposal'],
    ['the look', ['\nteam:\n', '\ntheme: classic\nteam:\n'], 'the look "classic" is another'],
  ])('%s', async (_, exchange, said) => {
    const { pdf, dossier } = await frozenPdf();
    change(dossier, ...exchange);
    const seen = await look(pdf);
    expect(messagesOf(seen)).toContain(said);
    // The lock and its key still vouch for the bytes.
    expect([seen.verdicts, seen.origin]).toEqual([['unchanged'], 'genuine']);
  });

  test('a file that is missing', async () => {
    const logo = 'logo.svg';
    const dossier = dossierWith(['seller:\n', `seller:\n  logo: ./${logo}\n`]);
    writeFileSync(
      join(dirname(dossier), logo),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>',
    );
    const { lock } = await frozen(dossier);
    const pdf = join(dirname(dossier), lock?.lock.pdf.file ?? '');
    expect(await look(pdf)).toMatchObject({ isRebuilt: true });
    rmSync(join(dirname(dossier), logo));
    expect(messagesOf(await look(pdf))).toContain('makes no proposal, or one of its files is missing');
  });

  test('another picture', async () => {
    const dossier = dossierWith(['seller:\n', 'seller:\n  logo: ./logo.svg\n']);
    const logo = join(dirname(dossier), 'logo.svg');
    const drawn = (width: number): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="${width}" height="20"/></svg>`;
    writeFileSync(logo, drawn(40));
    const { lock } = await frozen(dossier);
    writeFileSync(logo, drawn(30));
    expect(messagesOf(await look(join(dirname(dossier), lock?.lock.pdf.file ?? '')))).toContain('picture');
  });

  test('another version of the program', async () => {
    const { pdf, lock } = await frozenPdf();
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^tool: .*$/m, 'tool: 0.0.9'));
    expect(messagesOf(await look(pdf))).toContain('was written by version 0.0.9');
  });

  test('a lock or a dossier of another proposal that is given', async () => {
    const { pdf } = await frozenPdf();
    const other = await frozenPdf(['  title: ', '  title: Another ']);
    const seen = await look(apart(pdf), { lock: other.lock, dossier: other.dossier });
    expect([seen.origin, codesOf(seen)]).toEqual(['consistent', ['W636', 'W636']]);
  });
});

describe('through the command line', () => {
  test('many files: each is told, and one that is not there does not hinder the others', async () => {
    const { pdf } = await frozenPdf();
    const text = join(dirname(pdf), 'letter.pdf');
    writeFileSync(text, 'Dear Sirs');
    const { exit, stdout, stderr } = await runCli(['verify', pdf, text, join(dirname(pdf), 'nowhere.pdf')]);
    expect(exit).toBe(3);
    expect(stdout.match(/^\S.*: (.*)$/gm)?.map((line) => line.split(': ').at(-1))).toEqual([
      'unchanged',
      'NOT OURS',
      'not read',
    ]);
    expect(stderr.match(/^[EW]\d+/gm)).toEqual(['E601', 'E632']);
    expect((await runCli(['verify', pdf, text])).exit).toBe(4);
    expect((await runCli(['verify', pdf])).exit).toBe(0);
  });

  test('as JSON', async () => {
    const { pdf } = await frozenPdf();
    const { stdout, exit } = await runCli(['verify', pdf, '--json', '--date', '2027-01-05']);
    expect(exit).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        ok: false,
        verdicts: ['unchanged', 'expired'],
        origin: 'genuine',
        rebuilt: true,
        says: { revision: '1', client: 'Northwind Traders', expires: '2026-12-23' },
        signatures: [],
        filled: [],
        diagnostics: [{ code: 'E634', severity: 'error' }],
      },
    ]);
  });

  test('a folder, a day that is none, a dossier that is none', async () => {
    const { pdf } = await frozenPdf();
    expect((await runCli(['verify', dirname(pdf)])).exit).toBe(3);
    expect((await runCli(['verify', pdf, '--date', '2026-02-30'])).exit).toBe(2);
    expect((await runCli(['verify', pdf, '--dossier', 'nowhere.yaml'])).exit).toBe(2);
    expect((await runCli(['verify'])).exit).toBe(2);
  });
});
