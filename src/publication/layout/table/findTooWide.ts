import type { Block } from '../../document/Block.ts';
import type { Document } from '../../document/Document.ts';
import type { Setting } from '../ground/Setting.ts';
import { isTooWide } from './Grid.ts';

/** The tables of the writer's own that are wider than their place, by their ids: only they can be made narrower. */
export const findTooWide = ({ sections }: Document, setting: Setting): readonly string[] =>
  sections.flatMap(({ blocks }) => tooWideIn(blocks, setting.frame.text.width, setting));

const tooWideIn = (blocks: readonly Block[], width: number, setting: Setting): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case 'table':
        return block.id !== undefined && isTooWide(block, width, setting) ? [block.id] : [];
      case 'hanging':
      case 'quote':
        return tooWideIn(block.children, setting.frame.main.width, setting);
      case 'list':
        return block.items.flatMap((item) => tooWideIn(item, setting.frame.main.width, setting));
      default:
        return [];
    }
  });
