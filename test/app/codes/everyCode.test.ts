import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../../src/foundation/diagnostics/messages/index.ts';
import { runCli } from '../../cli/runCli.ts';
import { quickStartWith, workFolder } from '../../cli/workFolder.ts';
import { errors } from '../situationCases.ts';
import { ofBooks } from './ofBooks.ts';
import { ofDossiers } from './ofDossiers.ts';
import { ofFiles } from './ofFiles.ts';
import { ofLives } from './ofLives.ts';
import { ofVerified } from './ofVerified.ts';
import type { Row } from './Row.ts';

const rows = [...ofDossiers, ...ofBooks, ...ofFiles, ...ofLives, ...ofVerified];

test.each(rows.map((row) => [row.code, row] as const))('%s is told', async (code, { changes, files, runs }) => {
  const folder = workFolder();
  const all: Row['files'] = { 'dossier.yaml': quickStartWith(...changes), ...files };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  let said = '';
  for (const argv of runs) said = (await runCli(argv.map((word) => word.replace('{}', folder)))).stderr;
  expect(said.match(/^[EWI]\d{3}(?= )/gm)).toContain(code);
});

test('every code has a dossier that gives it', () => {
  const shown = new Set<string>([...rows.map(({ code }) => code), ...errors.map(([, , code]) => code)]);
  // E700 is a bug of ours: no dossier is known to give it.
  expect(Object.keys(messages).filter((code) => !shown.has(code))).toEqual(['E700']);
});
