import { describe, expect, test } from 'vitest';
import { begin, next, type State } from '../../../src/app/wizard/State.ts';
import type { Answer, Question } from '../../../src/app/wizard/questions/Question.ts';
import { enter, folderOf, open } from './talkThrough.ts';
import { join } from 'node:path';
import { upTo } from './upTo.ts';

/** Two people, the first of whom stands on the cover. */
const twoPeople: Readonly<Record<string, Answer>> = {
  'dmu[0].position': 'Managing Director',
  'dmu[0].name': 'Ingrid Solberg',
  'dmu[0].notes': true,
  'dmu[0].values': 'She wants to sell the house in Tromsø before the year ends',
  'dmu[0].more': true,
  'dmu[1].position': 'CFO',
  'dmu[1].name': 'Maja Lindqvist',
  'dmu[1].notes': false,
};

const texts = ['title', 'summary', 'offer.benefits[0].text', 'offer.uniqueness[0].text', 'offer.lines[0].text'];

describe('what the client must not read is asked again where it is typed, and may stand', () => {
  test.each(texts)('%s: the name of somebody who is not printed', (key) => {
    const { question } = upTo(key, twoPeople);
    expect(question.check('As agreed with Maja Lindqvist')).toBeNull();
    expect(question.doubt('As agreed with Maja Lindqvist')).toMatch(/^Maja Lindqvist is not to be printed/);
    expect(question.doubt('As agreed with Ingrid Solberg')).toBeNull();
    expect(question.doubt('As agreed with the CFO')).toBeNull();
  });

  test.each(texts)('%s: what was noted for oneself', (key) => {
    const { question } = upTo(key, twoPeople);
    expect(question.doubt('Since you want to sell the house in Tromsø before the year ends')).toMatch(/for yourself/);
  });

  test('the team, what is exclusive: a reference that may not be named', () => {
    for (const said of [
      { 'references[0].can': 'false' },
      { 'references[0].wants': 'false' },
      { 'references[0].can': '' },
    ])
      for (const key of ['scope', 'territory']) {
        const { question } = upTo(key, {
          'references[0].company': 'Hayat Logistics',
          'references[0].person': null,
          ...said,
        });
        expect(question.doubt('As for Hayat Logistics')).toMatch(/^Hayat Logistics has not agreed to be named/);
      }
    const { question } = upTo('scope', { 'references[0].company': 'Hayat Logistics', 'references[0].scope': 'named' });
    expect(question.doubt('As for Hayat Logistics')).toBeNull();
  });

  test('the reference itself, and the colleague of the same name, are named on purpose', () => {
    const said = { 'references[0].company': 'Hayat Logistics' };
    expect(upTo('references[0].project', said).question.doubt('A line for Hayat Logistics')).toBeNull();
    expect(upTo('team[0].name', twoPeople).question.doubt('Maja Lindqvist')).toBeNull();
  });

  test.each(['situation.summary', 'offer.summary'])('%s of a dossier that is there', (path) => {
    const folder = folderOf({
      'dossier.yaml': `account: { name: Northwind, internal: { competitors: [Brevia Automation] } }
references: [{ company: Hayat Logistics, consent: { can: true, wants: false } }]
`,
    });
    const opened = open({ file: join(folder, 'dossier.yaml') });
    const wrong = [{ path: path.split('.'), message: 'x', fix: null, suggestion: null }];
    const { question } = begin({ ...opened.setting, wrong });
    expect(question?.doubt('Better than Brevia Automation')).toMatch(/^Brevia Automation is a competitor/);
    expect(question?.doubt('As for Hayat Logistics')).toMatch(/^Hayat Logistics has not agreed/);
  });
});

test('a name that is private only afterwards is told before anything is written', () => {
  let state: State = upTo('dmu[0].name', { 'their-situation': 'Maja Lindqvist asked for it' }).state;
  const answers: Readonly<Record<string, Answer>> = {
    'dmu[0].name': 'Maja Lindqvist',
    addressee: '',
    seller: 'Fjord Handling AS',
    title: 'A line',
    summary: 'One line',
    'offer.lines.priced': false,
    'team[0].name': 'Per Dahl',
    'team[0].position': 'KAM',
    'team[0].phone': '+1 202 555 0141',
  };
  const answer = (question: Question): Answer => answers[question.key] ?? enter(question);
  while (state.question !== null && state.question.key !== 'add-1') state = next(state, answer(state.question));
  expect(state.question?.notes.join(' ')).toContain('situation.summary: Maja Lindqvist is not to be printed');
});

test('a dossier that is there: what the build would refuse is asked again, as it stands', () => {
  const folder = folderOf({
    'dossier.yaml': `account: { name: Northwind }
proposal: { title: TBD, currency: EUR }
dmu: [{ name: Maja Lindqvist, position: CFO, role: finance }]
situation: { summary: Maja Lindqvist asked for it }
`,
  });
  const { setting } = open({ file: join(folder, 'dossier.yaml') });
  expect(setting.wrong.map(({ path, suggestion }) => [path.join('.'), suggestion])).toEqual([
    ['proposal.title', 'TBD'],
    ['situation.summary', 'Maja Lindqvist asked for it'],
  ]);
  const state = begin(setting);
  expect(state.question?.notes.join(' ')).toContain('proposal.title: This looks like a blank');
  expect(state.question?.suggestion).toBe('TBD');
  expect(next(state, 'A line').question?.notes.join(' ')).toContain('Maja Lindqvist is not to be printed');
});
