import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDossier } from '../../../src/app/readDossier.ts';
import { locate } from '../../../src/app/templates/Home.ts';
import { finish } from '../../../src/app/wizard/finish.ts';
import { begin, next, type State } from '../../../src/app/wizard/State.ts';
import type { Answer, Question } from '../../../src/app/wizard/questions/Question.ts';
import { naughtyStrings } from '../../fixtures/naughty-strings/naughtyStrings.ts';
import { anyAnswer, randomly } from './randomly.ts';
import { least, withClauses } from './reopened.ts';
import { enter, folderOf, open, world } from './talkThrough.ts';

/** Numbers, dates, addresses and codes at the edge of what they may be. */
const edges = [
  '0',
  '-1',
  '00',
  '007',
  '1.',
  '.5',
  '1,5',
  '2.400',
  '1.000.000',
  '1 000',
  '1e3',
  '0x10',
  '1_000',
  '½',
  '٣',
  '１２',
  'NaN',
  'Infinity',
  '999999999999999',
  '9999999999999999',
  '123456789012345678901234567890',
  '0.000000001',
  '1.1234567891',
  '100',
  '100.01',
  '99.999',
  '30%',
  '5 %',
  '2026-02-30',
  '2026-11-22',
  '2026-11-23',
  '2026-11-24',
  '9999-12-31',
  '0001-01-01',
  '31.12.2026',
  '12/31/2026',
  'tomorrow',
  'a@b',
  'a@b.c',
  'a b@c.de',
  '<a@b.de>',
  'mailto:a@b.de',
  '+0',
  '12345',
  '+1 (0) 202 555 0141 ext. 12',
  '+49 30 1234567',
  '++1',
  'DD',
  'UK',
  'ZZ',
  'EUR',
  'XXX',
  'eur',
  '$',
  'true',
  'yes',
  'null',
  '~',
  '[a, b]',
  '{a: b}',
  '- a',
  '# a',
  'a # b',
  'a: b',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%a',
  '@a',
  '"',
  "'",
  '\\',
  'a\\nb',
  '=1+1',
  '{{a}}',
  '${a}',
  '<<',
  '../../x',
  './dmu.yaml',
  'en',
  'figure:x',
  'kind:pilot',
  'a; 1 ↵ b; 2 ↵ c; 3',
  'a; 22.306 ↵ b; 1,234 ↵ c; 5 %',
  '"a;b"; c;; ↵ ;',
  'plan.png',
];
const nasty = [...edges, ...naughtyStrings];

interface Talk {
  readonly errors: readonly string[];
  readonly taken: number;
}

/**
 * A talk in which every question is first offered nasty texts; what it takes has to load in the end.
 * @param said answers before the first of these
 */
function talk(seed: number, file: string, said: readonly Answer[] = [], most = 140): Talk {
  const random = randomly(seed);
  const opened = open({ file });
  let [taken, state] = [0, said.reduce<State>(next, begin(opened.setting))];
  const nastyFor = (question: Question): Answer | undefined => {
    for (let tries = 0; tries < 4; tries++) {
      const list = random() < 0.5 ? edges : nasty;
      const text = list[Math.floor(random() * list.length)];
      if (text !== undefined && question.check(text) === null) return text;
    }
    return undefined;
  };
  for (let step = 0; state.question !== null && step < most; step++) {
    const { question } = state;
    const isEnd = step > most - 50 && /more|add-|need-/.test(question.key);
    const text = question.kind === 'text' || question.kind === 'rows' ? nastyFor(question) : undefined;
    if (text !== undefined) taken += 1;
    const answer = isEnd ? enter(question) : (text ?? anyAnswer(question, random));
    const said = question.check(answer) === null ? answer : enter(question);
    // What cannot be left open, and takes nothing of all this, is given what it asks for.
    state = next(
      state,
      question.check(said) === null ? said : (plainAnswers.find((one) => question.check(one) === null) ?? said),
    );
  }
  while (state.question !== null) state = next(state, closing(state.question));
  if (state.outcome === null) throw new Error('the talk did not end');
  expect(finish(opened, state.outcome).problem).toBeNull();
  const { diagnostics } = readDossier(locate(opened.target), undefined, world);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    taken,
    errors: errors.map(({ code, path, message, found }) => `${code} ${path.join('.')} ${message} ${String(found)}`),
  };
}

const plainAnswers: readonly Answer[] = [
  'x',
  'x; y',
  '1',
  'EUR',
  '2026-12-24',
  '2026-01-01',
  '+1 202 555 0141',
  'x.svg',
  null,
];
const closing = (question: Question): Answer =>
  [enter(question), ...plainAnswers].find((one) => question.check(one) === null) ?? null;

describe('whatever a question takes, the loader takes', () => {
  test.each(Array.from({ length: 7 }, (_, seed) => seed + 1))('talk %i', (seed) => {
    const { errors, taken } = talk(seed, join(folderOf({}), 'dossier.yaml'));
    expect(errors).toEqual([]);
    expect(taken).toBeGreaterThan(10);
  });

  test.each(['special', 'terms', 'precedence', 'profile', 'signers', 'our-signers', 'approvers', 'annexes'])(
    'of a dossier that is there, about %s',
    (need) => {
      const file = join(withClauses({ 'dossier.yaml': least }), 'dossier.yaml');
      const { errors, taken } = talk(need.length, file, ['needs', need], 65);
      expect(errors).toEqual([]);
      expect(taken).toBeGreaterThan(0);
    },
  );
});
