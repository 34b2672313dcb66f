import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { build, prepare, type Prepared } from '../../src/app/build.ts';
import { press } from '../../src/app/press.ts';
import { schema } from '../../src/app/schema.ts';
import { schemaNames } from '../../src/app/schemaNames.ts';
import { begin, next } from '../../src/app/wizard/State.ts';
import type { Answer, Question } from '../../src/app/wizard/questions/Question.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { enter, folderOf, open } from '../app/wizard/talkThrough.ts';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';
import { dataRecipes } from './dataRecipes.ts';
import { readRecipes } from './readRecipes.ts';
import { aBlock, aLook } from './scratchPackage.ts';

const scratch = vi.hoisted(() => ({ folder: '' }));
vi.mock('../../src/foundation/disk/packageFile.ts', async () => {
  const { packageIn, scratchPackage } = await import('./scratchPackage.ts');
  scratch.folder = scratchPackage();
  return packageIn(scratch.folder);
});
afterAll(() => {
  rmSync(scratch.folder, { recursive: true, force: true });
});

const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const request = { date: '2026-11-23', allow: [], strict: false, draft: false };

type Change = readonly [from: string, to: string];

/** The quick start in a folder of its own, with a change of its text, beside other files. */
function dossierWith(change: Change, files: Readonly<Record<string, string>> = {}): string {
  const folder = workFolder();
  for (const [name, text] of Object.entries(files)) put(folder, name, text);
  return put(folder, 'dossier.yaml', quickStartWith(change));
}

const checked = (file: string, language?: string): Prepared =>
  prepare({ ...request, file, ...(language !== undefined && { language }) }, world);

const errorsOf = ({ diagnostics }: Pick<Prepared, 'diagnostics'>): readonly string[] =>
  diagnostics.filter(({ code }) => code.startsWith('E')).map(({ code, message }) => `${code} ${message}`);

function textOf({ composed, diagnostics }: Prepared): string {
  if (composed === null) throw new Error(JSON.stringify(diagnostics));
  return textsOf(composed.document)
    .map(({ text }) => text)
    .join('\n');
}

async function builds(file: string): Promise<string> {
  const result = await build({ ...request, file, output: '-', outDir: null, force: false }, world, press);
  expect(errorsOf(result)).toEqual([]);
  return Buffer.from(result.bytes ?? []).toString('latin1', 0, 5);
}

const harbour = [
  'position: Chief Financial Officer, role: finance',
  'position: Harbour Master, role: harbour',
] as const;

describe('a role is one file', () => {
  test('a dossier uses it, and explain says so', async () => {
    const file = dossierWith(harbour);
    const { exit, stdout } = await runCli(['explain', file, '--date', '2026-11-23']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      /Jonas Weiss {2}harbour · vetoes · influence 3\n {2}(yes|no|gap)? *\S* *risks with their answers/,
    );
    expect(await builds(file)).toBe('%PDF-');
  });

  test('editors offer it', () => {
    for (const name of ['dossier', 'dmu'] as const) expect(schema(name)).toContain('"harbour"');
  });

  test('the wizard offers it', () => {
    const anything = (question: Question): Answer =>
      [enter(question), 'x', 'EUR', '1', '2027-01-01'].find((answer) => question.check(answer) === null) ?? null;
    let state = begin(open({ file: join(folderOf({}), 'a.yaml') }).setting);
    while (state.question !== null && !state.question.key.endsWith('.role'))
      state = next(state, anything(state.question));
    expect(state.question?.choices.map(({ value }) => value)).toContain('harbour');
  });
});

describe('a language is one file', () => {
  test.each([
    ['of the package', 'de', {}],
    ['of a workspace', 'nl', { 'locales/nl.yaml': readFileSync('templates/locales/en.yaml', 'utf8') }],
  ])('%s', async (_, language, files) => {
    const file = dossierWith(['  title: A sorting line', `  language: ${language}\n  title: A sorting line`], files);
    expect(checked(file).composed?.document.language).toBe(language);
    expect(await builds(file)).toBe('%PDF-');
  });

  test('editors offer it', () => {
    expect(schema('dossier')).toContain('"de"');
  });
});

describe('a look is one folder', () => {
  test.each([
    ['of the package', 'night', {}],
    ['of a workspace', 'dusk', { 'kam-propose.yaml': 'language: en\n', 'themes/dusk/theme.yaml': aLook }],
  ])('%s', async (_, name, files) => {
    const file = dossierWith(['seller:\n', `theme: ${name}\nseller:\n`], files);
    expect(checked(file).look?.theme.color.brand).toBe('#7A1F3D');
    expect(await builds(file)).toBe('%PDF-');
  });
});

describe('an argument block is one file', () => {
  test.each([
    ['of the package', 'tides', '', {}],
    ['of a library', 'ebb', 'library: ./library, ', { 'library/ebb.md': aBlock('ebb') }],
  ])('%s', async (_, id, library, files) => {
    const pinned = `arguments: { ${library}pin: [${id}] }\nseller:\n`;
    const file = dossierWith(['seller:\n', pinned], files);
    expect(textOf(checked(file))).toContain('The tide table is part of the plan');
    expect(await builds(file)).toBe('%PDF-');
  });
});

test('the rows name each schema that a file of data changes', () => {
  const recipes = readRecipes(readFileSync('CONTRIBUTING.md', 'utf8'));
  const named = recipes.filter(({ thing }) => dataRecipes.some((data) => data === thing));
  const changed = schemaNames
    .map((name) => ({ file: `templates/schema/${name}.schema.json`, text: schema(name) }))
    .filter(({ file, text }) => readFileSync(file, 'utf8') !== text);
  expect(new Set(changed.map(({ file }) => file))).toEqual(new Set(named.flatMap(({ generated }) => generated)));
});

test('a criterion of the client is one line', async () => {
  const line = '    - { id: silence, label: Silence at night, source: Talk with the neighbours }\n';
  const file = dossierWith(['  criteria: # what the client looks at first\n', `  criteria:\n${line}`]);
  expect(textOf(checked(file))).toContain('Silence at night');
  expect(await builds(file)).toBe('%PDF-');
});
