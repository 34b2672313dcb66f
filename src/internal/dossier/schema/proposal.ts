import { expected } from '../../../foundation/schema/expected.ts';
import * as z from 'zod/mini';
import { about, flag, list, oneOf, text, textOr, whole } from '../../../foundation/schema/fields.ts';
import { answerPlaces } from '../../../proposal/answerPlaces.ts';
import { documentKinds } from '../../../proposal/documentKinds.ts';
import { history, statuses } from './history.ts';
import { currency, date, id, open, dateOr } from './primitives.ts';
import { secret } from './secret.ts';
import { upTo, words, wordsUpTo } from './words.ts';

const languageName = textOr(expected('E106', 'text'));
open.add(languageName, { from: 'languages' });

/** What the document is: its kind, title, number, language, dates. */
export const proposal = z.strictObject({
  kind: about(
    'What the document is called, and which layout it has; a quotation and an order are short',
    z._default(oneOf(documentKinds), 'proposal'),
  ),
  acceptance: about(
    'In a tender, where the buyer asks for a signed acceptance: asked. Every other kind has one anyway',
    z.optional(oneOf(['asked'])),
  ),
  number: about('Your number for this proposal; printed on the cover, and names the file', z.optional(text)),
  revision: about('Counts up with each version the client gets', z._default(whole(1, 999), 1)),
  status: about('Internal: where it stands; written by the commands', z.optional(secret(oneOf(statuses)))),
  title: about(`The title on the cover; ${upTo(160)}`, wordsUpTo(160, 'head')),
  language: about('The language of the document', z.optional(languageName)),
  date: about('Issue date, YYYY-MM-DD; the build date when left out', z.optional(date)),
  currency: about('Currency of the prices, three letters', z.optional(currency)),
  cover_picture: about(
    'A picture on the cover, in a look that has a place for it (cover.panel: photo)',
    z.optional(
      z.strictObject({
        file: about('PNG, JPEG or SVG, in the folder of the dossier; 1,200 pixels wide are plenty', text),
        text: about('What it shows, for those who cannot see it', words),
      }),
    ),
  ),
  addressee: about('The id of the DMU member whose name is printed on the cover', z.optional(id)),
  addressees: about(
    'DMU members who stand on the cover under the addressee, with their positions, in this order; at most three',
    z._default(z.array(id).check(z.maxLength(3, expected('E107', 'addressees'))), []),
  ),
  in_reply_to: about("The client's request, or a tender's number and law; printed on the cover", z.optional(words)),
  digits: about('Digits in Arabic documents: Western (latn) or Eastern (arab)', z.optional(oneOf(['latn', 'arab']))),
  page: about('Paper', z._default(oneOf(['A4', 'Letter']), 'A4')),
  signatory: about('The id of who signs, of team or people; the first of the team when left out', z.optional(id)),
  confidential: about(
    `true, or words of your own: in the footer of every page; ${upTo(40)}`,
    z.optional(z.union([flag, wordsUpTo(40, 'footer')], expected('E106', 'confidential'))),
  ),
  guide: about(
    'criteria: the guide is the map of those who evaluate, each criterion of account.criteria with its points and its page',
    z.optional(oneOf(['criteria'])),
  ),
  answers: about(
    'Where each criterion of account.criteria is answered in a line: on the summary, in our understanding of the situation, on both, or on neither (pages); the summary when left out, and from six criteria on the situation',
    z.optional(oneOf(answerPlaces)),
  ),
  page_budget: about('Warn when the document is longer', z.optional(whole(1, 200))),
  history: about(
    'What changed in each revision, in their order; printed as a table under the terms, save what only happened to one',
    z._default(history, []),
  ),
  next_steps: about('What happens after reading; the words before ": " are a step\'s title', list(words)),
});

/** Until when the terms are guaranteed (D13). Exactly one of `until` and `days`; checked by the validity room. */
export const validity = z.strictObject({
  until: about('The last day, inclusive, YYYY-MM-DD', z.optional(dateOr(expected('E203', 'date')))),
  days: about('Or: how many days after the issue date, that day included', z.optional(whole(1, 3650))),
  time_zone: about('Whose midnight ends the last day, such as Europe/Oslo', z.optional(text)),
  binding: about(
    'What acceptance makes: a contract to be signed, or a firm offer',
    z._default(oneOf(['subject_to_contract', 'firm']), 'subject_to_contract'),
  ),
  because: about('Why the terms can be held until then, a clause each', list(words)),
});
