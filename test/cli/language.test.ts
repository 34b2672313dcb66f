import { readdirSync } from 'node:fs';
import { formatPath } from '../../src/foundation/data/Path.ts';
import { expect, it, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { runCli } from './runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from './workFolder.ts';

const folder = workFolder();
const file = put(folder, 'dossier.yaml', quickStartWith());
const title = 'A sorting line for every parcel';
const translated = `{ en: ${title}, ru: Сортировка }`;
const request = { date: '2026-11-23', allow: [], strict: false, draft: false };
const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };

it('writes a dossier in another language, says so in the name, and what is not translated', async () => {
  const { exit, stderr } = await runCli(['build', file, '--lang', 'ar']);
  expect(exit).toBe(0);
  expect(filesIn(folder)).toContain('northwind-traders-r1-ar.pdf');
  expect(stderr).toContain('W502');
});

it('tells once that a dossier is not translated, with its count and how to mend it', async () => {
  const { stderr } = await runCli(['validate', file, '--lang', 'ru']);
  expect(stderr.match(/W502/g)).toHaveLength(1);
  const told = stderr.replace(/\s+/g, ' ');
  expect(told).toMatch(
    /All \d+ texts of the dossier are not there in ru and are printed in en: account\.criteria\[0\]\.label, /,
  );
  expect(told).toContain('Fix: Write each as {en: …, ru: …}');
});

it('tells text by text what a translated dossier lacks; names and addresses need no translation', async () => {
  const begun = put(folder, 'begun.yaml', quickStartWith([title, translated]));
  const { stderr } = await runCli(['validate', begun, '--lang', 'ru']);
  const [told = '', more = ''] = stderr.split(/^W502 {2}/m).slice(1);
  expect(told).toMatch(/^This text/);
  // The first place, and the others beside it.
  expect(told).toMatch(/begun\.yaml:\d+:\d+ · account\.criteria\[0\]\.label$/m);
  expect(told.match(/begun\.yaml:\d+\)/g)).toHaveLength(11);
  expect(more).toMatch(/^\d+ more texts/);
  expect(stderr.match(/^W502/gm)).toHaveLength(2);
  expect(stderr).toContain('dmu[0].position');
  expect(stderr).not.toMatch(/\baccount\.criteria\n|\b(?:short_)?name\n|references\[0\]\.company|seller\.address/);
});

it('tells what is missing of an argument of the dossier’s own', () => {
  const own = `arguments: { pin: [depot], blocks: [{ id: depot, kind: risk, title: Spares, text: Our depot is near }] }\n`;
  const begun = put(folder, 'own.yaml', `${own}${quickStartWith([title, translated])}`);
  const { composed, diagnostics } = prepare({ ...request, file: begun, language: 'ru' }, world);
  expect(composed?.proposal.blocks.find(({ origin }) => origin === 'depot')?.text?.text).toBe('Our depot is near');
  expect(diagnostics.slice(0, 2).map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([
    'W502 arguments.blocks[0].title',
    'W502 arguments.blocks[0].text',
  ]);
});

test.each<readonly [what: string, options: readonly string[], exit: number, said: RegExp]>([
  ['--allow silences it', ['--allow', 'W502'], 0, /^(?![^]*W502)/],
  ['--strict refuses', ['--strict'], 4, /W502[^]*--strict takes warnings/],
  ['--strict with --allow', ['--strict', '--allow', 'W502'], 0, /^(?![^]*W502)/],
  ['--json holds the code once', ['--json'], 0, /W502/],
])('%s', async (_, options, exit, said) => {
  const run = await runCli(['build', file, '--lang', 'ru', '--force', ...options]);
  expect([run.exit, run.stderr]).toEqual([exit, expect.stringMatching(said)]);
  if (options.includes('--json')) expect(run.stdout.match(/W502/g)).toHaveLength(1);
});

it('keeps the name for the language of the dossier', async () => {
  await runCli(['build', file, '--lang', 'en']);
  expect(filesIn(folder)).toContain('northwind-traders-r1.pdf');
});

it('checks in another language too', async () => {
  const { exit, stderr } = await runCli(['validate', file, '--lang', 'ru']);
  expect(exit).toBe(0);
  expect(stderr).toContain('W502');
});

it('shows in a draft that a text is not there in the language', () => {
  const { composed } = prepare({ ...request, file, draft: true, language: 'ru' }, world);
  const summary = composed?.document.sections.find(({ id }) => id === 'summary');
  expect(JSON.stringify(summary)).toContain('Нет данных: текст на этом языке');
});

it('refuses a language that nobody speaks', async () => {
  const { exit, stderr } = await runCli(['build', file, '--lang', 'xx']);
  expect(exit).toBe(2);
  const languages = readdirSync('templates/locales').map((name) => name.replace('.yaml', ''));
  expect(stderr).toContain(`Choose one of: ${languages.join(', ')}.`);
});
