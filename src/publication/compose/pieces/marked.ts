import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Table } from '../../document/Table.ts';

/** The blocks with marks before the first words that a reader meets. */
export function marked(blocks: readonly Block[], marks: Inlines): readonly Block[] {
  const [first, ...others] = blocks;
  return first === undefined || marks.length === 0 ? blocks : [withMarks(first, marks), ...others];
}

function withMarks(block: Block, marks: Inlines): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: [...marks, ...block.children] };
    case 'hanging':
    case 'callout':
      return { ...block, label: [...marks, ...block.label] };
    case 'referenceCard':
    case 'chart':
      return { ...block, title: [...marks, ...block.title] };
    case 'table':
      return inTable(block, marks);
    case 'rows':
      return {
        ...block,
        items: block.items.map((item, i) => (i === 0 ? { ...item, text: [...marks, ...item.text] } : item)),
      };
    case 'alternatives':
      return { ...block, drawn: marked(block.drawn, marks), written: marked(block.written, marks) };
    default:
      return block;
  }
}

/** In its title, else in the first cell that has words. */
function inTable(table: Table, marks: Inlines): Table {
  if (table.title !== null) return { ...table, title: [...marks, ...table.title] };
  const first = table.rows.flatMap(({ cells }) => cells).find(({ children }) => children.length > 0);
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell === first ? { ...cell, children: [...marks, ...cell.children] } : cell)),
  }));
  return { ...table, rows };
}
