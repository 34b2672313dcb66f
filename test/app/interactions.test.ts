import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { sourcePlaces } from '../../src/internal/dossier/model/sourcePlaces.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { runCli } from '../cli/runCli.ts';
import { quickStartWith, workFolder } from '../cli/workFolder.ts';
import { schemaLeaves } from '../wall/schemaLeaves.ts';

const talk = (more: string): string => `interactions: [{ id: kickoff, date: 2026-09-04${more} }]`;
const goal = 'Ship every order within 24 hours';

/** The quick start whose first goal names a source, with talks. */
function written(source: string, interactions: string, language = 'en'): string {
  const file = join(workFolder(), 'dossier.yaml');
  const text = quickStartWith(
    ['\nteam:\n', `\n${interactions}\nteam:\n`],
    ['  currency: EUR', `  currency: EUR\n  language: ${language}`],
  );
  const first = /goals: \[[^\]]*\]/;
  if (!first.test(text)) throw new Error('The quick start has no goals.');
  writeFileSync(file, text.replace(first, `goals: [{ text: "${goal}", source: ${source} }]`));
  return file;
}

function read(file: string, language?: string): { readonly codes: readonly string[]; readonly texts: string } {
  const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false, language };
  const { composed, diagnostics } = prepare(request, { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined });
  const texts = composed === null ? [] : textsOf(composed.document).map(({ text }) => text);
  return { codes: diagnostics.map(({ code }) => code), texts: texts.join('\n') };
}

describe('a source that names an interaction prints its day and its channel', () => {
  test.each<readonly [string, string, string, string]>([
    ['en', 'a meeting', ', kind: meeting', 'eeting on 4 September 2026'],
    ['en', 'a meeting by video', ', kind: meeting, channel: video', 'ideo call on 4 September 2026'],
    ['en', 'a call', ', kind: call', 'all on 4 September 2026'],
    ['en', 'a letter', ', kind: mail, channel: letter', 'etter of 4 September 2026'],
    ['en', 'a mail', ', kind: mail', '-mail of 4 September 2026'],
    ['en', 'a message', ', kind: mail, channel: message', 'essage of 4 September 2026'],
    ['ru', 'a meeting', ', kind: meeting', 'стреча 4 сентября 2026'],
    ['ar', 'a meeting', ', kind: meeting', 'اجتماع 4 سبتمبر 2026'],
  ])('%s: %s', (language, _, more, printed) => {
    const { texts } = read(written('interaction:kickoff', talk(more)), language);
    expect(texts).toContain(printed);
    expect(texts).not.toMatch(/interaction|kickoff/);
  });

  test('among other words, and in a text by language', () => {
    const { texts } = read(written('{ en: "interaction:kickoff, item 4" }', talk(', kind: meeting')));
    expect(texts).toContain('eeting on 4 September 2026, item 4');
  });

  test('of a talk without an id, by its place', () => {
    const { texts } = read(written('interaction:interaction-1', 'interactions: [{ date: 2026-09-04, kind: call }]'));
    expect(texts).toContain('all on 4 September 2026');
  });

  test('nothing else of it', () => {
    const { texts, codes } = read(
      written(
        'interaction:kickoff',
        talk(', kind: meeting, said: the old line was never wanted here, agreed: a visit to Bergen'),
      ),
    );
    expect(codes.filter((code) => code.startsWith('E'))).toEqual([]);
    expect(texts).not.toMatch(/never wanted|visit to Bergen/);
  });

  test.each<readonly [string, string, string]>([
    ['a talk that is not there', 'interaction:kick', ''],
    ['the same in a text by language', '{ en: interaction:kick }', ''],
    ['a person who is not there', 'interaction:kickoff', ', with: [nobody]'],
    ['a reference that is not there', 'interaction:kickoff', ', with: [reference:nobody]'],
  ])('%s is an error', (_, source, more) => {
    expect(read(written(source, talk(`, kind: meeting${more}`))).codes).toContain('E114');
  });
});

test('every source of the schema may name one', () => {
  const inSchema = schemaLeaves.map(({ pattern }) => pattern).filter((pattern) => pattern.endsWith('.source'));
  const written = sourcePlaces.map((place) => place.replace('figures.*', 'figures.@').replaceAll('.*', '[]'));
  expect([...written].map((place) => place.replace('.@', '.*')).sort()).toEqual([...new Set(inSchema)].sort());
});

test('explain shows what was said to whom, on request', async () => {
  const file = written(
    'interaction:kickoff',
    talk(', kind: meeting, with: [ingrid], said: too slow, next: { what: call him }'),
  );
  const { stdout, stderr } = await runCli(['explain', file, '--member', 'ingrid', '--date', '2026-11-23']);
  expect(stdout + stderr).toContain('2026-09-04, meeting; said: too slow; next: call him');
});
