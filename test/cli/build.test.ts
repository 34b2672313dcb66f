import { linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from './workFolder.ts';

const quickStart = 'examples/quick-start/dossier.yaml';
const retail = 'examples/retail/dossier.yaml';

const readJson = (text: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
};

describe('build writes one PDF and says so in five lines', () => {
  test('the quick start, without a warning', async () => {
    const folder = workFolder();
    const { exit, stdout, stderr } = await runCli(['build', quickStart, '--out-dir', folder]);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: `${join(folder, 'northwind-traders-r1.pdf')}\n` });
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, 11).trim()),
    ).toEqual(['Pages', 'Total', 'Valid until', 'Speaks to']);
    expect(stderr).toContain('237,287.50 EUR');
    expect(stderr).toContain('2026-12-23, 30 days from issue');
    expect(readFileSync(stdout.trim()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(filesIn(folder)).toEqual(['northwind-traders-r1.pdf']);
  });

  test.each<[string, readonly string[]]>([
    ['2026-04-01', []],
    ['2027-06-30', []],
    ['2028-02-29', ['W404']],
    ['2040-01-01', ['W404']],
  ])('the quick start on %s, with no warning but of figures that grew old', async (date, codes) => {
    const allowed = codes.flatMap((code) => ['--allow', code]);
    const argv = ['build', quickStart, '--date', date, '-o', '-', '--strict'];
    const { exit, stdout } = await runCli([...argv, ...allowed]);
    expect({ exit, head: stdout.slice(0, 5) }).toEqual({ exit: 0, head: '%PDF-' });
    const refused = await runCli(argv);
    expect(refused.exit).toBe(codes.length === 0 ? 0 : 4);
    expect([...new Set(refused.stderr.match(/^[EW]\d{3}/gmu) ?? [])]).toEqual(codes);
  });

  test('the retail example: the hand-checked total', async () => {
    const folder = workFolder();
    const { exit, stdout, stderr } = await runCli(['build', retail, '--date', '2026-11-23', '--out-dir', folder]);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: `${join(folder, 'KP-2026-014-r2.pdf')}\n` });
    expect(stderr).toContain('399,372.00 SAR in the first year');
  });

  test('-o names the file; --json tells what may leave the company and nothing else', async () => {
    const folder = workFolder();
    const file = join(folder, 'offer.pdf');
    const { exit, stdout } = await runCli(['build', quickStart, '-o', file, '--json']);
    const told = readJson(stdout);
    expect(exit).toBe(0);
    expect(Object.keys(told)).toEqual([
      'ok',
      'file',
      'sha256',
      'files',
      'pages',
      'totals',
      'case',
      'expiry',
      'deviations',
      'diagnostics',
    ]);
    expect(String(told.sha256)).toMatch(/^[0-9a-f]{64}$/);
    expect(Number(told.pages)).toBeGreaterThan(4);
    expect(told).toMatchObject({
      ok: true,
      file: 'offer.pdf',
      files: [{ file: 'offer.pdf', sha256: told.sha256 }],
      totals: [{ currency: 'EUR', total: '237287.50', firm: true }],
      case: null,
      expiry: '2026-12-23',
      deviations: [],
      diagnostics: [],
    });
  });

  test('a draft is marked on every page and passes no gate', async () => {
    const folder = workFolder();
    const text = quickStartWith(['can: true, wants: true', 'can: true, wants: false']);
    const file = put(folder, 'dossier.yaml', text);
    const { exit, bytes, stderr } = await runCli(['build', file, '--draft', '-o', '-']);
    expect(exit).toBe(0);
    expect(stderr).toContain('W302');
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    expect(pages.filter((page) => !page.includes('DRAFT'))).toEqual([]);
    expect(pages.join(' ')).toContain('Missing: a comparable project');
    expect(pages.join(' ')).not.toContain('Harbour');
  });
});

