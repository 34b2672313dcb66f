import type { Cover, Document, Section } from '../../document/Document.ts';
import type { ValidityPanel } from '../../document/DisplayBlock.ts';
import { tightened } from '../../theme/compactTheme.ts';
import type { Setting } from '../ground/Setting.ts';
import { heightOf, keepTogether, type Slice } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { arrange, onNewPage } from './arrange.ts';
import { closingsOf, layClosing } from './layClosing.ts';
import { isThin } from './emptiness.ts';
import { layGuide, layOnePage } from './layGuide.ts';
import { layLetterPage } from './layLetterPage.ts';
import { laySection } from './laySection.ts';
import { layFramedValidity, layValidity } from './layValidity.ts';
import { layRunning } from './layRunning.ts';
import type { BodyPage } from './paginate.ts';

type Body = readonly BodyPage[];

/** Free heights over the ruler of the panel, from generous to tight; the first with which the panel fits the last page is taken. */
const panelRests = [60, 40, 20, 10, 0];

/** Every way to lay the guarantee out, by its name in a theme. */
const guarantees = { panel: layValidity, framed: layFramedValidity } as const;

function panelOf(section: Section): ValidityPanel | null {
  return section.blocks.find((block) => block.type === 'validityPanel') ?? null;
}

/** How close the rows of a summary are set that would spill a line or two on a second page: parts of the theme's space. */
const closerRows = [0.7, 0.5];

/** A summary on one page: closer where it has much to say, and as the theme has it where even that would not be enough. */
function laySummary(section: Section, root: Tag, setting: Setting, room: number): readonly Slice[] {
  const natural = laySection(section, root, setting);
  const fits = (slices: readonly Slice[]): boolean => heightOf(slices) <= room;
  const usual = squeeze(natural, room);
  if (fits(usual)) return usual;
  for (const part of closerRows) {
    const closer = laySection(section, root, { ...setting, theme: tightened(setting.theme, part) });
    const squeezed = squeeze(closer, room);
    if (fits(squeezed)) return squeezed;
  }
  return natural;
}

/** The summary is one page, also where it has more to say than most; the guide is one, where it can be; what is signed stays with the signatures, where one page has room for both. */
function layOne(section: Section, cover: Cover, root: Tag, setting: Setting, room: number): readonly Slice[] {
  if (section.id === 'guide') return layGuide(section, root, setting, room);
  if (section.id === 'letter') return layLetterPage(section, cover, root, setting);
  if (section.id === 'summary') return laySummary(section, root, setting, room);
  const natural = laySection(section, root, setting);
  if (section.id !== 'acceptance') return natural;
  const fits = (slices: readonly Slice[]): boolean => heightOf(slices) <= room;
  if (fits(natural)) return keepTogether(natural);
  const dense = laySection(section, root, { ...setting, signs: 'dense' });
  if (fits(dense)) return keepTogether(dense);
  const close = laySection(section, root, { ...setting, signs: 'close' });
  // What no page holds in one piece needs no stamp beside its lines.
  return fits(close) ? keepTogether(close) : dense;
}

/** A section as it is laid out. */
interface Laid {
  readonly section: Section;
  readonly slices: readonly Slice[];
}

/** A letter, the summary and the guide are pages of their own: what follows opens a new one, but under a summary that says little. */
function opensPage({ section: { id }, slices }: Laid, room: number): boolean {
  if (id === 'summary') return !isThin(heightOf(slices), room);
  return id === 'letter' || id === 'guide';
}

/** The guide under a summary that says little, where it has room there; else as it stands on a page of its own. */
function underSummary(
  { section, slices }: Laid,
  before: Laid | undefined,
  root: Tag,
  setting: Setting,
  room: number,
): Laid {
  if (section.id !== 'guide' || before === undefined || opensPage(before, room)) return { section, slices };
  const free = room - heightOf(before.slices) - setting.theme.space.section;
  return { section, slices: layOnePage(section, root, setting, free) ?? slices };
}

/** How the guarantee is laid out with so much free height in it; null where there is none. */
function guaranteeOf(document: Document, root: Tag, setting: Setting): ((rest: number) => Slice) | null {
  const section = document.sections.find((each) => panelOf(each) !== null);
  const panel = section === undefined ? null : panelOf(section);
  if (section === undefined || panel === null) return null;
  const lay = guarantees[setting.theme.validity.layout];
  return (rest) => lay({ section, panel, cover: document.cover }, rest, root, setting);
}

/** The body of every page after the cover; `y` counts from the body's top. */
export function layBody(document: Document, root: Tag, setting: Setting): Body {
  if (setting.form === 'short') return layRunning(document, (used) => guaranteeOf(document, root, used), root, setting);
  const room = setting.frame.bottom - setting.frame.top;
  const flowing = document.sections.filter((section) => panelOf(section) === null);
  // What differs between ways to end is laid out for each; the rest once.
  const known = new Map<Section, readonly Slice[]>();
  const lay = (section: Section): readonly Slice[] => {
    const slices = known.get(section) ?? layOne(section, document.cover, root, setting, room);
    known.set(section, slices);
    return slices;
  };
  const laidOf = (some: readonly Section[]): readonly (readonly Slice[])[] =>
    withPages(
      some.map((section): Laid => ({ section, slices: lay(section) })),
      root,
      setting,
      room,
    );
  const sections = laidOf(flowing);
  const guarantee = guaranteeOf(document, root, setting);
  const panels = guarantee === null ? [] : panelRests.map(guarantee);
  const closings = closingsOf(flowing).map((closing) => ({
    sections: closing.sections === flowing ? sections : laidOf(closing.sections),
    over: layClosing(closing.blocks, root, setting),
  }));
  return arrange({ sections, isSigned: flowing.at(-1)?.id === 'acceptance', panels, closings }, room);
}

/** Sections as they are laid out, those that open a page marked so. */
function withPages(alone: readonly Laid[], root: Tag, setting: Setting, room: number): readonly (readonly Slice[])[] {
  const laid = alone.map((one, i) => underSummary(one, alone[i - 1], root, setting, room));
  return laid.map(({ slices }, i) => {
    const before = laid[i - 1];
    return before !== undefined && opensPage(before, room) ? onNewPage(slices) : slices;
  });
}

/** The least part of the space between slices that stays. */
const leastPart = 0.4;

/**
 * Slices whose spaces shrink, all by the same part, so that they fit one page of `room` pt; unchanged where that would
 * not be enough.
 */
export function squeeze(slices: readonly Slice[], room: number): readonly Slice[] {
  const [first, ...others] = slices;
  if (first === undefined) return slices;
  const heights = slices.reduce((sum, { height }) => sum + height, 0);
  const spaces = others.reduce((sum, { space }) => sum + space, 0);
  const part = (room - heights) / Math.max(1, spaces);
  if (part >= 1 || part < leastPart) return slices;
  return [first, ...others.map((slice) => ({ ...slice, space: slice.space * part }))];
}
