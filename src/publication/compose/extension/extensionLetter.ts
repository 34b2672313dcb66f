import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { decimalOf } from '../../../foundation/money/Decimal.ts';
import type { Day } from '../../../proposal/leaves.ts';
import type { Proposal } from '../../../proposal/Proposal.ts';
import { composeLetters } from '../../document/composeLetters.ts';
import type { Document, Section } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { withDigits, type Locale } from '../../locale/Locale.ts';
import { textRun } from '../../locale/phrase.ts';
import { withKind } from '../../locale/withKind.ts';
import { bareDocument } from '../bareDocument.ts';
import { composer, plain, sentence, type Composer } from '../pieces/Composer.ts';

/** A proposal that holds longer, and nothing else of it is new. */
export interface Extension {
  /** The revision that the letter is. */
  readonly revision: number;
  readonly issued: CalendarDate;
  /** The new last day, inclusive. */
  readonly until: CalendarDate;
  /** Why, as the client reads it. */
  readonly reason: string;
  /** In place of the greeting of the proposal's own letter, or of the language's. */
  readonly greeting: string | null;
}

/** The trade's letter by which a proposal is extended: one page in place of a new document. */
export function extensionLetter(old: Proposal, extension: Extension, written: Locale): Document {
  const locale = withKind(withDigits(written, old.proposal.digits), old.proposal.kind);
  const writer = composer(extended(old, extension), locale);
  const bare = bareDocument(writer, 'full');
  const subject = writer.words('extension.subject', { title: writer.say(old.proposal.title) });
  return composeLetters({
    ...bare,
    coverless: true,
    title: plain(subject),
    cover: { ...bare.cover, kind: writer.words('extension.kind'), title: subject },
    running: { ...bare.running, title: writer.words('extension.kind') },
    sections: [letterSection(writer, old, extension)],
  });
}

/** The proposal as the letter says it: its number, the new revision and the new last day. */
function extended(old: Proposal, { revision, issued, until }: Extension): Proposal {
  return {
    ...old,
    proposal: { ...old.proposal, revision: { number: decimalOf(String(revision)), from: null }, date: dayOf(issued) },
    validity: { ...old.validity, issued: dayOf(issued), until: dayOf(until) },
  };
}

const dayOf = (day: CalendarDate): Day => ({ day, from: null });

function letterSection(writer: Composer, old: Proposal, { reason, greeting }: Extension): Section {
  const { words, say, locale, proposal } = writer;
  const { number, revision } = old.proposal;
  const holes = {
    revision: say(revision),
    issued: say(old.validity.issued),
    until: say(proposal.validity.until),
    before: say(old.validity.until),
  };
  const promise =
    number === null
      ? words('extension.text_unnumbered', holes)
      : words('extension.text', { ...holes, number: say(number) });
  const part = words('extension.part', { revision: say(proposal.proposal.revision), before: say(revision) });
  const [signer] = proposal.signatories.seller;
  const title = words('extension.kind');
  return {
    ...{ id: 'letter', number: null, title, running: plain(title), lead: null, preparedBy: null },
    blocks: [
      {
        type: 'letter',
        date: say(proposal.validity.issued),
        greeting: greetingOf(writer, greeting),
        paragraphs: [
          promise,
          sentence(textRun(reason), locale),
          [...words('extension.unchanged'), ...textRun(' '), ...part],
        ],
        close: words('extension.close'),
        name: say(signer?.name ?? proposal.signatory.name),
        position: say(signer?.position ?? proposal.signatory.position),
      },
    ],
  };
}

/** As it is asked for, as the letter of the proposal greets, or as the language greets whom it does not know. */
function greetingOf({ proposal, words, say }: Composer, greeting: string | null): Inlines {
  if (greeting !== null) return textRun(greeting);
  return proposal.letter === null ? words('extension.greeting') : say(proposal.letter.greeting);
}
