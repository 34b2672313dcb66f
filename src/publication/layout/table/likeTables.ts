import type { Block } from '../../document/Block.ts';
import type { Document } from '../../document/Document.ts';
import type { Table } from '../../document/Table.ts';

/** The tables of a section that have the columns of one of them, itself among them: they stand in line. */
export type LikeTables = (table: Table) => readonly Table[];

/** Finds them once a document. */
export function likeTables({ sections, annexes }: Pick<Document, 'sections' | 'annexes'>): LikeTables {
  const groups = new Map<Table, readonly Table[]>();
  for (const { blocks } of [...sections, ...annexes]) {
    const alike = new Map<string, Table[]>();
    for (const table of blocks.flatMap(tablesIn).filter(hasNumbers)) {
      const columns = columnsOf(table);
      alike.set(columns, [...(alike.get(columns) ?? []), table]);
    }
    for (const tables of alike.values()) for (const table of tables) groups.set(table, tables);
  }
  return (table) => groups.get(table) ?? [table];
}

function tablesIn(block: Block): readonly Table[] {
  if (block.type === 'table') return [block];
  return block.type === 'hanging' || block.type === 'quote' ? block.children.flatMap(tablesIn) : [];
}

const hasNumbers = ({ columns }: Table): boolean => columns.some(({ align }) => align === 'number');

/** What columns are, whatever their heads say: those over amounts name a currency. */
const columnsOf = ({ columns }: Table): string =>
  JSON.stringify(columns.map(({ align, width, even, wraps, highlight }) => [align, width, even, wraps, highlight]));
