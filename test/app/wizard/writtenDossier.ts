import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { prepare } from '../../../src/app/build.ts';
import type { Answers } from './talked.ts';
import { complete, folderOf, open, world } from './talkThrough.ts';

export const start: Answers = [
  ['Who is the client?', 'Northwind'],
  ['What will they look at first?', 'Speed'],
  ['Position, as on', 'CEO'],
  ['Name (optional', 'Ingrid Solberg'],
  ['Your company', 'Fjord'],
  ['The title', 'A line'],
  ['What do you offer', 'One line'],
  ['What do they pay for?', 'Line'],
  ['Price of one', '100'],
  ['Name; begin', 'Per Dahl'],
  ['Position', 'KAM'],
  ['E-mail', 'per@example.com'],
];

/** What a talk writes; and that the loader and the price find nothing wrong with it. */
export function written(answers: Answers, files: Readonly<Record<string, string>> = {}): unknown {
  const file = join(folderOf(files), 'a.yaml');
  // Whoever names lines of his own does without the one of the others.
  const own = answers.some(([words]) => words === 'What do they pay for?');
  const others = start.filter(([words]) => !own || !['What do they pay for?', 'Price of one'].includes(words));
  complete(open({ file }), [...answers, ...others]);
  const { diagnostics } = prepare({ file, date: undefined, allow: [], strict: false, draft: false }, world);
  expect(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`),
  ).toEqual([]);
  return parse(readFileSync(file, 'utf8'));
}
