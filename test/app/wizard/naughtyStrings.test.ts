import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/app/wizard/questions/Question.ts';
import { begin, next } from '../../../src/app/wizard/State.ts';
import { loadFile } from '../../internal/dossier/loadFiles.ts';
import { naughtyStrings } from '../../fixtures/naughty-strings/naughtyStrings.ts';
import { complete, folderOf, open, talkThrough } from './talkThrough.ts';
import { sampleOf, tries } from '../../size.ts';

const first = (): Question => {
  const talk = begin(open({ file: join(tmpdir(), 'a-dossier-that-is-not-there.yaml') }).setting);
  const { question } = next(talk, 'proposal');
  if (!question) throw new Error('nothing is asked');
  return question;
};
const question = first();
const isTaken = (text: string): boolean => question.check(text) === null;
const taken = naughtyStrings.filter(isTaken);
const refused = naughtyStrings.filter((text) => !isTaken(text));
const batches = Array.from({ length: Math.ceil(taken.length / 24) }, (_, at) => taken.slice(at * 24, at * 24 + 24));

test('all of them are here, and few are refused', () => {
  expect(naughtyStrings).toHaveLength(515);
  expect(refused.length).toBeLessThan(90);
});

test('what is refused is refused at once, with a reason', () => {
  for (const text of refused)
    expect(question.check(text), JSON.stringify(text)).toMatch(
      /^(The text holds .*\(U\+|This cannot be left open|Expected |The fonts have no sign for )/,
    );
});

describe('what is taken survives into the YAML and back', () => {
  test.each(sampleOf(batches, 4).map((batch, at) => [at, batch] as const))('batch %i', (_, batch) => {
    const file = join(folderOf({}), 'dossier.yaml');
    const one = batch.find((text) => text.length < 100) ?? '';
    complete(open({ file }), [
      ['Who is the client?', one],
      ...batch.map((text, at) => [`situation.goals[${at}].text`, text] as const),
      ['Position, as on', one],
      ['Your company', one],
      ['The title', one],
      ['What do you offer', one],
      ['What do they pay for?', one],
      ['Price of one', '1'],
      ['Do you have a figure', true],
      ...['What does it measure?', 'Its unit', 'Where is it written?'].map((words) => [words, one] as const),
      ['The number', '1'],
      ['On which day', '2026-01-01'],
      ['Name; begin', one],
      ['Position', one],
      ['Phone number', '+1 202 555 0141'],
    ]);
    const { partial } = loadFile(file);
    const text = one.trim();
    expect(partial.situation?.goals).toEqual(batch.map((goal) => goal.trim()));
    expect(partial.account?.name).toBe(text);
    expect(partial.offer).toMatchObject({ summary: text, lines: [{ text }] });
    expect(partial.dmu).toMatchObject([{ position: text }]);
    expect(Object.values(partial.figures ?? {})).toMatchObject([{ label: text, unit: text, source: text }]);
    expect(partial.team).toMatchObject([{ name: text, position: text }]);
  });
});

describe('and edits a file that is there, in block and in brackets', () => {
  test.each(batches.slice(0, tries(2, 8)).map((batch, at) => [at, batch] as const))('batch %i', (_, batch) => {
    const block = batch.map((__, at) => `    - old ${at} # keep ${at}\n`).join('');
    const brackets = batch.map((__, at) => `old ${at}`).join(', ');
    const folder = folderOf({
      'dossier.yaml': `situation:\n  goals:\n${block}offer: { benefits: [${brackets}] } # keep too\n`,
    });
    const opened = open({ file: join(folder, 'dossier.yaml') });
    const wrong = batch.flatMap((__, at) =>
      [
        ['situation', 'goals', at],
        ['offer', 'benefits', at],
      ].map((path) => ({ path, message: 'x', fix: null, suggestion: null })),
    );
    complete({ ...opened, setting: { ...opened.setting, wrong } }, [
      ...batch.flatMap((text, at) => [
        [`What should be at situation.goals[${at}]?`, text] as const,
        [`What should be at offer.benefits[${at}]?`, text] as const,
      ]),
      ['Who is the client?', 'a'],
      ['What do you offer', 'a'],
      ['Your company', 'a'],
      ['The title', 'a'],
      ['Position, as on', 'a'],
      ['Name; begin', 'a'],
      ['Position', 'a'],
      ['Phone number', '+1 202 555 0141'],
    ]);
    const written = readFileSync(join(folder, 'dossier.yaml'), 'utf8');
    for (const at of batch.keys()) expect(written).toContain(` # keep ${at}\n`);
    expect(written).toContain('# keep too\n');
    const { partial } = loadFile(join(folder, 'dossier.yaml'));
    const texts = batch.map((text) => text.trim());
    expect(partial.situation?.goals).toEqual(texts);
    expect(partial.offer?.benefits).toEqual(texts);
  });
});

test('an answer is never taken for another question', () => {
  const state = talkThrough(
    open({ file: join(folderOf({}), 'a.yaml') }),
    [
      ['Who is the client?', 'yes'],
      ['Position, as on', 'null'],
      ['Your company', '~'],
      ['The title', '1e3'],
      ['What do you offer', '- a'],
      ['What do they pay for?', '0x10'],
      ['Price of one', '010'],
      ['Name; begin', 'true'],
      ['Position', '2026-01-01'],
      ['Phone number', '+491234567'],
    ]
      .map(([words = '', answer = '']) => [words, answer] as const)
      .filter(([words]) => words !== 'Price of one')
      .concat([['Price of one', '10']]),
  );
  expect(state.outcome?.values).toMatchObject({
    account: { name: 'yes' },
    team: [{ name: 'true', phone: '+491234567' }],
  });
});
