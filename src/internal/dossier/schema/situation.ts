import * as z from 'zod/mini';
import { about, list, text } from '../../../foundation/schema/fields.ts';
import { secret, words } from './primitives.ts';

/** A statement, alone or with its source. */
export const sourced = z.union([
  z.strictObject({ text: words, source: about('Where the client said so', z.optional(words)) }),
  words,
]);

/** "Our understanding of your situation" (D3, D8). */
export const situation = z.strictObject({
  summary: about('One sentence that the director would sign', z.optional(words)),
  goals: about('What the client wants to reach', list(sourced)),
  needs: about('What the client asks for', list(sourced)),
  success_factors: about('What makes it succeed', list(sourced)),
  internal: about(
    'Never printed',
    z.optional(secret(z.strictObject({ weak_points: about('What hurts the client', list(text)) }))),
  ),
});
