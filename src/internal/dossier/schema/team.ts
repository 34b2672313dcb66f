import * as z from 'zod/mini';
import { about, email, expected, expectedOneOf, id, list, phone, text, words, wordsOr } from './primitives.ts';

/** A specialist with position and a working contact (D12). */
const teamMember = z
  .strictObject({
    id: z.optional(id),
    name: words,
    position: wordsOr(expected('E220', 'position')),
    task: about('What this person does for the client', z.optional(words)),
    email: z.optional(email),
    phone: z.optional(phone),
    hours: about('When to reach this person', z.optional(words)),
    photo: about('A PNG or JPEG; its path counts from the file it is written in', z.optional(text)),
    prepared: about('Sections this person prepared, or kinds of argument', list(text)),
  })
  .check(
    z.refine((value) => value.email !== undefined || value.phone !== undefined, {
      error: expectedOneOf('E220', 'contact', ['email', 'phone']),
    }),
  );

export const team = z.array(teamMember);
