import type { Block } from './Block.ts';
import type { Table } from './Table.ts';

/** A table of the writer's own, by its place among those of the proposal. */
export interface OwnTable {
  readonly place: number;
  readonly table: Table;
  /** Inside another block, where it has the column of words only. */
  readonly isNested: boolean;
}

/** The tables of the writer's own among blocks, and inside them, in the order of reading. */
export const ownTablesIn = (blocks: readonly Block[], isNested = false): readonly OwnTable[] =>
  blocks.flatMap((block) => {
    if (block.type === 'table') return block.own === undefined ? [] : [{ place: block.own, table: block, isNested }];
    if (block.type === 'list') return block.items.flatMap((item) => ownTablesIn(item, true));
    return block.type === 'hanging' || block.type === 'quote' ? ownTablesIn(block.children, true) : [];
  });
