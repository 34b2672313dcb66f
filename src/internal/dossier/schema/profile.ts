import * as z from 'zod/mini';
import { about, list, text, whole } from '../../../foundation/schema/fields.ts';
import { currency, date, price } from './primitives.ts';
import { secret } from './secret.ts';
import { words } from './words.ts';

const certificate = z.strictObject({
  name: about('What it certifies: ISO 27001:2022', words),
  number: about('As it stands on the certificate', z.optional(text)),
  until: about(
    'Its last day. One that ends before the proposal, or before the last day of the plan and of deliverables, is a warning; a plan in weeks or months names no days',
    z.optional(date),
  ),
  file: about(
    'Where its copy lies, for you, counted from this file: it has to be there, and is neither read nor printed',
    z.optional(secret(text)),
  ),
});

/** What procurement, security and legal ask of every bidder; written once in kam-propose.yaml. */
export const profile = z.strictObject({
  founded: about('The year', z.optional(whole(1000, 2200))),
  people: about('How many work for you', z.optional(whole(1, 10_000_000))),
  turnover: about(
    'Year by year',
    list(
      z.strictObject({
        year: about('2025, or 2024/25', text),
        amount: about('What it came to', price),
        currency: about('Its currency', currency),
      }),
    ),
  ),
  certificates: about('Each with its number and its last day', list(certificate)),
  registers: about('Where you are on record: a register and the number there, a line each', list(words)),
});
