import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../cli/runCli.ts';
import { codesOf, dossierWith, frozen, lockText } from './frozen.ts';

const textOf = (file: string): string => readFileSync(file, 'utf8');
const change = (file: string, from: string, to: string): void => {
  const text = textOf(file);
  if (!text.includes(from)) throw new Error(from);
  writeFileSync(file, text.replace(from, to));
};
const build = (file: string, ...more: readonly string[]) => runCli(['build', file, ...more]);

describe('freeze', () => {
  test('keeps the PDF, a lock beside it, the key out of git, and marks the dossier', async () => {
    const file = dossierWith();
    const before = textOf(file);
    const result = await frozen(file);
    const folder = dirname(file);
    expect(codesOf(result).filter((code) => code.startsWith('E'))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([
      '.gitignore',
      '.kam-propose.key',
      'dossier.yaml',
      'northwind-traders-r1.lock.yaml',
      'northwind-traders-r1.pdf',
    ]);
    expect(statSync(join(folder, '.kam-propose.key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, '.kam-propose.key')).size).toBe(32);
    expect(textOf(join(folder, '.gitignore'))).toBe('.kam-propose.key\n');
    const after = textOf(file);
    expect(after).toContain('status: approved');
    expect(after).toContain('date: 2026-11-23');
    expect(after).toMatch(/event: frozen/);
    // Every line that the KAM wrote is there as it was.
    const lines = new Set(after.split('\n'));
    expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([]);
  });

  test('a build of it later gives the same bytes', async () => {
    const file = dossierWith();
    const { lock } = await frozen(file);
    const { exit, bytes } = await runCli(['build', file, '-o', '-'], {}, Date.UTC(2026, 11, 5));
    expect(exit).toBe(0);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(lock?.lock.pdf.sha256);
  });

  test('twice is once', async () => {
    const file = dossierWith();
    await frozen(file);
    const text = textOf(file);
    const again = await frozen(file, { date: '2026-11-30' });
    expect([again.isOld, again.build.exit, textOf(file)]).toEqual([true, 0, text]);
  });

  test('a run that was cut off before the dossier is finished by the next one', async () => {
    const file = dossierWith();
    const before = textOf(file);
    await frozen(file);
    const after = textOf(file);
    writeFileSync(file, before);
    expect((await frozen(file)).isOld).toBe(true);
    expect(textOf(file)).toBe(after);
  });

  test('two at once: one lock, one entry, and whoever came second is told', async () => {
    const file = dossierWith();
    const before = textOf(file);
    const both = await Promise.all([frozen(file), frozen(file)]);
    const after = textOf(file);
    expect(after.match(/event: frozen/g)).toHaveLength(1);
    const lines = new Set(after.split('\n'));
    expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([]);
    const errors = both.map((result) => codesOf(result).filter((code) => code.startsWith('E')));
    expect(errors.filter((codes) => codes.length === 0).length).toBeGreaterThan(0);
    expect(errors.flat().filter((code) => code !== 'E606')).toEqual([]);
    expect(readdirSync(dirname(file)).filter((name) => /tmp$|busy$/.test(name))).toEqual([]);
  });

  test('through the command line', async () => {
    const file = dossierWith();
    const { exit, stdout, stderr } = await runCli(['freeze', file]);
    expect(exit).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.slice(dirname(file).length + 1)),
    ).toEqual(['northwind-traders-r1.pdf', 'northwind-traders-r1.lock.yaml']);
    expect(stderr).toContain('Revision 1 is frozen and approved, valid until 2026-12-23.');
    expect(stderr).toContain('keep a copy of it');
    const again = await runCli(['freeze', file, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, lock: 'northwind-traders-r1.lock.yaml', revision: '1' });
  });
});

describe('a frozen revision is never replaced by other content', () => {
  const price = ['unit_price: "', 'unit_price: "1'] as const;

  test.each<readonly [string, readonly string[]]>([
    ['as a PDF', []],
    ['by force', ['--force']],
    ['under another name', ['-o', '{}/other.pdf']],
    ['to standard output', ['-o', '-']],
    ['in another folder', ['--out-dir', '{}/out']],
    ['as a Word document', ['--format', 'docx']],
    ['as pages', ['--format', 'svg', '--force']],
  ])('%s', async (_, more) => {
    const file = dossierWith();
    const { lock } = await frozen(file);
    const pdf = join(dirname(file), lock?.lock.pdf.file ?? '');
    const before = readFileSync(pdf);
    change(file, ...price);
    const { exit, stderr, bytes } = await build(file, ...more.map((word) => word.replace('{}', dirname(file))));
    expect([exit, bytes.length]).toEqual([4, 0]);
    expect(stderr).toContain('E604');
    expect(stderr).toContain('kam-propose revise');
    expect(readFileSync(pdf).equals(before)).toBe(true);
  });

  test('by other bytes of the same words', async () => {
    const file = dossierWith();
    await frozen(file);
    const { exit, stderr } = await build(file, '--form', '--force');
    expect([exit, /^E\d{3}/m.exec(stderr)?.[0]]).toEqual([4, 'E604']);
    expect((await build(file, '--form', '-o', join(dirname(file), 'form.pdf'))).exit).toBe(0);
  });

  test('a draft of it is another thing', async () => {
    const file = dossierWith();
    await frozen(file);
    change(file, ...price);
    expect((await build(file, '--draft')).exit).toBe(0);
  });

  test('its number or title changed does not help', async () => {
    const file = dossierWith();
    await frozen(file);
    change(file, '  title: ', '  title: New ');
    expect((await build(file)).stderr).toContain('E604');
  });

  test('its history taken out does not help while the lock is there', async () => {
    const file = dossierWith();
    await frozen(file);
    writeFileSync(file, textOf(file).replace(/\n {2}history:\n(?: {4}.*\n)+/, '\n'));
    expect(textOf(file)).not.toContain('event');
    change(file, ...price);
    expect((await build(file)).stderr).toContain('E604');
  });

  test('its lock taken out does not help while the history is there', async () => {
    const file = dossierWith();
    const { lock } = await frozen(file);
    rmSync(lock?.file ?? '');
    const { exit, stderr } = await build(file);
    expect(exit).toBe(4);
    expect(stderr).toContain('its lock');
  });

  test('what is private may change, and is told when it is frozen again', async () => {
    const file = dossierWith();
    await frozen(file);
    change(file, 'internal: {', 'internal: { note: ask again,');
    expect((await build(file)).exit).toBe(0);
    const again = await frozen(file);
    expect(codesOf(again)).toContain('E604');
  });

  test('what commands write is outside every digest', async () => {
    const file = dossierWith();
    await frozen(file);
    change(file, 'status: approved', 'status: sent');
    writeFileSync(file, textOf(file).replace(/(\n +)event: frozen/, '$1event: frozen$1reason: at last'));
    writeFileSync(file, `${textOf(file)}interactions: [{ date: 2026-12-01, kind: call, said: they like it }]\n`);
    const again = await frozen(file);
    expect([codesOf(again).filter((code) => code.startsWith('E')), again.isOld]).toEqual([[], true]);
  });
});

describe('the key', () => {
  test('is never made anew in silence where a lock asks for it', async () => {
    const file = dossierWith();
    await frozen(file);
    rmSync(join(dirname(file), '.kam-propose.key'));
    change(file, '  title: ', '  revision: 2\n  title: ');
    expect(codesOf(await frozen(file))).toContain('E605');
    expect(readdirSync(dirname(file))).not.toContain('.kam-propose.key');
    const anew = await frozen(file, { newKey: true });
    expect([anew.madeKey, anew.lock?.lock.proposal.revision]).toEqual([true, '2']);
  });

  test('of another length is none', async () => {
    const file = dossierWith();
    writeFileSync(join(dirname(file), '.kam-propose.key'), 'short');
    expect(codesOf(await frozen(file))).toContain('E605');
  });

  test('is used where it is there, and git knows it already', async () => {
    const file = dossierWith();
    writeFileSync(join(dirname(file), '.kam-propose.key'), Buffer.alloc(32, 7));
    writeFileSync(join(dirname(file), '.gitignore'), '*.pdf');
    const { madeKey } = await frozen(file);
    expect([madeKey, textOf(join(dirname(file), '.gitignore'))]).toEqual([false, '*.pdf']);
  });
});

describe('a lock', () => {
  test.each([
    ['lines', true],
    ['sections', false],
    ['total', false],
  ])('of a price that shows its %s: the price of a line is in it: %s', async (detail, shown) => {
    const result = await frozen(dossierWith(['\n  lines:\n', `\n  detail: ${detail}\n  lines:\n`]));
    expect(lockText(result).includes('1450.00')).toBe(shown);
    expect(lockText(result)).toContain('237287.50');
  });

  test('of another hand is told', async () => {
    const file = dossierWith();
    const { lock } = await frozen(file);
    writeFileSync(lock?.file ?? '', 'lock: 1\n');
    expect((await build(file)).stderr).toContain('E608');
  });

  test('names the revision after the next with the same keys, though lists are put in another order', async () => {
    const file = dossierWith();
    const keysOf = (text: string): ReadonlyMap<string, string> =>
      new Map(
        [...text.matchAll(/"text": ("(?:[^"\\]|\\.)*"),\s+"key": "([0-9a-f]{16})"/g)].map(([, said = '', key = '']) => [
          said,
          key,
        ]),
      );
    const first = keysOf(lockText(await frozen(file)));
    change(file, '  title: ', '  revision: 2\n  title: ');
    const second = keysOf(lockText(await frozen(file, { chance: () => new Uint8Array(32).fill(9) })));
    expect(first.size).toBeGreaterThan(30);
    expect([...first].filter(([said, key]) => second.get(said) !== key)).toEqual([]);
  });
});
