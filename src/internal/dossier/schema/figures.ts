import * as z from 'zod/mini';
import { about, fail, flag, list } from '../../../foundation/schema/fields.ts';
import { byId, dateOr, decimal, decimalOr, id, realDay } from './primitives.ts';
import { words, wordsOr } from './words.ts';

const missing = (what: string): string =>
  fail(`${what}: every figure has a value, a unit, a source and a date`, 'E401');

/** A number with what makes it believable (D10). */
const figure = z.strictObject({
  value: about('A decimal number', decimalOr(missing('a decimal number as value'))),
  unit: about('days, percentage points, …', wordsOr(missing('a unit'))),
  label: about('What it measures', words),
  short: about('Shorter, for the summary', z.optional(words)),
  source: about('Where it is written', wordsOr(missing('a source'))),
  as_of: about('When it held, YYYY-MM-DD', dateOr(fail('the day of this figure, written YYYY-MM-DD', 'E401', realDay))),
  key: about('Stands large in the summary', z._default(flag, false)),
  parts: about('Single values, drawn as bars', list(z.strictObject({ label: words, value: decimal }))),
  target: about('What was asked for', z.optional(z.strictObject({ value: decimal, label: words }))),
  reference: about('The reference it belongs to; it prints only when that may be named', z.optional(id)),
});

export const figures = byId(figure);
