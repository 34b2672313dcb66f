import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import type { Inlines } from '../../../../src/publication/document/Inline.ts';
import type { Table } from '../../../../src/publication/document/Table.ts';

const said = (line: Inlines | null): string => plain(line ?? []).replaceAll('\u00A0', ' ');
const cellsOf = (cells: readonly string[]): string => cells.filter((text) => text !== '').join(' | ');

function ofTable({ title, headless, columns, rows, note }: Table): readonly string[] {
  return [
    ...(title === null ? [] : [`# ${said(title)}`]),
    headless ? 'no head' : `head: ${cellsOf(columns.map(({ head }) => said(head)))}`,
    ...rows.map(({ cells }) =>
      cellsOf([
        ...cells.map(({ children }) => said(children)),
        ...cells.flatMap(({ detail }) => (detail === null ? [] : [`(${said(detail)})`])),
      ]),
    ),
    ...(note === null ? [] : [`note: ${said(note)}`]),
  ];
}

function ofBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'table':
      return ofTable(block);
    case 'hanging':
      return block.children.flatMap(ofBlock).map((text) => `${said(block.label)}: ${text}`);
    case 'paragraph':
      return [said(block.children)];
    case 'choiceList':
      return [
        ...block.items.map(({ text, amount }) => cellsOf([said(text), said(amount)])),
        ...(block.note === null ? [] : [`note: ${said(block.note)}`]),
      ];
    case 'rows':
      return block.items.map(({ text }) => said(text));
    case 'chart':
      return [
        `# ${said(block.title)}`,
        said(block.subtitle),
        ...(block.drawing.form === 'shareBar'
          ? block.drawing.parts.map(({ amount, percent, event }) => cellsOf([said(amount), said(percent), said(event)]))
          : []),
      ];
    default:
      return [];
  }
}

/** What the document says of the price, a line a statement: the summary, the price section, the acceptance. */
export interface Statements {
  readonly summary: readonly string[];
  readonly price: readonly string[];
  readonly acceptance: readonly string[];
}

export function statementsOf({ sections }: Document): Statements {
  const of = (id: string): readonly string[] =>
    sections.filter((section) => section.id === id).flatMap(({ blocks }) => blocks.flatMap(ofBlock));
  const investment = sections
    .filter(({ id }) => id === 'summary')
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'hanging')
    // Of what the summary says, its place for the price: the label is the section's title in every language.
    .filter(({ label }) => /^(Investment|Стоимость|الاستثمار)$/.test(said(label)));
  return {
    summary: investment.flatMap(({ children }) => children.flatMap(ofBlock)),
    price: of('investment'),
    acceptance: of('acceptance'),
  };
}
