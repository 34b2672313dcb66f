import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { plainAt, toPlain } from '../../../src/foundation/data/Plain.ts';
import { errorsOf, least } from './reopened.ts';
import type { Answers } from './talked.ts';
import { complete, folderOf, open } from './talkThrough.ts';

/** The lines of an offer, and what else it says. */
export interface Offer {
  readonly lines: readonly string[];
  readonly more?: string;
}

export const once = (name: string): string => `{ id: ${name}, text: ${name}, qty: 1, unit_price: "10" }`;
export const monthly = (name: string): string =>
  `{ id: ${name}, text: ${name}, qty: 1, unit_price: "10", recurring: month }`;

export const fileOf = ({ lines, more = '' }: Offer): string => {
  const text = `${least}  lines:\n${lines.map((line) => `    - ${line}\n`).join('')}${more.replace(/^(?=.)/gm, '  ')}\n`;
  return join(folderOf({ 'dossier.yaml': text }), 'dossier.yaml');
};

/** What a talk leaves of the payments; nothing is wrong with them then. */
export function after(offer: Offer, answers: Answers): unknown {
  const file = fileOf(offer);
  complete(open({ file }), answers);
  expect(errorsOf(file)).toEqual([]);
  return paidIn(file);
}

/** What a file says of when it is paid. */
export function paidIn(file: string): unknown {
  const values = toPlain(parse(readFileSync(file, 'utf8')));
  return { billing: plainAt(values, ['offer', 'billing']), payments: plainAt(values, ['offer', 'payments']) };
}

export const all = (of: string): string => `{ percent: 100, due: on signature, of: ${of} }`;
export const whole = 'payments: [{ percent: 100, due: on signature, net_days: 14 }]';
export const monthlyBilling = 'billing: { every: month, in: arrears }';
export const signed = { percent: 100, due: 'on signature' };
