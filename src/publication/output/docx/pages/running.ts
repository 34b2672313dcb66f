import { Footer, Header, PageNumber, Tab, TextRun, type ParagraphChild } from 'docx';
import type { Annex, Document } from '../../../document/Document.ts';
import { plainRun } from '../../../layout/text/plainText.ts';
import type { Desk } from '../ground/Desk.ts';
import { paragraph, paragraphOrNone, paragraphWith } from '../ground/paragraph.ts';
import { plainRuns, runsOf } from '../ground/runs.ts';

/** What pages repeat above and below their words. */
export interface Repeated {
  readonly header: Header;
  readonly footer: Footer;
}

const tab = (): ParagraphChild => new TextRun({ children: [new Tab()] });

/** The word of a draft, over everything else; nothing in a document that may leave. */
const draftWord = (draft: Document['draft'], desk: Desk) =>
  draft === null ? [] : [paragraph('draft', plainRun(draft), desk)];

/** The client and the title at the head. */
const headerOf = ({ running, draft }: Document, desk: Desk): Header =>
  new Header({
    children: [
      paragraphWith('header', [...runsOf(running.client, desk), tab(), ...runsOf(running.title, desk)], desk),
      ...draftWord(draft, desk),
    ],
  });

/** A cover has nothing at its head but the word of a draft. */
export const coverHeader = ({ draft }: Document, desk: Desk): Header =>
  new Header({ children: draft === null ? [paragraph('header', [], desk)] : [...draftWord(draft, desk)] });

/** What the copy is, what prevails and until when it holds (D13); at the end the page; under it that it is confidential. */
const footerOf = ({ running }: Document, page: readonly ParagraphChild[], desk: Desk): Footer =>
  new Footer({
    children: [
      paragraphWith(
        'footer',
        [...runsOf(running.editable, desk), ...(page.length === 0 ? [] : [tab(), ...page])],
        desk,
      ),
      ...paragraphOrNone('footer', running.confidential, desk),
    ],
  });

/** A cover is not numbered. */
export const coverFooter = (document: Document, desk: Desk): Footer => footerOf(document, [], desk);

const field = (what: 'CURRENT' | 'TOTAL_PAGES'): ParagraphChild => new TextRun({ children: [PageNumber[what]] });

/** "Page 4 of 14" as fields. */
export function bodyRepeated(document: Document, desk: Desk): Repeated {
  const page = document.running.pageOf
    .split(/(\{pages?\})/u)
    .flatMap((part): readonly ParagraphChild[] =>
      part === '{page}' ? [field('CURRENT')] : part === '{pages}' ? [field('TOTAL_PAGES')] : plainRuns(part, desk),
    );
  return { header: headerOf(document, desk), footer: footerOf(document, page, desk) };
}

/** "A-1": an annex counts its own pages. */
export function annexRepeated(document: Document, { letter }: Annex, desk: Desk): Repeated {
  const [before = '', after = ''] = document.running.annexPage.replace('{letter}', letter).split('{page}');
  const page = [...plainRuns(before, desk), field('CURRENT'), ...plainRuns(after, desk)];
  return { header: headerOf(document, desk), footer: footerOf(document, page, desk) };
}
