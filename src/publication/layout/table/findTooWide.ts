import type { Block } from '../../document/Block.ts';
import type { Document } from '../../document/Document.ts';
import type { Setting } from '../ground/Setting.ts';
import { isTooWide } from './Grid.ts';

/** The tables of the writer's own that are wider than their place, by their places among them: only they can be made narrower. */
export const findTooWide = ({ sections }: Document, setting: Setting): readonly number[] =>
  sections.flatMap(({ blocks }) => tooWideIn(blocks, setting.frame.text.width, setting));

const tooWideIn = (blocks: readonly Block[], width: number, setting: Setting): readonly number[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case 'table':
        return block.own !== undefined && isTooWide(block, width, setting) ? [block.own] : [];
      case 'hanging':
      case 'quote':
        return tooWideIn(block.children, setting.frame.main.width, setting);
      case 'list':
        return block.items.flatMap((item) => tooWideIn(item, setting.frame.main.width, setting));
      default:
        return [];
    }
  });
