import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStamp } from '../../src/publication/output/stamp/stampXml.ts';
import { runCli, type Run } from '../cli/runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from '../cli/workFolder.ts';

type Change = readonly [from: string, to: string];
const numbered: Change = ['  currency: EUR', '  currency: EUR\n  number: KP-7'];
const dated: Change = ['  currency: EUR', '  currency: EUR\n  date: 2026-11-23'];
const other: Change = ['title: ', 'title: Another '];

/** Builds one dossier, then another one to the same file, and tells what became of the second. */
async function buildOver(first: readonly Change[], second: readonly Change[], options: Options = {}): Promise<Outcome> {
  const folder = workFolder();
  const pdf = join(folder, 'x.pdf');
  const one = put(folder, 'one.yaml', quickStartWith(...first));
  const two = put(folder, 'two.yaml', quickStartWith(...second));
  const before = await madeFirst(
    ['build', one, '-o', pdf, ...(options.first ?? [])],
    JSON.stringify([first, options.first]),
  );
  writeFileSync(pdf, before);
  const run = await runCli(['build', two, '-o', pdf, ...(options.second ?? [])]);
  return { ...run, said: run.stderr.replace(/\s+/g, ' '), isReplaced: !readFileSync(pdf).equals(before) };
}
const made = new Map<string, Buffer>();
/** The file of a first build; one that was made before is used again. */
async function madeFirst(argv: readonly string[], key: string): Promise<Buffer> {
  const known = made.get(key);
  if (known !== undefined) return known;
  expect((await runCli(argv)).exit).toBe(0);
  const bytes = readFileSync(argv[3] ?? '');
  made.set(key, bytes);
  return bytes;
}

/** Options of the two builds. */
interface Options {
  readonly first?: readonly string[];
  readonly second?: readonly string[];
}
type Outcome = Run & { readonly said: string; readonly isReplaced: boolean };
const today = (...second: readonly string[]): Options => ({ second });

describe('what stands at the name of a proposal', () => {
  test('the same proposal: replaced without a word', async () => {
    const { exit, said, isReplaced } = await buildOver([], []);
    expect({ exit, isReplaced }).toEqual({ exit: 0, isReplaced: false });
    expect(said).not.toMatch(/W604|W208|E602/);
  });

  test('the same for archives as well: what it says is the same', async () => {
    const { exit, said, isReplaced } = await buildOver([], [], today('--pdf-a'));
    expect({ exit, isReplaced }).toEqual({ exit: 0, isReplaced: true });
    expect(said).not.toContain('W604');
  });

  test.each<[string, readonly Change[], readonly Change[], string]>([
    ['another total', [], [['"1450.00"', '"1451.00"']], 'total 237,287.50 EUR → 237,'],
    ['another last day', [dated], [dated, ['days: 30', 'days: 31']], 'valid until 2026-12-23 → 2026-12-24'],
    ['another title under one number', [numbered], [numbered, other], 'title "'],
    ['other words', [], [['Orders leave', 'Parcels leave']], 'other words or another look'],
    ['another look', [], [['proposal:\n', 'theme: classic\nproposal:\n']], 'other words or another look'],
  ])('the same proposal with %s: replaced, and told', async (_, first, second, said) => {
    const run = await buildOver(first, second);
    expect({ exit: run.exit, isReplaced: run.isReplaced }).toEqual({ exit: 0, isReplaced: true });
    expect(run.said).toContain('W604');
    expect(run.said).toContain(said);
    expect(run.said).toContain('write `revision: 2` under `proposal`');
  });

  test('--strict does not replace it; --allow W604 does so without a word', async () => {
    const second: readonly Change[] = [['Orders leave', 'Parcels leave']];
    expect(await buildOver([], second, today('--strict'))).toMatchObject({ exit: 4, isReplaced: false });
    const allowed = await buildOver([], second, today('--strict', '--allow', 'W604'));
    expect(allowed).toMatchObject({ exit: 0, isReplaced: true });
    expect(allowed.said).not.toContain('W604');
  });

  test.each<[string, readonly Change[], readonly Change[], string]>([
    ['another title', [], [other], 'holds another proposal'],
    ['another client', [], [['name: Northwind Traders', 'name: Southwind Traders']], 'holds another proposal'],
    [
      'another number',
      [numbered],
      [['  currency: EUR', '  currency: EUR\n  number: KP-8']],
      'another proposal: KP-7, "',
    ],
    ['a number, where none was', [], [numbered], 'holds another proposal'],
    ['another revision', [numbered], [numbered, ['number: KP-7', 'number: KP-7\n  revision: 2']], 'another proposal'],
  ])('%s: E602, and only --force replaces it', async (_, first, second, said) => {
    const refused = await buildOver(first, second);
    expect(refused).toMatchObject({ exit: 3, stdout: '', isReplaced: false });
    expect(refused.said).toContain('E602');
    expect(refused.said).toContain(said);
    expect(await buildOver(first, second, today('--force'))).toMatchObject({ exit: 0, isReplaced: true });
  });

  test.each([
    ['a draft over a proposal', { first: [], second: ['--draft'] }, 'holds the finished proposal'],
    ['a proposal over a draft', { first: ['--draft'], second: [] }, 'holds a draft of this proposal'],
    ['another language', { first: [], second: ['--lang', 'ru'] }, 'in another language (en)'],
  ])('%s: E602', async (_, options, said) => {
    const texts: readonly Change[] = [['  currency: EUR', '  currency: EUR\n  number: KP-7']];
    const run = await buildOver(texts, texts, options);
    expect(run).toMatchObject({ exit: 3, isReplaced: false });
    expect(run.said).toContain(said);
  });
});

