import type { GuideStrip } from '../../document/DisplayBlock.ts';
import type { AnnexId } from '../../../proposal/Annex.ts';
import type { Document, Section } from '../../document/Document.ts';
import type { Guide, GuideCriteria } from '../../document/Guide.ts';
import type { Inlines, Target } from '../../document/Inline.ts';
import type { SectionId } from '../../../proposal/sectionIds.ts';
import type { Cell, Column, Row, Table } from '../../document/Table.ts';
import { toDigits } from '../../locale/Locale.ts';
import { plainRun, plainText } from '../text/plainText.ts';

/** From this number of pages on, counted without it, the guide is a page of its own; from five on a strip of the summary. */
const pageFrom = 8;
const stripFrom = 5;
/** A strip names this many pages a topic. */
const mostPages = 3;

type Topic = Guide['topics'][number];
type Starts = ReadonlyMap<Target, number>;

/** The document with its reader's guide, as its number of pages asks for; `starts` says where each section opens. */
export function withGuide(document: Document, pages: number, starts: Starts): Document {
  const { guide, sections } = document;
  if (document.form === 'short') return document;
  // Who evaluates gets the map, however short the document is.
  if (guide.criteria === null && (pages < stripFrom || guide.topics.length === 0)) return document;
  if (guide.criteria === null && pages < pageFrom) {
    const strip = stripOf(guide, starts);
    return {
      ...document,
      sections: sections.map((section) => (section.id === 'summary' ? withBlock(section, strip) : section)),
    };
  }
  const at = sections.findIndex(({ id }) => id === 'summary') + 1;
  return { ...document, sections: [...sections.slice(0, at), guidePage(document, starts), ...sections.slice(at)] };
}

const withBlock = (section: Section, block: Section['blocks'][number]): Section => ({
  ...section,
  blocks: [...section.blocks, block],
});

const pageNumber = (of: SectionId | AnnexId): Inlines => [{ type: 'pageNumber', of }];

/** An entry leads where the first page number beside it does. */
function leading(children: Inlines, pages: Inlines): Inlines {
  const first = pages.find((inline) => inline.type === 'pageNumber');
  if (first === undefined) return children;
  const { of: to, or } = first;
  return [{ type: 'jump', to, ...(or === undefined ? {} : { or }), children }];
}

/** The pages written for a topic: those that open on one page are one page to turn to. */
function pagesOf({ marks, homes }: Topic, starts: Starts): readonly SectionId[] {
  const filled = [...marks].filter(([id, mark]) => mark === 'filled' && id !== 'summary').map(([id]) => id);
  const distinct = filled.filter((id, i) => filled.findIndex((other) => starts.get(other) === starts.get(id)) === i);
  const atHome = distinct.filter((id) => homes.some((home) => starts.get(home) === starts.get(id)));
  const chosen = new Set([...atHome, ...distinct].slice(0, mostPages));
  return distinct.filter((id) => chosen.has(id));
}

const listed = (pages: readonly SectionId[], { pages: { between } }: Guide): Inlines =>
  pages.flatMap((id, i) => [...(i === 0 ? [] : between), ...pageNumber(id)]);

/** Five cells at most: a topic, and the pages written for it. */
const stripOf = (guide: Guide, starts: Starts): GuideStrip => ({
  type: 'guideStrip',
  topics: guide.topics.map((topic) => {
    const own = pagesOf(topic, starts);
    return {
      title: leading(topic.title, listed(own, guide)),
      pages: [
        ...(own.length === 1 ? guide.pages.one : guide.pages.other),
        ...plainRun('\u00A0'),
        ...listed(own, guide),
      ],
    };
  }),
});

const cellOf = (children: Inlines, mark: Cell['mark'] = null): Cell => ({
  children,
  detail: null,
  span: 1,
  box: false,
  mark,
});

/** Page numbers stand with their units in line. */
const pageColumn = { align: 'number', even: true } as const;

const medium = (children: Inlines): Inlines => [{ type: 'emphasis', weight: 'medium', children }];

