import * as z from 'zod/mini';
import { about, text } from '../../../foundation/schema/fields.ts';
import { date } from '../../dossier/schema/primitives.ts';
import { secret } from '../../dossier/schema/secret.ts';
import { words } from '../../dossier/schema/words.ts';

/** `terms/<id>.yaml`: one clause as the lawyers of a company agreed it. Title and text alone are ever printed. */
export const clause = z.strictObject({
  version: about('Which wording this is', z.optional(text)),
  owner: about('Who keeps it: an id of people or team, or a name; never printed', z.optional(secret(text))),
  review_by: about('YYYY-MM-DD: until when the lawyers stand by it unread', z.optional(date)),
  title: about('Its heading', words),
  text: about('What holds', words),
});

export type Clause = z.output<typeof clause> & {
  readonly id: string;
  /** As messages name its file. */
  readonly file: string;
};

/** The clauses of a company by their ids; empty where it keeps none. */
export type Clauses = ReadonlyMap<string, Clause>;
