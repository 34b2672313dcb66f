import type { Section } from '../../document/Document.ts';
import { tightened } from '../../theme/compactTheme.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Slice } from '../ground/Slice.ts';
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
export function layGuide(section: Section, root: Tag, setting: Setting, room: number): readonly Slice[] {
  const { spare = [] } = section;
  const whole = { ...section, blocks: [...section.blocks, ...spare] };
  const ways = [
    ...closer.filter((part) => spare.length > 0 && part >= closestWithSpare).map((part) => ({ part, of: whole })),
    ...closer.map((part) => ({ part, of: section })),
  ];
  for (const { part, of } of ways) {
    const theme = part === 1 ? setting.theme : tightened(setting.theme, part);
    const slices = laySection(of, root, { ...setting, theme });
    if (paginate(slices, room).length === 1) return slices;
  }
  return laySection(section, root, setting);
}
