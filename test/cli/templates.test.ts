import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { runCli } from './runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from './workFolder.ts';

const folder = workFolder();
const home = process.cwd();
const quickStart = quickStartWith();

beforeAll(() => {
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
});

describe('eject', () => {
  test.each([
    ['themes', 'modern', 'themes/modern/theme.yaml'],
    ['themes', 'classic', 'themes/classic/theme.yaml'],
    ['layouts', 'proposal', 'layouts/proposal.hbs'],
    ['locales', 'ru', 'locales/ru.yaml'],
  ])('%s eject %s: the whole file, and never over another', async (kind, name, file) => {
    const made = await runCli([kind, 'eject', name, '--to', kind]);
    expect([made.exit, made.stdout]).toEqual([0, `${kind}/${file}\n`]);
    expect(readFileSync(join(kind, file), 'utf8')).toBe(readPackageText(`templates/${file}`));
    put(folder, join(kind, file), 'mine');
    const again = await runCli([kind, 'eject', name, '--to', kind]);
    expect([again.exit, again.stdout]).toEqual([3, '']);
    expect(again.stderr).toContain('E602');
    expect(readFileSync(join(kind, file), 'utf8')).toBe('mine');
  });

  test.each([
    ['themes', 'clasic', 'Did you mean classic?'],
    ['layouts', 'letter', 'There are: order, proposal, quotation, statement_of_work, tender.'],
    ['locales', 'xx', 'There are: ar, en, ru.'],
    ['themes', '../../etc', 'There are'],
  ])('%s eject %s: what there is instead', async (kind, name, fix) => {
    const run = await runCli([kind, 'eject', name]);
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain(fix);
  });

  it('goes to the workspace that one stands in', async () => {
    put(folder, 'company/kam-propose.yaml', 'language: en\n');
    put(folder, 'company/client/dossier.yaml', '');
    process.chdir(join(folder, 'company/client'));
    const run = await runCli(['themes', 'eject', 'classic']);
    process.chdir(folder);
    expect(run.stdout).toBe(`${join('..', 'themes/classic/theme.yaml')}\n`);
    expect(filesIn(join(folder, 'company/themes'))).toEqual(['classic']);
  });
});

describe('list', () => {
  it('says whose each is', async () => {
    put(folder, 'list/kam-propose.yaml', 'language: en\n');
    put(folder, 'list/themes/modern/theme.yaml', 'brand: "#112233"\n');
    put(folder, 'list/themes/acme/theme.yaml', 'brand: "#112233"\n');
    put(folder, 'list/locales/de.yaml', readPackageText('templates/locales/en.yaml'));
    process.chdir(join(folder, 'list'));
    const [themes, layouts, locales] = [
      await runCli(['themes', 'list']),
      await runCli(['layouts', 'list', '--json']),
      await runCli(['locales', 'list']),
    ];
    process.chdir(folder);
    expect(themes.stdout).toBe(
      'acme     themes/acme/theme.yaml\nclassic  built-in\nmodern   themes/modern/theme.yaml, instead of the built-in one\n',
    );
    expect(JSON.parse(layouts.stdout)).toEqual(
      ['order', 'proposal', 'quotation', 'statement_of_work', 'tender'].map((name) => ({
        name,
        origin: 'package',
        file: `layouts/${name}.hbs`,
        replaces: false,
      })),
    );
    expect(locales.stdout).toBe('ar  built-in\nde  locales/de.yaml\nen  built-in\nru  built-in\n');
  });
});

