import type { Block } from '../../document/Block.ts';
import type { Place } from '../Setting.ts';
import { withSpace, type Slice } from '../Slice.ts';
import { layBlock } from './registry.ts';

/** Space above a block, by what it is and what stands before it. */
function spaceAbove(block: Block, before: Block | undefined, place: Place, dense: boolean): number {
  const { space, h2 } = place.setting.theme;
  const above = h2.place === 'above';
  const underHeading = above ? h2.space_below : space.xxs;
  if (before === undefined) return 0;
  const prose = before.type === 'paragraph' || before.type === 'list' || before.type === 'heading';
  switch (block.type) {
    case 'hanging':
      if (before.type !== 'hanging') return above ? h2.space_above : space.xl;
      return dense ? space.block_dense : h2.space_above;
    case 'heading':
      return block.level === 2 ? h2.space_above : space.m;
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'missing':
      return before.type === 'heading' ? underHeading : prose ? space.s : space.m;
    case 'rows':
      return space.m;
    case 'table':
      return before.type === 'heading' ? space.xs : prose ? space.block : space.xl;
    case 'acceptance':
      return space.l;
    case 'guideLegend':
      return space.s;
    case 'chart':
    case 'keyNumbers':
    case 'numberedCells':
    case 'scopeLists':
    case 'callout':
    case 'referenceCard':
    case 'people':
    case 'choiceList':
    case 'alternatives':
    case 'validityPanel':
    case 'guideStrip':
      return space.xl;
  }
}

/** Slices whose last one ends on the grid, so that what follows keeps the rhythm. */
function onGrid(slices: readonly Slice[], unit: number): readonly Slice[] {
  const height = slices.reduce((sum, slice) => sum + slice.height, 0);
  const rest = Math.ceil(height / unit - 0.001) * unit - height;
  return slices.map((slice, i) => (i === slices.length - 1 ? { ...slice, height: slice.height + rest } : slice));
}

/** The slices of blocks that follow each other, with the space between them. */
export function layBlocks(blocks: readonly Block[], place: Place): readonly Slice[] {
  const { theme } = place.setting;
  const hangings = blocks.filter((block) => block.type === 'hanging').length;
  const dense = hangings >= theme.space.dense_from;
  return blocks.flatMap((block, i) => {
    const titled = blocks.slice(0, i).some((before) => before.type === 'heading' && before.level === 2);
    const slices = layBlock(block, { ...place, dense, underHeading: place.underHeading || titled });
    return withSpace(onGrid(slices, theme.grid.unit / 2), spaceAbove(block, blocks[i - 1], place, dense));
  });
}
