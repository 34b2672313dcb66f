import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { back, begin, next, type State } from '../../../src/app/wizard/State.ts';
import type { Answer, Question } from '../../../src/app/wizard/questions/Question.ts';
import { script } from '../../../src/app/wizard/questions/script.ts';
import { enter, open } from './talkThrough.ts';
import { anyAnswer, randomly } from './randomly.ts';
import { withClauses } from './reopened.ts';
import { upTo } from './upTo.ts';

const { setting } = open({ file: join(tmpdir(), 'a-dossier-that-is-not-there.yaml') });

/** What Enter alone answers has to be what this person said to the same question the last time. */
function isOffered(question: Question, said: Answer): boolean {
  const isGone = question.kind === 'choice' && !question.choices.some(({ value }) => value === said);
  return isGone || enter(question) === said;
}

/** Walks to and fro; returns every question at which an answer was lost. */
function walk(seed: number, steps: number, start = begin(setting)): readonly string[] {
  const random = randomly(seed);
  const said = new Map<string, Answer>();
  const lost: string[] = [];
  let state = start;
  for (let step = 0; step < steps; step++) {
    const { question } = state;
    const before = question && said.get(question.key);
    if (question && before !== undefined && !isOffered(question, before)) lost.push(`${question.key} at ${step}`);
    if (question === null || (random() < 0.35 && state.answers.length > 0)) {
      for (let far = 1 + Math.floor(random() * 6); far > 0; far--) state = back(state);
      continue;
    }
    const keeps = before !== undefined && random() < 0.6;
    const answer = keeps ? enter(question) : anyAnswer(question, random, true);
    if (!question.fits(answer)) continue;
    said.set(question.key, answer);
    state = next(state, answer);
  }
  return lost;
}

describe('nothing that was typed is lost, however one walks', () => {
  test.each(Array.from({ length: 8 }, (_, seed) => seed + 1))('walk %i', (seed) => {
    expect(walk(seed, 150)).toEqual([]);
  });

  test.each<readonly [string, Answer, number]>([
    ['proposal', '', 21],
    ['proposal', 'tables', 22],
    ['statement_of_work', '', 21],
    ['tender', 'typed-requirements', 22],
    ['proposal', 'special', 23],
    ['proposal', 'terms', 24],
    ['order', 'our-signers', 25],
    ['proposal', 'profile', 26],
  ])('%s: about what few documents need: %s', (document, need, seed) => {
    const inWorkspace = open({ file: join(withClauses(), 'dossier.yaml') }).setting;
    const { state } = upTo('need-1', { document }, inWorkspace);
    expect(walk(seed, 80, need === '' ? state : next(state, need))).toEqual([]);
  });
});

/** A whole talk with random answers. */
function randomTalk(seed: number): State {
  const random = randomly(seed);
  let state = begin(setting);
  for (let step = 0; state.question !== null && step < 130; step++) {
    const { question } = state;
    // Lists end sooner or later, and so does the talk.
    const isMenu = /^(add|need)-|more/.test(question.key);
    const answer = isMenu && random() < 0.6 ? enter(question) : anyAnswer(question, random, true);
    state = next(state, question.fits(answer) ? answer : enter(question));
  }
  return state;
}

describe('back to any place, even to the first question, and forward by Enter alone: the same answers', () => {
  test.each(Array.from({ length: 7 }, (_, seed) => seed + 101))('talk %i', (seed) => {
    const talked = randomTalk(seed);
    const random = randomly(seed);
    for (const far of [1, 2, Math.floor(random() * talked.answers.length), talked.answers.length]) {
      let state = talked;
      for (let step = 0; step < far; step++) state = back(state);
      for (let step = 0; step < far && state.question !== null; step++) state = next(state, enter(state.question));
      expect(state.answers).toEqual(talked.answers);
      expect(state.outcome?.values).toEqual(talked.outcome?.values);
    }
  });
});

test('an answer that makes questions vanish, and the other one again: they return with their answers', () => {
  const say = (state: State, answer: Answer): State => next(state, answer);
  let state = say(say(say(say(begin(setting), 'proposal'), 'Northwind'), ''), 'GB');
  state = say(state, '1 Quay Street');
  state = say(say(say(state, 'existing'), 'positive'), 'It ran without a stop');
  expect(state.question?.key).toContain('results[1]');
  state = back(back(back(state)));
  state = say(state, 'new');
  expect(state.question?.key).toBe('their-situation');
  state = say(state, 'Late parcels');
  state = say(back(back(state)), 'existing');
  expect(state.question?.suggestion).toBe('positive');
  state = next(state, 'positive');
  expect(state.question?.suggestion).toBe('It ran without a stop');
  state = next(next(state, 'It ran without a stop'), null);
  expect(state.question?.suggestion).toBe('Late parcels');
});

test('what was left open stays open, although something is suggested', () => {
  let state = begin(setting);
  const seen: Answer[] = [];
  for (let step = 0; step < 60 && state.question !== null; step++) {
    const { question } = state;
    const answer = question.optional && question.fits(null) ? null : anyAnswer(question, randomly(step), true);
    seen.push(answer);
    state = next(state, answer);
    const again = back(state);
    expect(again.question && enter(again.question)).toBe(answer);
  }
  expect(seen).toContain(null);
});

test('no two questions outside lists have the same name, nor two of one list', () => {
  const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
  expect(twice(script.flatMap(({ steps }) => steps.map(({ id }) => id)))).toEqual([]);
  for (const { steps } of script)
    for (const step of steps)
      if ('group' in step)
        expect(
          twice([...step.specs, ...(step.extras ?? []).flatMap(({ specs }) => specs)].map(({ id }) => id)),
        ).toEqual([]);
});