/** The head of a topic breaks after its comma, and nowhere else, so that all are as high. */
const inTwoLines = (title: Inlines): Inlines =>
  title.map((inline) =>
    inline.type === 'text'
      ? { ...inline, value: inline.value.replaceAll(' ', '\u00A0').replace(/([,،])\u00A0/gu, '$1 \n') }
      : inline,
  );

const plainTable = { type: 'table', title: null, carriedForward: null, note: null, headless: false } as const;

const isSection = (id: SectionId | AnnexId): id is SectionId => !id.startsWith('annex-');

/** Every section and every annex with its page, and for which topics it is written. */
const sectionTable = ({ guide, sections, annexes, digits }: Document): Table => ({
  ...plainTable,
  columns: [
    { align: 'start', width: 'ordinal', head: [] },
    { align: 'start', width: 'fill', head: guide.head.section },
    { ...pageColumn, width: 'page', head: guide.head.page },
    ...guide.topics.map(({ title }): Column => ({ align: 'center', width: 'narrow', head: inTwoLines(title) })),
  ],
  rows: [...sections, ...annexes].map(({ id, number, title }) => ({
    kind: 'body',
    carried: null,
    cells: [
      cellOf(number === null ? [] : medium(plainRun(toDigits(String(number), digits)))),
      cellOf(leading(medium(title), pageNumber(id))),
      cellOf(pageNumber(id)),
      ...guide.topics.map(({ marks }) => {
        const mark = isSection(id) ? (marks.get(id) ?? null) : null;
        return cellOf(mark === null ? [] : guide.legend[mark], mark);
      }),
    ],
  })),
  summary: guide.summary,
});

/** For those who evaluate: each criterion with its points and its page. */
const criteriaTable = ({ guide }: Document, { title, head, rows, sum }: GuideCriteria): Table => ({
  ...plainTable,
  title,
  columns: [
    { align: 'start', width: 'fill', head: head.criterion },
    ...(sum === null ? [] : [{ align: 'number', width: 'narrow', head: head.points } as const]),
    { ...pageColumn, width: 'page', head: guide.head.page },
  ],
  rows: [
    ...rows.map(({ label, points, page }): Row => ({
      kind: 'body',
      carried: null,
      cells: [cellOf(leading(medium(label), page)), ...(sum === null ? [] : [cellOf(points)]), cellOf(page)],
    })),
    ...(sum === null
      ? []
      : [{ kind: 'subtotal', carried: null, cells: [cellOf(sum.label), cellOf(sum.points), cellOf([])] } as const]),
  ],
  summary: plainText(title),
});

/** For readers with little time: what a reader of each topic asks first, and where the answer is. */
const minutesTable = ({ guide }: Document, starts: Starts): Table => ({
  ...plainTable,
  title: guide.minutes,
  headless: true,
  columns: [
    { align: 'start', width: 'reader', head: guide.minutesHead.topic },
    { align: 'start', width: 'fill', head: guide.minutesHead.question },
    { ...pageColumn, width: 'narrow', head: guide.head.page },
  ],
  rows: guide.topics.map((topic) => {
    const pages = listed(pagesOf(topic, starts), guide);
    const cells = [cellOf(medium(topic.title)), cellOf(leading(topic.question, pages)), cellOf(pages)];
    return { kind: 'body', carried: null, cells };
  }),
  summary: plainText(guide.minutes),
});

/** The guide as a page: the sections, what the marks mean, and, where that leaves room, the questions. */
function guidePage(document: Document, starts: Starts): Section {
  const { guide } = document;
  const { filled, ring } = guide.legend;
  return {
    id: 'guide',
    number: null,
    title: guide.title,
    running: guide.running,
    lead: guide.lead,
    preparedBy: null,
    blocks: [
      ...(guide.criteria === null ? [] : [criteriaTable(document, guide.criteria)]),
      sectionTable(document),
      ...(guide.topics.length === 0 ? [] : [{ type: 'guideLegend', filled, ring } as const]),
    ],
    ...(guide.criteria === null ? { spare: [minutesTable(document, starts)] } : {}),
  };
}
