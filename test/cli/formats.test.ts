import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputs } from '../../src/publication/output/registry.ts';
import { runCli } from './runCli.ts';
import { filesIn, workFolder } from './workFolder.ts';

describe('formats', () => {
  const quickStart = 'examples/quick-start/dossier.yaml';

  test('the help names every format there is', async () => {
    const { stdout } = await runCli(['build', '--help']);
    for (const { format } of outputs) expect(stdout).toMatch(new RegExp(`--format <format> +.*${format}`));
  });

  test('svg: one file a page, named after the number of the page', async () => {
    const folder = workFolder();
    const { exit, stdout } = await runCli(['build', quickStart, '--format', 'svg', '--out-dir', folder]);
    expect(exit).toBe(0);
    const names = filesIn(folder);
    expect(names.slice(0, 2)).toEqual(['northwind-traders-r1-01.svg', 'northwind-traders-r1-02.svg']);
    expect(stdout.trimEnd().split('\n')).toEqual(names.map((name) => join(folder, name)));
  });

  test('both, with a name of your own; JSON tells of every file', async () => {
    const folder = workFolder();
    const output = join(folder, 'offer.pdf');
    const { exit, stdout } = await runCli(['build', quickStart, '--format', 'pdf,svg', '-o', output, '--json']);
    expect(exit).toBe(0);
    const told: unknown = JSON.parse(stdout);
    const files = filesIn(folder);
    expect(files.slice(-1)).toEqual(['offer.pdf']);
    expect(told).toMatchObject({ file: 'offer.pdf' });
    expect(told).toHaveProperty('files.length', files.length);
    expect(told).toHaveProperty('files.1.file', 'offer-01.svg');
    expect(stdout).not.toContain(folder);
  });

  test('ours are replaced, others only with --force, and nothing at all before that is known', async () => {
    const folder = workFolder();
    const argv = ['build', quickStart, '--format', 'svg', '-o', join(folder, 'page.svg')];
    expect((await runCli(argv)).exit).toBe(0);
    expect((await runCli(argv)).exit).toBe(0);
    const first = readFileSync(join(folder, 'page-01.svg'), 'utf8');
    writeFileSync(join(folder, 'page-03.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const refused = await runCli(argv);
    expect(refused).toMatchObject({ exit: 3, stdout: '' });
    expect(refused.stderr).toContain('page-03.svg');
    expect(readFileSync(join(folder, 'page-01.svg'), 'utf8')).toBe(first);
    expect((await runCli([...argv, '--force'])).exit).toBe(0);
  });

  test('pages of an earlier, longer build go; what is not ours stays', async () => {
    const folder = workFolder();
    const argv = ['build', quickStart, '--format', 'svg', '-o', join(folder, 'page.svg')];
    await runCli(argv);
    const count = filesIn(folder).length;
    const named = (page: number): string => join(folder, `page-${String(page).padStart(2, '0')}.svg`);
    writeFileSync(named(count + 1), readFileSync(named(1)));
    writeFileSync(named(count + 2), 'mine');
    await runCli(argv);
    expect(filesIn(folder)).toHaveLength(count + 1);
    expect(readFileSync(named(count + 2), 'utf8')).toBe('mine');
  });

  test.each([
    [['--format', 'odt'], 'There is no format odt. Choose from: pdf, svg, docx, xlsx.'],
    [['--format', 'svg', '-o', '-'], 'Only a PDF or DOCX or XLSX alone can go to standard output.'],
    [['--format', 'pdf,svg', '-o', '-'], 'Only a PDF or DOCX or XLSX alone'],
    [['--format', 'docx,pdf', '-o', '-'], 'Only a PDF or DOCX or XLSX alone'],
    [
      ['--format', 'docx', '--pdf-a'],
      '--pdf-a is about the PDF, and none is asked for: leave it out, or write --format docx,pdf.',
    ],
    [
      ['--format', 'docx', '--form'],
      '--form is about the PDF, and none is asked for: leave it out, or write --format docx,pdf.',
    ],
    [['-o', 'offer.xlsx'], 'offer.xlsx would be of the format xlsx: add --format xlsx.'],
    [['-o', 'offer.docx'], 'offer.docx would be of the format docx: add --format docx.'],
    [['--format', 'svg', '--pdf-a'], '--pdf-a is about the PDF'],
    [['--format', 'svg', '--form'], '--form is about the PDF'],
  ])('%j is a mistake of the command line', async (argv, words) => {
    const { exit, stderr } = await runCli(['build', quickStart, ...argv]);
    expect(exit).toBe(2);
    expect(stderr).toContain(words);
  });

  test('--pdf-a makes a PDF for archives, the same one every time', async () => {
    const argv = ['build', 'examples/retail/dossier.yaml', '--date', '2026-11-23', '--pdf-a', '-o', '-'];
    const { bytes } = await runCli(argv);
    expect(bytes.toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>');
    expect((await runCli(argv)).bytes.equals(bytes)).toBe(true);
  });
});
