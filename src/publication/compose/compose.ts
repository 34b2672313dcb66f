import type { Proposal } from '../../proposal/Proposal.ts';
import type { Block, MissingBox } from '../document/Block.ts';
import { composeLetters } from '../document/composeLetters.ts';
import type { Document, Section } from '../document/Document.ts';
import type { SectionId } from '../../proposal/sectionIds.ts';
import { type Locale, withDigits } from '../locale/Locale.ts';
import { formOf } from '../../proposal/documentKinds.ts';
import { withKind } from '../locale/withKind.ts';
import { textRun, phraseText } from '../locale/phrase.ts';
import { lettered, listedAnnexes, ownAnnexes } from './annexesOf.ts';
import { argumentBlocks, placedKinds, silentBlocks } from './argumentBlocks.ts';
import { composer, plain, type Composer } from './pieces/Composer.ts';
import { confidentialOf, coverOf, editableOf, referenceOf } from './coverOf.ts';
import { guideOf, type GuideTopic } from './guideOf.ts';
import { renderPieces } from './renderPieces.ts';
import { sectionsOf } from './sectionsOf.ts';
import { slotOf } from './slots/index.ts';
import { speakParties } from './speakParties.ts';
import { whereAnswersAre, type Written } from './whereAnswersAre.ts';

/** What a draft shows as missing, and where; never more than the kind of thing, since drafts travel too. */
export interface Missing {
  readonly section: SectionId | 'cover';
  /** Phrase that says what is missing. */
  readonly key: string;
}

export interface Composition {
  readonly layout: string;
  /** The name of its file where it is the user's own. */
  readonly layoutFile?: string | null;
  readonly locale: Locale;
  /** What the reader's guide leads to. */
  readonly topics: readonly GuideTopic[];
  /** Null for a proposal; for a draft the boxes to show. */
  readonly draft: readonly Missing[] | null;
}

/** Writes the proposal as a semantic tree: the layout gives the structure, the locale the words. */
export function compose(
  given: Proposal,
  { layout, layoutFile = null, locale: written, topics, draft }: Composition,
): Document {
  const locale = withKind(withDigits(written, given.proposal.digits), given.proposal.kind);
  const proposal = speakParties(given, locale);
  const placed = placedKinds(composer(proposal, locale));
  const silent = silentBlocks(composer(proposal, locale, placed));
  const write = (absent: Composer['absent']): Written => {
    const writer = composer(proposal, locale, placed, silent, absent);
    const listed = listedAnnexes(writer);
    const inAnnexes = listed.flatMap(({ blocks }) => blocks);
    const sections = sectionsIn(writer, inAnnexes, { layout, layoutFile, draft });
    const own = ownAnnexes(writer, [...inAnnexes, ...sections.flatMap(({ blocks }) => blocks)]);
    return { writer, sections, annexes: lettered([...listed, ...own], writer) };
  };
  const { writer, sections, annexes } = whereAnswersAre(write);
  const { account, validity } = proposal;
  return composeLetters({
    audience: 'client',
    language: locale.id,
    direction: locale.direction,
    digits: locale.digits,
    decimalSign: locale.numbers.decimal,
    page: proposal.proposal.page,
    form: formOf(proposal.proposal.kind),
    title: proposal.proposal.title.text,
    author: proposal.seller.name.text,
    subject: plain([...writer.words('cover.kind'), ...textRun(': '), ...textRun(account.name.text)]),
    issued: validity.issued.day,
    expires: validity.until.day,
    draft: draft === null ? null : phraseText(locale, 'draft'),
    cover: coverOf(writer, missingBoxes('cover', draft ?? [], writer)),
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
    guide: guideOf(writer, sections, topics),
    sections,
    annexes,
  });
}

/** What the footers say before the number; nothing where the document is not confidential. */
function confidentialIn(writer: Composer): Pick<Document['running'], 'confidential'> {
  const confidential = confidentialOf(writer);
  return confidential.length === 0 ? {} : { confidential };
}

/** The sections as the layout gives them. */
function sectionsIn(
  writer: Composer,
  inAnnexes: readonly Block[],
  { layout, layoutFile, draft }: Pick<Composition, 'layout' | 'draft'> & { readonly layoutFile: string | null },
): readonly Section[] {
  const pieces = renderPieces(layout, writer, {
    slot: (name) => slotOf(name, writer),
    blocks: (section) => [...missingBoxes(section, draft ?? [], writer), ...argumentBlocks(writer, section)],
    source: layoutFile === null ? null : { file: layoutFile },
  });
  return sectionsOf(pieces, writer, inAnnexes);
}

/** A phrase whose holes the layout fills, because only it knows the pages. */
function rawPhrase(locale: Locale, key: string): string {
  const found = locale.phrases[key];
  if (typeof found !== 'string') throw new Error(`The locale ${locale.id} has no phrase ${key}.`);
  return found;
}

const missingBoxes = (
  section: Missing['section'],
  missing: readonly Missing[],
  { words }: Composer,
): readonly MissingBox[] =>
  missing.filter(({ section: id }) => id === section).map(({ key }) => ({ type: 'missing', children: words(key) }));
