import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined } from '../pieces/Composer.ts';

/** The words of blocks without their labels, one paragraph behind the other. */
export const wordsIn = (blocks: readonly Block[]): Inlines => joined(blocks.map(wordsOf), ' ');

function wordsOf(block: Block): Inlines {
  switch (block.type) {
    case 'paragraph':
      return block.children;
    case 'hanging':
      return wordsIn(block.children);
    case 'table':
      return joined(
        block.rows.map(({ cells }) =>
          joined(
            cells.flatMap(({ children, detail }) => [children, detail ?? []]),
            ' · ',
          ),
        ),
        '; ',
      );
    case 'rows':
      return joined(
        block.items.map(({ text }) => text),
        '; ',
      );
    case 'list':
      return joined(block.items.map(wordsIn), '; ');
    default:
      return [];
  }
}
