import type { Proposal } from '../../../proposal/Proposal.ts';
import { composePrice } from '../../compose/workbook/composeWorkbook.ts';
import type { Document, Section } from '../../document/Document.ts';
import type { SheetRow, WorkbookCell } from '../../document/Workbook.ts';
import type { Locale } from '../../locale/Locale.ts';
import type { Stamp } from '../stamp/Stamp.ts';
import type { Twin } from './Twin.ts';
import { contentOf, lineOf, linesIn } from './twinContent.ts';

/** What a twin is made with besides the proposal and its document. */
export interface TwinSupplies {
  readonly locale: Locale;
  readonly stamp: Stamp;
}

/** What a document prints, for machines. */
export function twinOf(proposal: Proposal, document: Document, { locale, stamp }: TwinSupplies): Twin {
  const { number, revision, client, title, language, draft, issued, expires, total } = stamp;
  return {
    twin: 1,
    proposal: { number, revision, client, title, language, draft, issued, expires, total },
    cover: linesIn(document.cover, document),
    sections: document.sections.map((section) => ({
      ...{ id: section.id, number: section.number },
      ...partOf(section, document),
    })),
    annexes: document.annexes.map((annex) => ({ letter: annex.letter, ...partOf(annex, document) })),
    price: composePrice(proposal, document, locale).map(({ name, rows }) => ({
      name: lineOf(name, document),
      rows: rows.map((row) => rowOf(row, document)),
    })),
  };
}

type Part = Pick<Twin['annexes'][number], 'title' | 'lead' | 'content'>;

const partOf = ({ title, lead, blocks }: Pick<Section, 'title' | 'lead' | 'blocks'>, document: Document): Part => ({
  title: lineOf(title, document),
  lead: lead === null ? null : lineOf(lead, document),
  content: [...contentOf(blocks, document)],
});

type Row = Twin['price'][number]['rows'][number];

const rowOf = ({ kind, cells }: SheetRow, document: Document): Row => ({
  kind,
  cells: cells.map((cell) => cellOf(cell, document)),
});

function cellOf(cell: WorkbookCell, document: Document): Row['cells'][number] {
  if (cell === null) return null;
  if (cell.kind === 'text') return { text: lineOf(cell.words, document) };
  const { value, format, approximate } = cell;
  return {
    number: value,
    ...(format.as === 'money' ? { currency: format.currency } : {}),
    ...(format.as === 'percent' ? { percent: true } : {}),
    ...(approximate ? { approximate: true } : {}),
  };
}
