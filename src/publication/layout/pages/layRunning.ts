import type { Document, Section } from '../../document/Document.ts';
import type { ValidityPanel } from '../../document/DisplayBlock.ts';
import { tightened } from '../../theme/compactTheme.ts';
import type { Setting } from '../ground/Setting.ts';
import { keepWithin, type Slice } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { demoteHeadings } from './demoteHeadings.ts';
import { layHead } from './layHead.ts';
import { closer } from './closer.ts';
import { laySection } from './laySection.ts';
import { paginate, type BodyPage } from './paginate.ts';

type Body = readonly BodyPage[];

/** How the guarantee is laid out with so much free height in it, in one setting; null where there is none. */
type GuaranteeIn = (setting: Setting) => ((rest: number) => Slice) | null;

/** To save one page of this many or fewer a document is set closer still; of more it would be crowded throughout for one. */
const fewPages = 3;
const partsFor = (pages: number): readonly number[] => (pages > fewPages ? closer.slice(0, 2) : [...closer, 0.4]);

/** Free heights in the guarantee, from generous to none. */
const rests = [20, 10, 2.5];

/** The part of a page up to which a section stands on one. */
const smallPart = 0.25;

/** How close the pages are set: `part` of the usual space, small sections in one piece or not. */
interface Closeness {
  readonly part: number;
  readonly whole: boolean;
  /** From this section on the usual space is left; none where it is left out. */
  readonly roomyFrom?: number;
  /** Whether lines to sign on have more room than usual there. */
  readonly signs?: 'roomy';
}

const hasPanel = ({ blocks }: Section): boolean =>
  blocks.some((block): block is ValidityPanel => block.type === 'validityPanel');

/** The pages of sections that run on; the guarantee ends the last page, and is never alone on it. */
function endPages(
  sections: readonly (readonly Slice[])[],
  guarantee: ((rest: number) => Slice) | null,
  room: number,
): Body {
  const slices = sections.flat();
  const alone = paginate(slices, room);
  if (guarantee === null) return alone;
  for (const rest of rests) {
    const pages = paginate([...slices, guarantee(rest)], room);
    if (pages.length === alone.length) return pages;
  }
  const before = sections.slice(0, -1).flat();
  const last = (sections.at(-1) ?? []).map((slice) => ({ ...slice, keep: true }));
  return paginate([...before, ...last, guarantee(10)], room);
}

/** The pages with a head and sections that run on; what is signed stays in one piece. */
function layPages(
  document: Document,
  guaranteeIn: GuaranteeIn,
  root: Tag,
  { part, whole, roomyFrom = Infinity, signs }: Closeness,
  given: Setting,
): Body {
  const setting = part === 1 ? given : { ...given, theme: tightened(given.theme, part) };
  const roomy: Setting = signs === undefined ? given : { ...given, signs };
  const room = setting.frame.bottom - setting.frame.top;
  const head = layHead(document.cover, root, setting);
  const demote = demoteHeadings();
  const sections = document.sections
    .filter((section) => !hasPanel(section))
    .map((section, i) => {
      const slices = laySection(section, root, i < roomyFrom ? setting : roomy).map(demote);
      const most = section.id === 'acceptance' ? room : whole ? room * smallPart : 0;
      return keepWithin(slices, most);
    });
  const lay = guaranteeIn(roomyFrom < sections.length ? roomy : setting);
  return endPages([[head], ...sections], lay && ((rest) => demote(lay(rest))), room);
}

/** The body of a short document; where less space between blocks and rows saves a page, there is less, but at its end. */
export function layRunning(document: Document, guaranteeIn: GuaranteeIn, root: Tag, setting: Setting): Body {
  const pagesWith = (closeness: Closeness): Body => layPages(document, guaranteeIn, root, closeness, setting);
  const { closeness, pages } = fewestPages(pagesWith);
  // What is over on the last page goes back to the sections that end it: to as many of them as it has room for.
  for (const roomyFrom of document.sections.filter((section) => !hasPanel(section)).keys())
    for (const signs of [{ signs: 'roomy' }, {}] as const) {
      const roomy = pagesWith({ ...closeness, ...signs, roomyFrom });
      if (roomy.length === pages.length) return roomy;
    }
  return pages;
}

/** The fewest pages, as loosely set as they can be. */
function fewestPages(pagesWith: (closeness: Closeness) => Body): {
  readonly closeness: Closeness;
  readonly pages: Body;
} {
  const usual = { part: 1, whole: true };
  const natural = pagesWith(usual);
  if (natural.length === 1) return { closeness: usual, pages: natural };
  const parts = partsFor(natural.length);
  const tightest = { part: parts.at(-1) ?? 1, whole: false };
  const least = pagesWith(tightest);
  if (least.length >= natural.length) return { closeness: usual, pages: natural };
  const ways = [true, false].flatMap((whole) => parts.map((part) => ({ part, whole })));
  for (const closeness of ways.slice(1)) {
    const pages = pagesWith(closeness);
    if (pages.length === least.length) return { closeness, pages };
  }
  return { closeness: tightest, pages: least };
}
