import * as z from 'zod/mini';
import { about, list, oneOf, text } from '../../../foundation/schema/fields.ts';
import { answers } from '../../../proposal/Requirement.ts';
import { words } from './words.ts';

const requirement = z.strictObject({
  no: about("The client's number for it, such as 3.1.2", text),
  text: about('What the client asks for', words),
  group: about('The chapter of the request that it belongs to; each has its totals', z.optional(words)),
  answer: about('Whether you meet it', oneOf(answers)),
  how: about('How you meet it, or what you offer in its place', z.optional(words)),
  where: about(
    'Where the document says more: a section, annex, or the id of a table, a price line or an argument; its page is printed',
    z.optional(text),
  ),
  source: about("Where the client asks for it: the request's page or clause", z.optional(words)),
});

/** The fields of a requirement, as the columns of a CSV file are named; `words` may have a column a language: `text.en`. */
export const requirementFields: Readonly<Record<'all' | 'words', readonly string[]>> = {
  all: Object.keys(requirement.shape),
  words: ['text', 'group', 'how', 'source'],
};

/** What the client asks for, point by point, each with its answer. */
export const requirements = list(requirement);
