import type { Section } from '../../document/Document.ts';
import { tightened } from '../../theme/compactTheme.ts';
import type { Setting } from '../ground/Setting.ts';
import { heightOf, keepTogether, type Slice } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { closer } from './closer.ts';
import { laySection } from './laySection.ts';
import { paginate } from './paginate.ts';

/** The questions are worth rows that are set closer, but not as close as rows of which the page must hold all. */
const closestWithSpare = 0.7;

/**
 * The guide on one page of `room` pt, where it can be: with what is spare as far as that has room, and set closer where
 * that saves a second page. A guide that needs two is as roomy as any section.
 */
export const layGuide = (section: Section, root: Tag, setting: Setting, room: number): readonly Slice[] =>
  layOnePage(section, root, setting, room) ?? layTwo(section, root, setting, room);

/** The guide in one piece of at most `room` pt; null where that has no room for it. */
export function layOnePage(section: Section, root: Tag, setting: Setting, room: number): readonly Slice[] | null {
  const { spare = [] } = section;
  const whole = { ...section, blocks: [...section.blocks, ...spare] };
  const ways = [
    ...closer.filter((part) => spare.length > 0 && part >= closestWithSpare).map((part) => ({ part, of: whole })),
    ...closer.map((part) => ({ part, of: section })),
  ];
  for (const { part, of } of ways) {
    const theme = part === 1 ? setting.theme : tightened(setting.theme, part);
    const slices = laySection(of, root, { ...setting, theme });
    if (paginate(slices, room).length === 1) return keepTogether(slices);
  }
  return null;
}

/** So many rows stay with what follows the last table. */
const lastRows = 5;

/**
 * A guide that needs more than a page: each table in one piece, where a page holds it with what follows it; and what the
 * marks mean always under some rows.
 */
function layTwo(section: Section, root: Tag, setting: Setting, room: number): readonly Slice[] {
  const whole = {
    ...section,
    blocks: section.blocks.map((block) => (block.type === 'table' ? { ...block, together: true } : block)),
  };
  const ways = [whole, section].map((each) => {
    const slices = laySection(each, root, setting);
    return slices.map((slice, i) =>
      i >= slices.length - 1 - lastRows && i < slices.length - 1 ? { ...slice, keep: true } : slice,
    );
  });
  return ways.find((slices) => heightOf(lastPiece(slices)) <= room) ?? laySection(section, root, setting);
}

/** The slices at the end that want to stay on one page. */
const lastPiece = (slices: readonly Slice[]): readonly Slice[] =>
  slices.slice(slices.slice(0, -1).findLastIndex(({ keep }) => !keep) + 1);
