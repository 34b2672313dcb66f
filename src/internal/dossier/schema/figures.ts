import { expected } from '../../../foundation/schema/expected.ts';
import * as z from 'zod/mini';
import { about, flag, list } from '../../../foundation/schema/fields.ts';
import { byId, dateOr, decimal, decimalOr, id } from './primitives.ts';
import { words, wordsOr } from './words.ts';

/** A number with what makes it believable (D10). */
const figure = z.strictObject({
  value: about('A decimal number', decimalOr(expected('E401', 'figureValue'))),
  unit: about(
    'What it counts: days, percentage points, EUR; of a ratio too: of 5, orders per person',
    wordsOr(expected('E401', 'figureUnit')),
  ),
  label: about('What it measures', words),
  short: about('Shorter, for the summary', z.optional(words)),
  source: about('Where it is written', wordsOr(expected('E401', 'figureSource'))),
  as_of: about('When it held, YYYY-MM-DD', dateOr(expected('E401', 'figureDay'))),
  key: about('Printed large in the summary', z._default(flag, false)),
  parts: about(
    'Single values, drawn as bars',
    list(
      z.strictObject({
        label: about('Whose value it is, or when', words),
        value: about('In the same unit', decimal),
      }),
    ),
  ),
  target: about(
    'What was asked for',
    z.optional(z.strictObject({ value: about('In the same unit', decimal), label: about('Who asked for it', words) })),
  ),
  criteria: about('Of the criteria of the client, those it answers', list(id)),
  reference: about('The reference it belongs to; it prints only when that may be named', z.optional(id)),
});

export const figures = byId(figure);