describe('what is there already', () => {
  test('our own PDF is replaced, another file only with --force, an input never', async () => {
    const folder = workFolder();
    const dossier = put(folder, 'dossier.yaml', quickStartWith());
    const file = join(folder, 'a.pdf');
    expect((await runCli(['build', dossier, '-o', file])).exit).toBe(0);
    expect((await runCli(['build', dossier, '-o', file])).exit).toBe(0);
    writeFileSync(file, 'my notes');
    const refused = await runCli(['build', dossier, '-o', file]);
    expect(refused).toMatchObject({ exit: 3, stdout: '' });
    expect(refused.stderr).toContain('E602');
    expect(readFileSync(file, 'utf8')).toBe('my notes');
    expect((await runCli(['build', dossier, '-o', file, '--force'])).exit).toBe(0);
    expect((await runCli(['build', dossier, '-o', dossier, '--force'])).exit).toBe(2);
    linkSync(dossier, join(folder, 'linked.pdf'));
    expect((await runCli(['build', dossier, '-o', join(folder, 'linked.pdf'), '--force'])).exit).toBe(3);
    expect(readFileSync(dossier, 'utf8')).toBe(quickStartWith());
  });

  test('the last folder of --out-dir is made, and no other', async () => {
    const folder = workFolder();
    const made = await runCli(['build', quickStart, '--out-dir', join(folder, 'new')]);
    expect({ exit: made.exit, files: filesIn(join(folder, 'new')) }).toEqual({
      exit: 0,
      files: ['northwind-traders-r1.pdf'],
    });
    const refused = await runCli(['build', quickStart, '--out-dir', join(folder, 'no', 'where')]);
    expect(refused.exit).toBe(3);
    expect(refused.stderr).toContain('E603');
    expect(filesIn(folder)).toEqual(['new']);
  });

  test('no folder is made where nothing is written', async () => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', quickStartWith(['role: finance', 'role: finanse']));
    expect((await runCli(['build', file, '--out-dir', join(folder, 'new')])).exit).toBe(1);
    expect(filesIn(folder)).toEqual(['dossier.yaml']);
  });

  test.each([
    [['-o', 'offer.docx'], 'offer.docx would be of the format docx: add --format docx.'],
    [['-o', 'offer.txt'], 'pdf (.pdf), svg (.svg)'],
    [['-o', 'offer.svg'], 'add --format svg'],
    [['-o', 'Offer.SVG'], 'add --format svg'],
    [['-o', 'offer.pdf', '--format', 'svg'], 'add --format pdf'],
    [['-o', 'offer.html', '--format', 'pdf,svg'], 'There is no format for offer.html'],
    [['-o', ''], '-o names no file'],
    [['-o', '  '], '-o names no file'],
    [['-o', 'out/'], '--out-dir out/'],
    [['-o', 'a.pdf', '--out-dir', 'out'], 'give one of them'],
    [['-o', '-', '--out-dir', 'out'], 'give one of them'],
    [['--out-dir', ''], '--out-dir names no folder'],
  ])('%j: refused before anything is read', async (options, said) => {
    const { exit, stdout, stderr } = await runCli(['build', 'no-such-dossier.yaml', ...options]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test.each(['offer', 'KP-2026.014', 'offer.PDF', 'angebot.2026'])('-o %s is taken as it is', async (name) => {
    const folder = workFolder();
    expect((await runCli(['build', quickStart, '-o', join(folder, name)])).exit).toBe(0);
    expect(filesIn(folder)).toEqual([name]);
  });
});

describe('two builds are the same bytes', () => {
  test.each([quickStart, retail])('%s', async (file) => {
    const zones = ['UTC', 'Pacific/Kiritimati', 'America/Anchorage'];
    const before = process.env.TZ;
    const builds: Buffer[] = [];
    for (const zone of zones) {
      process.env.TZ = zone;
      builds.push((await runCli(['build', file, '--date', '2026-11-23', '-o', '-'])).bytes);
    }
    process.env.TZ = before;
    const [first, ...others] = builds;
    expect(first?.length).toBeGreaterThan(10_000);
    for (const other of others) expect(first?.equals(other)).toBe(true);
  });

  test('SOURCE_DATE_EPOCH stands for --date', async () => {
    const epoch = String(Date.UTC(2026, 10, 23) / 1000);
    const one = await runCli(['build', quickStart, '-o', '-'], { SOURCE_DATE_EPOCH: epoch });
    const two = await runCli(['build', quickStart, '-o', '-', '--date', '2026-11-23']);
    expect(one.bytes.equals(two.bytes)).toBe(true);
  });
});