describe('two dossiers for one client in one folder', () => {
  test('the second is refused; a number, a revision or a name of its own lets it be built', async () => {
    const folder = workFolder();
    const build = (changes: readonly Change[], ...options: readonly string[]) =>
      runCli(['build', put(folder, 'dossier.yaml', quickStartWith(...changes)), ...options]);
    await build([]);
    const refused = await build([other]);
    expect(refused.exit).toBe(3);
    expect(refused.stderr.replace(/\s+/g, ' ')).toMatch(
      /"[^"]+", revision 1, valid until 2026-12-23\. Fix: Give .*`number`/,
    );
    expect((await build([other, numbered])).exit).toBe(0);
    expect((await build([other, ['  currency: EUR', '  currency: EUR\n  revision: 2']])).exit).toBe(0);
    expect((await build([other], '-o', join(folder, 'other.pdf'))).exit).toBe(0);
    const own = ['KP-7-r1.pdf', 'dossier.yaml', 'northwind-traders-r1.pdf', 'northwind-traders-r2.pdf', 'other.pdf'];
    expect(filesIn(folder)).toEqual(own);
  });

  test('a draft has a name of its own, and neither replaces the other', async () => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', quickStartWith());
    for (const options of [['--draft'], [], ['--draft'], []])
      expect((await runCli(['build', file, ...options])).exit).toBe(0);
    expect(filesIn(folder)).toEqual(['dossier.yaml', 'northwind-traders-r1-draft.pdf', 'northwind-traders-r1.pdf']);
  });
});

