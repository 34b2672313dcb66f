import type { Block } from './Block.ts';

/** The tables of the writer's own among blocks, and inside them, by their places in the proposal. */
export const ownTablesIn = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap((block) => {
    if (block.type === 'table') return block.own ?? [];
    if (block.type === 'list') return block.items.flatMap(ownTablesIn);
    return block.type === 'hanging' || block.type === 'quote' ? ownTablesIn(block.children) : [];
  });
