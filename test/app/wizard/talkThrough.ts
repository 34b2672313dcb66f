import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../../../src/app/wizard/finish.ts';
import { openDossier, type Opened, type WizardRequest } from '../../../src/app/wizard/openDossier.ts';
import type { Answer, Question } from '../../../src/app/wizard/questions/Question.ts';
import { begin, next, type State } from '../../../src/app/wizard/State.ts';
import { temporaryFolder } from '../../foundation/disk/temporaryFolder.ts';

/** 23 November 2026, noon UTC. */
export const world = { now: Date.UTC(2026, 10, 23, 12), sourceDateEpoch: undefined };

const isEnd = /(^|\.)add-\d+$/;

/** What Enter alone answers; only that what is wrong still is written, where Enter would look at it again and again. */
export function enter({ key, kind, suggestion, choices, isRemembered }: Question): Answer {
  if (isEnd.test(key) && !isRemembered) return '';
  if (kind === 'yes-no') return suggestion === 'yes';
  return suggestion ?? (kind === 'choice' ? (choices[0]?.value ?? '') : null);
}

/** Files in a folder of their own. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export function open(request: Partial<WizardRequest>): Opened {
  const opened = openDossier({ file: undefined, from: undefined, date: undefined, ...request }, world);
  if (!('setting' in opened)) throw new Error(opened.diagnostics.map(({ message }) => message).join(' '));
  return opened;
}

/** Answers by the beginning of a question's key or prompt; all others by Enter. Wrong answers throw. */
export function talkThrough(opened: Opened, answers: readonly (readonly [string, Answer])[]): State {
  const left = [...answers];
  let state = begin(opened.setting);
  while (state.question !== null) {
    const { question } = state;
    const at = left.findIndex(([words]) => question.key === words || question.prompt.startsWith(words));
    const [said] = at < 0 ? [] : left.splice(at, 1);
    const answer = said ? said[1] : enter(question);
    const refused = question.check(answer);
    if (refused !== null) throw new Error(`${question.key} ${JSON.stringify(answer)}: ${refused}`);
    state = next(state, answer);
  }
  if (left.length > 0) throw new Error(`nobody asked for ${left.map(([words]) => words).join(', ')}`);
  return state;
}

/** Talks a dossier through and writes it; returns what was written. */
export function complete(opened: Opened, answers: readonly (readonly [string, Answer])[]): readonly string[] {
  const { outcome } = talkThrough(opened, answers);
  if (outcome === null) throw new Error('the talk did not end');
  const { written, problem } = finish(opened, outcome);
  if (problem) throw new Error(problem.code);
  return written;
}
