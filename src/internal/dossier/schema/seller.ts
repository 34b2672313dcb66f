import * as z from 'zod/mini';
import { about, list, text } from '../../../foundation/schema/fields.ts';
import { words, wordsUpTo } from './primitives.ts';

/** Your company; written once in kam-propose.yaml, or here. */
export const seller = z.strictObject({
  name: about('Full legal name', wordsUpTo(120)),
  address: about('Postal address', z.optional(words)),
  web: about('Web address', z.optional(text)),
  logo: about('A PNG, JPEG or SVG; its path counts from the file it is written in', z.optional(text)),
  details: about('Registration and bank data', list(z.strictObject({ label: words, value: words }))),
});
