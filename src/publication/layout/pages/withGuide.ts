import type { GuideStrip } from '../../document/Furniture.ts';
import type { Document } from '../../document/Document.ts';
import type { Guide } from '../../document/Guide.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Section, SectionId } from '../../document/Section.ts';
import type { Cell, Table } from '../../document/Table.ts';
import { toDigits, type Digits } from '../../locale/toDigits.ts';
import { plainRun } from '../blocks/plainRun.ts';

/** From so many pages on, counted without it, the guide is a page of its own; from five on a strip of the summary. */
const pageFrom = 8;
const stripFrom = 5;
/** A strip names this many pages a topic. */
const mostPages = 3;

const column = { topic: 56, page: 36 };

/** The document with its reader's guide, as its number of pages asks for; `starts` says where each section opens. */
export function withGuide(document: Document, pages: number, starts: ReadonlyMap<SectionId, number>): Document {
  const { guide, sections } = document;
  if (pages < stripFrom || guide.topics.length === 0) return document;
  if (pages < pageFrom) {
    const strip = stripOf(guide, starts);
    return {
      ...document,
      sections: sections.map((section) => (section.id === 'summary' ? withBlock(section, strip) : section)),
    };
  }
  const at = sections.findIndex(({ id }) => id === 'summary') + 1;
  return { ...document, sections: [...sections.slice(0, at), guidePage(document), ...sections.slice(at)] };
}

const withBlock = (section: Section, block: Section['blocks'][number]): Section => ({
  ...section,
  blocks: [...section.blocks, block],
});

const pageNumber = (of: SectionId): Inlines => [{ type: 'pageNumber', of }];

/** Five cells at most: a topic, and the pages written for it. */
function stripOf({ topics, pages }: Guide, starts: ReadonlyMap<SectionId, number>): GuideStrip {
  return {
    type: 'guideStrip',
    topics: topics.map(({ title, marks }) => {
      const filled = [...marks].filter(([, mark]) => mark === 'filled').map(([id]) => id);
      // Sections that open on one page are one page to turn to.
      const distinct = filled.filter(
        (id, i) => filled.findIndex((other) => starts.get(other) === starts.get(id)) === i,
      );
      const numbers = distinct
        .slice(0, mostPages)
        .flatMap((id, i) => [...plainRun(i === 0 ? '\u00A0' : ', '), ...pageNumber(id)]);
      return { title, pages: [...(distinct.length === 1 ? pages.one : pages.other), ...numbers] };
    }),
  };
}

const cellOf = (children: Inlines, mark: Cell['mark'] = null): Cell => ({
  children,
  detail: null,
  span: 1,
  box: false,
  mark,
});

/** The guide as a table: every section with its page, and for which topics it is written. */
function guidePage({ guide, sections, digits }: Document): Section {
  const table: Table = {
    type: 'table',
    title: null,
    columns: [
      { align: 'start', width: 'fill', head: guide.head.section },
      { align: 'end', width: column.page, head: guide.head.page },
      ...guide.topics.map(({ title }) => ({ align: 'center' as const, width: column.topic, head: title })),
    ],
    rows: sections.map((section) => ({
      kind: 'body',
      carried: null,
      cells: [
        cellOf([{ type: 'emphasis', weight: 'medium', children: titleOf(section, digits) }]),
        cellOf(pageNumber(section.id)),
        ...guide.topics.map(({ marks }) => {
          const mark = marks.get(section.id) ?? null;
          return cellOf(mark === null ? [] : guide.legend[mark], mark);
        }),
      ],
    })),
    carriedForward: null,
    note: null,
    headless: false,
    summary: guide.summary,
  };
  return {
    id: 'guide',
    number: null,
    title: guide.title,
    running: guide.running,
    lead: guide.lead,
    preparedBy: null,
    blocks: [table, { type: 'guideLegend', filled: guide.legend.filled, ring: guide.legend.ring }],
  };
}

const titleOf = ({ number, title }: Section, digits: Digits): Inlines =>
  number === null ? title : [...plainRun(toDigits(`${number}\u2002`, digits)), ...title];
