import type { Block } from './Block.ts';

/** The pictures of the writer's own among blocks, and inside them, by their places among those of the proposal. */
export const ownPicturesIn = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap((block) => {
    if (block.type === 'pictures') return block.items.map(({ own }) => own);
    if (block.type === 'pictureBand') return [block.item.own];
    if (block.type === 'list') return block.items.flatMap((item) => ownPicturesIn(item));
    return block.type === 'hanging' || block.type === 'quote' ? ownPicturesIn(block.children) : [];
  });
