import type { AnnexId } from '../../../proposal/Annex.ts';
import type { PrintedId } from '../../../proposal/sectionIds.ts';
import type { Document } from '../../document/Document.ts';
import type { Guide, GuideCriteria } from '../../document/Guide.ts';
import type { Inlines, Target } from '../../document/Inline.ts';
import type { Cell, Column, Row, Table } from '../../document/Table.ts';
import { toDigits } from '../../locale/Locale.ts';
import { plainRun, plainText } from '../text/plainText.ts';

/** A topic is led to as many pages. */
const mostPages = 4;

type Topic = Guide['topics'][number];
/** Where each section opens: sections of one place are one page to turn to. */
export type Starts = ReadonlyMap<Target, number>;

const pageNumber = (of: PrintedId | AnnexId): Inlines => [{ type: 'pageNumber', of }];

/** An entry leads where the first page number beside it does. */
export function leading(children: Inlines, pages: Inlines): Inlines {
  const first = pages.find((inline) => inline.type === 'pageNumber');
  if (first === undefined) return children;
  const { of: to, or } = first;
  return [{ type: 'jump', to, ...(or === undefined ? {} : { or }), children }];
}

/** The pages written for a topic, those that its question asks for before others: what opens on one page is one page to turn to. */
export function pagesOf({ marks, homes }: Topic, starts: Starts): readonly PrintedId[] {
  const filled = [...marks].filter(([id, mark]) => mark === 'filled' && id !== 'summary').map(([id]) => id);
  const distinct = filled.filter((id, i) => filled.findIndex((other) => starts.get(other) === starts.get(id)) === i);
  const atHome = homes.flatMap((home) => distinct.find((id) => starts.get(home) === starts.get(id)) ?? []);
  const chosen = new Set([...new Set([...atHome, ...distinct])].slice(0, mostPages));
  return distinct.filter((id) => chosen.has(id));
}

/** The numbers of pages, one after the other. */
export const listed = (pages: readonly PrintedId[], { pages: { between } }: Guide): Inlines =>
  pages.flatMap((id, i) => [...(i === 0 ? [] : between), ...pageNumber(id)]);

const cellOf = (children: Inlines, mark: Cell['mark'] = null): Cell => ({
  children,
  detail: null,
  span: 1,
  box: false,
  mark,
});

/** Page numbers stand with their units in line. */
const pageColumn = { align: 'number', even: true, pages: true } as const;

const medium = (children: Inlines): Inlines => [{ type: 'emphasis', weight: 'medium', children }];

/** The head of a topic breaks after its comma, and nowhere else, so that all are as high. */
const inTwoLines = (title: Inlines): Inlines =>
  title.map((inline) =>
    inline.type === 'text'
      ? { ...inline, value: inline.value.replaceAll(' ', '\u00A0').replace(/([,،])\u00A0/gu, '$1 \n') }
      : inline,
  );

const plainTable = { type: 'table', title: null, carriedForward: null, note: null, headless: false } as const;

const isSection = (id: PrintedId | AnnexId): id is PrintedId => !id.startsWith('annex-');

/** Every section and every annex with its page, and for which topics it is written. */
export const sectionTable = ({ guide, sections, annexes, digits }: Document): Table => ({
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
export const criteriaTable = ({ guide }: Document, { title, head, rows, sum }: GuideCriteria): Table => ({
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
export const minutesTable = ({ guide }: Document, starts: Starts): Table => ({
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
