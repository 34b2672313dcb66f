import { formOf, type DocumentForm } from '../../proposal/documentKinds.ts';
import type { MissingBox } from '../document/Block.ts';
import type { Document } from '../document/Document.ts';
import type { Locale } from '../locale/Locale.ts';
import { textRun } from '../locale/phrase.ts';
import { plain, type Composer } from './pieces/Composer.ts';
import { confidentialOf, coverOf, editableOf, referenceOf } from './coverOf.ts';
import { guideOf } from './guideOf.ts';

/** A document of a proposal with its cover, its running lines and its dates, and nothing in it yet. */
export function bareDocument(
  writer: Composer,
  form: DocumentForm = formOf(writer.proposal.proposal.kind),
  missing: readonly MissingBox[] = [],
): Document {
  const { proposal, locale } = writer;
  const { account, validity } = proposal;
  return {
    audience: 'client',
    language: locale.id,
    direction: locale.direction,
    digits: locale.digits,
    decimalSign: locale.numbers.decimal,
    page: proposal.proposal.page,
    form,
    title: proposal.proposal.title.text,
    author: proposal.seller.name.text,
    subject: plain([...writer.words('cover.kind'), ...textRun(': '), ...textRun(account.name.text)]),
    issued: validity.issued.day,
    expires: validity.until.day,
    draft: null,
    cover: coverOf(writer, missing),
    running: {
      client: writer.say(account.short_name ?? account.name),
      title: writer.say(proposal.proposal.title),
      validity: writer.words('footer.validity', { date: writer.say(validity.until) }),
      reference: referenceOf(writer),
      editable: editableOf(writer),
      ...confidentialIn(writer),
      pageOf: rawPhrase(locale, 'page_of'),
      annexPage: rawPhrase(locale, 'annex.page'),
      continued: rawPhrase(locale, 'continued'),
      figure: rawPhrase(locale, 'figure_number'),
    },
    guide: guideOf(writer, [], []),
    sections: [],
    annexes: [],
  };
}

/** What the footers say before the number; nothing where the document is not confidential. */
function confidentialIn(writer: Composer): Pick<Document['running'], 'confidential'> {
  const confidential = confidentialOf(writer);
  return confidential.length === 0 ? {} : { confidential };
}

/** A phrase whose holes the layout fills, because only it knows the pages. */
function rawPhrase(locale: Locale, key: string): string {
  const found = locale.phrases[key];
  if (typeof found !== 'string') throw new Error(`The locale ${locale.id} has no phrase ${key}.`);
  return found;
}