describe('looks in folders of their own', () => {
  it('are listed as a dossier here would name them', async () => {
    put(folder, 'house/kam-propose.yaml', 'language: en\n');
    put(folder, 'house/brand/theme.yaml', 'id: brand\n');
    put(folder, 'house/client/theme/theme.yaml', 'id: own\n');
    put(folder, 'house/client/photos/a.txt', '');
    put(folder, 'house/client/.cache/theme.yaml', '');
    process.chdir(join(folder, 'house/client'));
    const [lines, json] = [await runCli(['themes', 'list']), await runCli(['themes', 'list', '--json'])];
    const layouts = await runCli(['layouts', 'list']);
    put(folder, 'house/client/dossier.yaml', `${quickStart}theme: ../brand\n`);
    const used = await runCli(['validate', 'dossier.yaml']);
    put(folder, 'house/client/dossier.yaml', `${quickStart}theme: ./them\n`);
    const missed = await runCli(['validate', 'dossier.yaml']);
    process.chdir(folder);
    expect(lines.stdout).toBe(
      './theme   theme/theme.yaml\n../brand  ../brand/theme.yaml\nclassic   built-in\nmodern    built-in\n',
    );
    expect(JSON.parse(json.stdout)).toContainEqual({
      name: './theme',
      origin: 'dossier',
      file: 'theme/theme.yaml',
      replaces: false,
    });
    expect(layouts.stdout).not.toContain('theme');
    expect(used.exit).toBe(0);
    expect(missed.stderr.replace(/\s+/g, ' ')).toContain('or a look: ./theme, ../brand, classic, modern.');
  });
});

describe('a template of one’s own is used', () => {
  const build = (at: string, ...more: readonly string[]) =>
    runCli(['build', join(folder, at, 'dossier.yaml'), '--json', '-o', join(folder, at, 'x.pdf'), ...more]);

  it('a layout beside the dossier', async () => {
    put(folder, 'layout/dossier.yaml', quickStart);
    const ours = await build('layout');
    const source = readPackageText('templates/layouts/proposal.hbs');
    put(folder, 'layout/layouts/proposal.hbs', source.replace('{{slot "rounding"}}', ''));
    const own = await build('layout', '--force');
    const hashOf = ({ stdout }: typeof own) => /"sha256": "(\w+)"/.exec(stdout)?.[1] ?? stdout;
    expect([ours.exit, own.exit]).toEqual([0, 0]);
    expect(hashOf(own)).not.toBe(hashOf(ours));
  });

  it('the layout as it is ejected, with its conditions', async () => {
    put(folder, 'ejected/dossier.yaml', quickStart);
    await runCli(['layouts', 'eject', 'proposal', '--to', join(folder, 'ejected')]);
    const run = await build('ejected');
    expect([run.exit, run.stderr]).toEqual([0, expect.not.stringContaining('E14')]);
  });

  it('a layout that is wrong: its place, and no file', async () => {
    put(folder, 'wrong/dossier.yaml', quickStart);
    put(
      folder,
      'wrong/layouts/proposal.hbs',
      readPackageText('templates/layouts/proposal.hbs').replace('"price"', '"prise"'),
    );
    const run = await runCli(['build', join(folder, 'wrong/dossier.yaml')]);
    expect(run.exit).toBe(1);
    expect(run.stderr).toMatch(/E140 {2}There is no slot prise\.\n\s+\S+layouts\/proposal\.hbs:70:3/);
    expect(filesIn(join(folder, 'wrong'))).toEqual(['dossier.yaml', 'layouts']);
  });

  it('a language that we do not have', async () => {
    put(folder, 'german/dossier.yaml', quickStart);
    const german = readPackageText('templates/locales/en.yaml').replace('Executive summary', 'Kurzfassung');
    put(folder, 'german/locales/de.yaml', german);
    const run = await build('german', '--lang', 'de');
    expect(run.exit).toBe(0);
    const unknown = await build('german', '--lang', 'fi');
    expect([unknown.exit, unknown.stderr]).toEqual([2, expect.stringContaining('ar, de, en, ru')]);
  });

  it('a phrase of ours in other words', async () => {
    put(folder, 'phrase/dossier.yaml', quickStart);
    put(folder, 'phrase/locales/en.yaml', 'phrases:\n  cover.kind: Offer\n');
    const run = await runCli(['validate', join(folder, 'phrase/dossier.yaml'), '-v']);
    expect(run.exit).toBe(0);
    expect(run.stderr).toContain('I149');
  });
});
