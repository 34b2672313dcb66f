import { expect, it } from 'vitest';
import { check } from '../../src/app/check.ts';
import { runCli } from './runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from './workFolder.ts';

const folder = workFolder();
const file = put(folder, 'dossier.yaml', quickStartWith());

it('writes a dossier in another language, says so in the name, and what is not translated', async () => {
  const { exit, stderr } = await runCli(['build', file, '--lang', 'ar']);
  expect(exit).toBe(0);
  expect(filesIn(folder)).toContain('northwind-traders-r1-ar.pdf');
  expect(stderr).toContain('W502');
});

it('does not ask for a translation of names', async () => {
  const { stderr } = await runCli(['validate', file, '--lang', 'ru']);
  expect(stderr).toContain('team[0].position');
  expect(stderr).not.toMatch(/\b(?:short_)?name\n/);
  expect(stderr).not.toContain('references[0].company');
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
  const request = { file, date: '2026-11-23', allow: [], strict: false, draft: true, language: 'ru' };
  const { written } = check(request, { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined });
  const summary = written?.document.sections.find(({ id }) => id === 'summary');
  expect(JSON.stringify(summary)).toContain('Нет данных: текст на этом языке');
});

it('refuses a language that nobody speaks', async () => {
  const { exit, stderr } = await runCli(['build', file, '--lang', 'xx']);
  expect(exit).toBe(2);
  expect(stderr).toContain('Choose one of: ar, en, ru.');
});
