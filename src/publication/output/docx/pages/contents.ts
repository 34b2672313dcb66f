import { TableOfContents } from 'docx';
import type { Document } from '../../../document/Document.ts';
import type { Inlines } from '../../../document/Inline.ts';
import type { Guide } from '../../../document/Guide.ts';
import type { Cell, Table } from '../../../document/Table.ts';
import { plainText } from '../../../layout/text/plainText.ts';
import { stripIgnorables } from '../../../layout/text/resolveParagraph.ts';
import type { FileChild } from 'docx';
import { writeTable } from '../blocks/table.ts';
import type { Desk } from '../ground/Desk.ts';
import { partsOf } from '../ground/walk.ts';
import { plainTitle } from './section.ts';
import { spotOf } from './spotOf.ts';

/** The reader's guide: what is evaluated, the contents as a field that Word keeps, and where each question is answered. */
export function writeContents(document: Document, desk: Desk): readonly FileChild[] {
  const { guide } = document;
  return [
    plainTitle(guide.title, desk),
    ...(guide.criteria === null ? [] : writeTable(criteriaTable(guide, guide.criteria), spotOf(desk))),
    contentsField(document, desk),
    ...(guide.topics.length === 0 ? [] : writeTable(questionTable(guide), spotOf(desk))),
  ];
}

/** The titles of all sections and annexes; Word fills their pages in. */
function contentsField(document: Document, { places, numeral }: Desk): TableOfContents {
  return new TableOfContents(plainText(document.guide.title), {
    hyperlink: true,
    beginDirty: false,
    headingStyleRange: '1-1',
    cachedEntries: partsOf(document)
      .filter(({ id }) => id !== 'letter')
      .map(({ id, number, title }) => {
        const words = stripIgnorables(plainText(title));
        const place = places(id);
        return {
          title: number === null ? words : `${numeral(number)}\u2003${words}`,
          level: 1,
          ...(place === null ? {} : { href: place.name }),
        };
      }),
  });
}

const cell = (children: Inlines): Cell => ({ children, detail: null, span: 1, box: false, mark: null });
const medium = (children: Inlines): Inlines => [{ type: 'emphasis', weight: 'medium', children }];

const plainTable = { type: 'table', title: null, carriedForward: null, note: null, headless: false } as const;

/** For those who evaluate: each criterion with its points and its page. */
const criteriaTable = (guide: Guide, { title, head, rows, sum }: NonNullable<Guide['criteria']>): Table => ({
  ...plainTable,
  title,
  columns: [
    { align: 'start', width: 'fill', head: head.criterion },
    ...(sum === null ? [] : [{ align: 'number', width: 'narrow', head: head.points } as const]),
    { align: 'end', width: 'page', head: guide.head.page },
  ],
  rows: [
    ...rows.map(({ label, points, page }) => ({
      kind: 'body' as const,
      carried: null,
      cells: [cell(medium(label)), ...(sum === null ? [] : [cell(points)]), cell(page)],
    })),
    ...(sum === null
      ? []
      : [{ kind: 'subtotal' as const, carried: null, cells: [cell(sum.label), cell(sum.points), cell([])] }]),
  ],
  summary: plainText(title),
});

/** As many pages as a topic names. */
const mostPages = 3;

/** What a reader of each topic asks first, and the pages that answer it. */
const questionTable = (guide: Guide): Table => ({
  ...plainTable,
  title: guide.minutes,
  headless: true,
  columns: [
    { align: 'start', width: 'reader', head: guide.minutesHead.topic },
    { align: 'start', width: 'fill', head: guide.minutesHead.question },
    { align: 'end', width: 'narrow', head: guide.head.page },
  ],
  rows: guide.topics.map(({ title, question, marks, homes }) => {
    const filled = [...marks].filter(([id, mark]) => mark === 'filled' && id !== 'summary').map(([id]) => id);
    const first = [...homes.filter((home) => filled.includes(home)), ...filled];
    const pages = filled.filter((id) => first.slice(0, mostPages).includes(id));
    const listed = pages.flatMap((of, i): Inlines => [
      ...(i === 0 ? [] : guide.pages.between),
      { type: 'pageNumber', of },
    ]);
    return { kind: 'body', carried: null, cells: [cell(medium(title)), cell(question), cell(listed)] };
  }),
  summary: plainText(guide.minutes),
});