describe('a guarantee that moves with every build', () => {
  const later = Date.UTC(2026, 10, 26, 9);
  const twice = async (changes: readonly Change[], options: readonly string[] = []) => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', quickStartWith(...changes));
    await runCli(['build', file]);
    const run = await runCli(['build', file, ...options.map((word) => word.replace('OUT', folder))], {}, later);
    return { folder, ...run, said: run.stderr.replace(/\s+/g, ' ') };
  };

  test('is told, and its fix keeps the day that was promised', async () => {
    const { folder, exit, said } = await twice([]);
    expect(exit).toBe(0);
    expect(said).toContain('guarantees the terms until 2026-12-23, this build until 2026-12-26');
    expect(said).toContain('validity.days');
    expect(said).toContain('Write `date: 2026-11-23` under `proposal`');
    put(folder, 'dossier.yaml', quickStartWith(dated));
    const again = await runCli(['build', join(folder, 'dossier.yaml'), '--force'], {}, later);
    expect(again.stderr).not.toContain('W208');
  });

  test('is told too where the build goes elsewhere', async () => {
    expect((await twice([], ['-o', 'OUT/y.pdf'])).said).toContain('W208');
  });

  test.each<[string, readonly Change[], readonly string[]]>([
    ['the day of issue is written down', [dated], []],
    ['the last day is written down', [['days: 30', 'until: 2026-12-22']], []],
    ['it is a draft', [], ['--draft']],
  ])('is not told where %s', async (_, changes, options) => {
    expect((await twice(changes, options)).said).not.toContain('W208');
  });
});

describe('a file that says nothing of itself', () => {
  const changed = async (change: (text: string) => string) => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', quickStartWith());
    await runCli(['build', file]);
    const pdf = join(folder, 'northwind-traders-r1.pdf');
    writeFileSync(pdf, change(readFileSync(pdf, 'latin1')), 'latin1');
    const run = await runCli(['build', file]);
    return { exit: run.exit, said: run.stderr.replace(/\s+/g, ' ') };
  };

  test.each<[string, (text: string) => string, string]>([
    ['older, without a stamp', (text) => text.replaceAll('kamp', 'kamq'), 'does not say which proposal it holds'],
    ['with a digest that is none', (text) => text.replace(/(<kamp:digest>)\w/, '$1-'), 'does not say which'],
    ['with a value twice', (text) => text.replace(/(<kamp:title>)/, '$1a</kamp:title>$1'), 'does not say which'],
    ['cut in the middle of its stamp', (text) => text.slice(0, text.indexOf('<kamp:expires>')), 'did not make it'],
    ['of somebody else', () => '%PDF-1.7 by another program', 'did not make it'],
    ['empty', () => '', 'did not make it'],
  ])('%s: E602', async (_, change, said) => {
    const run = await changed(change);
    expect(run.exit).toBe(3);
    expect(run.said).toContain('E602');
    expect(run.said).toContain(said);
  });
});

describe('pages of a longer build', () => {
  test('are taken away where they are of this proposal, and left where they are not', async () => {
    const folder = workFolder();
    const build = (changes: readonly Change[], name: string) =>
      runCli([
        'build',
        put(folder, 'dossier.yaml', quickStartWith(...changes)),
        '--format',
        'svg',
        '-o',
        join(folder, `${name}.svg`),
      ]);
    await build([], 'x');
    const pages = filesIn(folder).filter((name) => name.endsWith('.svg'));
    const next = `x-${String(pages.length + 1).padStart(2, '0')}.svg`;
    writeFileSync(join(folder, next), readFileSync(join(folder, 'x-01.svg')));
    await build([], 'x');
    expect(filesIn(folder)).not.toContain(next);
    await build([other], 'y');
    writeFileSync(join(folder, next), readFileSync(join(folder, 'y-01.svg')));
    await build([], 'x');
    expect(filesIn(folder)).toContain(next);
  });
});

test('each page of an SVG and the PDF say the same of themselves', async () => {
  const folder = workFolder();
  const file = put(folder, 'dossier.yaml', quickStartWith(numbered, other));
  await runCli(['build', file, '--format', 'pdf,svg']);
  const stamps = filesIn(folder)
    .filter((name) => !name.endsWith('.yaml'))
    .map((name) => readStamp(readFileSync(join(folder, name))));
  expect(stamps.length).toBeGreaterThan(4);
  for (const stamp of stamps) expect(stamp).toEqual(stamps[0]);
  expect(stamps[0]).toMatchObject({
    number: 'KP-7',
    revision: '1',
    client: 'Northwind Traders',
    draft: false,
    issued: '2026-11-23',
    expires: '2026-12-23',
    total: '237287.50 EUR',
  });
});
