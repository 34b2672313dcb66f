import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, next, type State } from '../../../src/app/wizard/State.ts';
import type { Answer, Question } from '../../../src/app/wizard/questions/Question.ts';
import { enter, open } from './talkThrough.ts';

const { setting } = open({ file: join(tmpdir(), 'a-dossier-that-is-not-there.yaml') });

/** Answers that lead through every branch. */
const through: Readonly<Record<string, Answer>> = {
  name: 'Northwind',
  country: 'NO',
  kind: 'existing',
  status: 'positive',
  'dmu[0].position': 'HR Director',
  'dmu[0].name': 'Ingrid Solberg',
  'dmu[0].notes': true,
  'dmu[0].birthday': '05-14',
  seller: 'Fjord Handling AS',
  title: 'A line',
  summary: 'One line',
  'offer.milestones[0].step': 'Audit',
  'offer.deliverables[0].handed': 'Report',
  'offer.lines.priced': true,
  'offer.lines[0].text': 'Line',
  'offer.lines[0].unit_price': '100',
  'offer.lines[0].recurring': 'month',
  'figures.proven': true,
  'figures["new-1"].label': 'Orders',
  'figures["new-1"].value': '9',
  'figures["new-1"].unit': '%',
  'figures["new-1"].source': 'A report',
  'figures["new-1"].as_of': '2026-01-01',
  'references.recommended': true,
  'references[0].company': 'Hayat',
  'references[0].person': 'Mona Aziz',
  'references[0].can': 'true',
  'references[0].wants': 'true',
  'team[0].name': 'Per Dahl',
  'team[0].position': 'KAM',
  'team[0].phone': '+1 202 555 0141',
  exclusive: true,
  scope: 'This line',
  territory: 'Norway',
  validity: '',
  until: '2026-12-24',
};

const plainKey = (key: string): string => key.replaceAll(/\.new-1\b/g, '["new-1"]');

/** The talk up to a question. */
export function upTo(
  key: string,
  said: Readonly<Record<string, Answer>> = {},
  from = setting,
): { state: State; question: Question } {
  const answers = { ...through, ...said };
  let state = begin(from);
  while (state.question !== null) {
    const { question } = state;
    if (question.key === key) return { state, question };
    const answer = answers[question.key] ?? answers[plainKey(question.key)] ?? enter(question);
    if (question.check(answer) !== null) throw new Error(`${question.key}: ${String(question.check(answer))}`);
    state = next(state, answer);
  }
  throw new Error(`nobody asked for ${key}`);
}
