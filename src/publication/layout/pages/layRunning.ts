import type { Document, Section } from '../../document/Document.ts';
import type { ValidityPanel } from '../../document/DisplayBlock.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import { keepTogether, type Slice } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { demoteHeadings } from './demoteHeadings.ts';
import { layHead } from './layHead.ts';
import { laySection } from './laySection.ts';
import { paginate } from './paginate.ts';

type Body = readonly (readonly Item[])[];

/** Lays the guarantee out with so much free height in it. */
type LayGuarantee = (rest: number) => Slice;

/** Free heights in the guarantee, from generous to none. */
const rests = [20, 10, 2.5];

const hasPanel = ({ blocks }: Section): boolean =>
  blocks.some((block): block is ValidityPanel => block.type === 'validityPanel');

/**
 * The body of a short document: a head, and sections that run on without a page of their own. What is signed stays in one
 * piece; the guarantee ends the last page, and is never alone on it.
 */
export function layRunning(document: Document, layGuarantee: LayGuarantee | null, root: Tag, setting: Setting): Body {
  const room = setting.frame.bottom - setting.frame.top;
  const flowing = document.sections.filter((section) => !hasPanel(section));
  const head = layHead(document.cover, root, setting);
  const demote = demoteHeadings();
  const sections = flowing.map((section) => {
    const slices = laySection(section, root, setting).map(demote);
    return section.id === 'acceptance' ? keepTogether(slices) : slices;
  });
  const slices = [head, ...sections.flat()];
  const alone = paginate(slices, room);
  if (layGuarantee === null) return alone;
  const guarantee = (rest: number): Slice => demote(layGuarantee(rest));
  for (const rest of rests) {
    const pages = paginate([...slices, guarantee(rest)], room);
    if (pages.length === alone.length) return pages;
  }
  const before = sections.slice(0, -1).flat();
  const last = (sections.at(-1) ?? []).map((slice) => ({ ...slice, keep: true }));
  return paginate([head, ...before, ...last, guarantee(10)], room);
}
