import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { init } from '../../../src/app/init.ts';
import { back, begin, next, type State } from '../../../src/app/wizard/State.ts';
import { openDossier } from '../../../src/app/wizard/openDossier.ts';
import type { Answer, Question } from '../../../src/app/wizard/questions/Question.ts';
import { temporaryFolder } from '../../foundation/disk/temporaryFolder.ts';
import { complete, enter, folderOf, open, world } from './talkThrough.ts';

const basics: readonly (readonly [string, Answer])[] = [
  ['Who is the client?', 'Al Noor'],
  ['Position, as on', 'CEO'],
  ['The title', 'A platform'],
  ['What do you offer', 'One platform'],
  ['Does the proposal name a price?', false],
];
const seller: readonly (readonly [string, Answer])[] = [
  ['Your company', 'Meridian'],
  ['Name; begin', 'Sara'],
  ['Position', 'KAM'],
  ['Phone number', '+1 202 555 0141'],
];

/** Enter where that is an answer, else the first words that the question takes. */
function anything(question: Question): Answer {
  const answers: readonly Answer[] = [enter(question), 'x', 'EUR', '1', '2027-01-01', '+1 202 555 0141'];
  return answers.find((answer) => question.check(answer) === null) ?? null;
}

/** The talk up to a question, by Enter. */
function upTo(words: string): State {
  let state = begin(open({ file: join(folderOf({}), 'a.yaml') }).setting);
  while (state.question && !state.question.prompt.startsWith(words)) {
    state = next(state, anything(state.question));
  }
  return state;
}

describe('the expiry', () => {
  test.each([
    ['14', { days: 14 }],
    ['30', { days: 30 }],
    ['45', { days: 45 }],
  ])('%s days', (choice, expected) => {
    const file = join(folderOf({}), 'dossier.yaml');
    complete(open({ file }), [...basics, ...seller, ['Until when', choice]]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ validity: expected });
  });

  test("a date on the client's weekend: warned, with the working day after it", () => {
    const file = join(folderOf({}), 'dossier.yaml');
    const answers = [
      ...basics,
      ...seller,
      ['In which country?', 'SA'],
      ['Until when', ''],
      ['The last day', '2026-12-25'],
    ] as const;
    complete(open({ file }), [...answers, ['Take the working day after it, 2026-12-27', true]]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ validity: { until: '2026-12-27' } });
  });

  test('or kept as it is', () => {
    const file = join(folderOf({}), 'dossier.yaml');
    const answers = [
      ...basics,
      ...seller,
      ['In which country?', 'SA'],
      ['Until when', ''],
      ['The last day', '2026-12-25'],
    ] as const;
    complete(open({ file }), [...answers, ['weekend', false]]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ validity: { until: '2026-12-25' } });
  });

  test('cannot be left open', () => {
    const { question } = upTo('Until when');
    expect(question?.check(null)).not.toBeNull();
    expect(question?.choices.map(({ value }) => value)).toEqual(['14', '30', '45', '']);
  });
});

describe('personal facts and consent', () => {
  test('are asked on request only, and stand under internal', () => {
    const file = join(folderOf({}), 'dossier.yaml');
    complete(open({ file }), [
      ...basics,
      ...seller,
      ['Note something personal', true],
      ['Birthday', '05-14'],
      ['What matters', 'keeps his word'],
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toHaveProperty('dmu', [
      {
        id: 'ceo',
        position: 'CEO',
        role: 'director',
        buying_role: 'decides',
        internal: { personal: { birthday: '05-14', values: 'keeps his word' } },
      },
    ]);
  });

  test.each<[Answer, Answer | undefined, object | undefined]>([
    ['true', 'true', { can: true, wants: true, scope: ['named'] }],
    ['true', 'false', { can: true, wants: false }],
    ['true', '', { can: true }],
    ['false', undefined, { can: false }],
    ['', undefined, undefined],
  ])('can %j, wants %j', (can, wants, expected) => {
    const file = join(folderOf({}), 'dossier.yaml');
    complete(open({ file }), [
      ...basics,
      ...seller,
      ['Is there a client who could', true],
      ['Which client?', 'Hayat'],
      ['Can this person', can],
      ...(wants === undefined ? [] : [['Does this person', wants] as const]),
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toHaveProperty('references.0.company', 'Hayat');
    const consent = expected === undefined ? {} : { consent: expected };
    expect(parse(readFileSync(file, 'utf8'))).toHaveProperty('references', [
      { id: 'hayat', company: 'Hayat', ...consent },
    ]);
  });
});

test('in a workspace: seller, team and taxes are known, and the schema is found', () => {
  const folder = temporaryFolder();
  init({ folder, from: undefined }, world);
  const file = join(folder, 'next.yaml');
  expect(
    complete(open({ file }), [...basics.slice(0, 4), ['What do they pay for?', 'Line'], ['Price of one', '10']]),
  ).toEqual([file]);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/schema\/dossier\.schema\.json\n/);
  expect(text).not.toMatch(/^(seller|team):/m);
  expect(text).toContain('tax: vat }');
});

test('a step back from any question leads to the one before, and forward again to the same', () => {
  let state = begin(open({ file: join(folderOf({}), 'a.yaml') }).setting);
  for (let step = 0; step < 60 && state.question; step++) {
    const { question } = state;
    const after = next(state, anything(question));
    expect(back(after).question?.key).toBe(question.key);
    state = after;
  }
  expect(state.question).toBeNull();
});

test('an empty file is a new dossier, and a name without an ending gets one', () => {
  const folder = folderOf({ 'a.yaml': '\n' });
  expect(open({ file: join(folder, 'a.yaml') }).setting.mode).toBe('new');
  expect(open({ file: join(folder, 'northwind') }).target).toBe(join(folder, 'northwind.yaml'));
});

describe('what cannot be opened is told', () => {
  const codes = (files: Readonly<Record<string, string>>, name: string): readonly string[] => {
    const opened = openDossier({ file: join(folderOf(files), name), from: undefined, date: undefined }, world);
    return 'setting' in opened ? [] : opened.diagnostics.map(({ code }) => code);
  };
  test.each([
    ['a file that is no YAML', { 'a.yaml': 'a: [1' }, 'a.yaml', 'E100'],
    ['a folder that is not there', {}, 'none/a.yaml', 'E603'],
    ['a workspace that cannot be read', { 'kam-propose.yaml': 'seler: x\n' }, 'a.yaml', 'E113'],
  ])('%s', (_, files, name, code) => {
    expect(codes(files, name)).toContain(code);
  });
});
