import { expected, expectedOneOf } from '../../../foundation/schema/expected.ts';
import * as z from 'zod/mini';
import { about, list, text } from '../../../foundation/schema/fields.ts';
import { upTo, words, wordsUpTo, wordsOr } from './words.ts';
import { profile } from './profile.ts';
import { email, id, phone } from './primitives.ts';

/** Your company; written once in kam-propose.yaml, or here. */
export const seller = z.strictObject({
  name: about(`Full legal name; ${upTo(120)}`, wordsUpTo(120, 'cover')),
  address: about('Postal address', z.optional(words)),
  web: about('Web address', z.optional(text)),
  logo: about('A PNG, JPEG or SVG; its path counts from the file it is written in', z.optional(text)),
  details: about(
    'Registration and bank data',
    list(
      z.strictObject({
        label: about('What it is: VAT, bank, register', words),
        value: about('As it is to be printed', words),
      }),
    ),
  ),
  profile: about(
    'Who you are, for procurement, security and legal: one element with the proof; certificates and registers answer a reader who looks for compliance',
    z.optional(profile),
  ),
});

/** A specialist with position and a working contact (D12). */
const teamMember = z
  .strictObject({
    id: about('The name other parts use for this person', z.optional(id)),
    name: about('As on the business card', words),
    position: about('What this person is in your company', wordsOr(expected('E220', 'position'))),
    company: about('Of a partner: whom this person works for. Printed under the position', z.optional(words)),
    bio: about('Where this person comes from, under the team; an empty line begins a paragraph', z.optional(words)),
    task: about('What this person does for the client', z.optional(words)),
    email: about('An address, or a phone, or both', z.optional(email)),
    phone: about('With the code of the country', z.optional(phone)),
    hours: about('When to reach this person', z.optional(words)),
    answers_within: about(
      `How soon this person answers, such as: 1 business day; ${upTo(60)}`,
      z.optional(wordsUpTo(60, 'person')),
    ),
    photo: about('A PNG or JPEG; its path counts from the file it is written in', z.optional(text)),
    prepared: about('Sections this person prepared, or kinds of argument', list(text)),
  })
  .check(
    z.refine((value) => value.email !== undefined || value.phone !== undefined, {
      error: expectedOneOf('E220', 'contact', ['email', 'phone']),
    }),
  );

export const team = z.array(teamMember);
