import type { Document, Section } from '../../document/Document.ts';
import type { ValidityPanel } from '../../document/DisplayBlock.ts';
import { reachOf } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import { keepLast, keepWithin, type Slice } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { chooseOpenings } from './chooseOpenings.ts';
import { closer } from './closer.ts';
import { layGuide } from './layGuide.ts';
import { laySection } from './laySection.ts';
import { layFramedValidity, layValidity } from './layValidity.ts';
import { layRunning } from './layRunning.ts';
import { paginate, type BodyPage } from './paginate.ts';

type Body = readonly BodyPage[];

/** Free heights over the ruler of the panel, from generous to tight; the first with which the panel fits the last page is taken. */
const panelRests = [60, 40, 20, 10];

/** Every way to lay the guarantee out, by its name in a theme. */
const guarantees = { panel: layValidity, framed: layFramedValidity } as const;

function panelOf(section: Section): ValidityPanel | null {
  return section.blocks.find((block) => block.type === 'validityPanel') ?? null;
}

/**
 * Lets the acceptance share a page with the end of the section before it, for when the panel does not fit under it: a
 * signature is never alone on a page.
 */
function joinAcceptance(before: readonly Slice[], acceptance: readonly Slice[]): readonly Slice[] {
  return [...keepLast(before), ...acceptance.map((slice) => ({ ...slice, needs: 0 }))];
}

/** What is signed stays with the signatures, where one page has room for both. */
function signedInOnePiece({ id }: Section, slices: readonly Slice[], room: number): readonly Slice[] {
  return id === 'acceptance' ? keepWithin(slices, room) : slices;
}

/** The summary is one page, also where it has more to say than most; the guide is one, where it can be. */
function layOne(section: Section, root: Tag, setting: Setting, room: number): readonly Slice[] {
  if (section.id === 'guide') return layGuide(section, root, setting, room);
  const natural = laySection(section, root, setting);
  return section.id === 'summary' ? squeeze(natural, room) : signedInOnePiece(section, natural, room);
}

/** Lets a section open at the top of a page. */
const onNewPage = (section: readonly Slice[]): readonly Slice[] =>
  section.map((slice, i) => (i === 0 ? { ...slice, needs: Infinity } : slice));

/** A letter, the summary and the guide are pages of their own: what follows them opens a new one. */
const opensPage = (before: Section | undefined): boolean =>
  before !== undefined && ['letter', 'summary', 'guide'].includes(before.id);

/** The sections with their page breaks; the panel ends the last one, wherever that is. */
function openSections(sections: readonly (readonly Slice[])[], end: readonly Slice[], room: number) {
  const ended = sections.map((section, i) => (i === sections.length - 1 ? [...section, ...end] : section));
  const opens = chooseOpenings(ended, room);
  return sections.map((section, i) => (opens[i] === true ? onNewPage(section) : section));
}

/** The part of a page up to which a last one is hardly filled. */
const hardlyFilled = 0.4;

/** What comes before an acceptance on a page of its own; closer where that saves a last page with little on it. */
function beforeAcceptance(sections: readonly (readonly Slice[])[], room: number): readonly Slice[] {
  const opened = closer.map((part) =>
    openSections(
      sections.map((slices) => withPart(slices, part)),
      [],
      room,
    ).flat(),
  );
  const [natural = [], ...others] = opened;
  const pages = paginate(natural, room);
  const last = Math.max(0, ...(pages.at(-1)?.items ?? []).map((item) => reachOf(item)[1]));
  if (last > room * hardlyFilled) return natural;
  return others.find((slices) => paginate(slices, room).length < pages.length) ?? natural;
}

const withPart = (slices: readonly Slice[], part: number): readonly Slice[] =>
  slices.map((slice) => ({ ...slice, space: slice.space * part }));

/** Signatures and guarantee on one page, as roomy as it allows; null where they need more than one. */
function onePage(acceptance: readonly Slice[], panels: readonly Slice[], room: number): readonly Slice[] | null {
  const ways = closer.flatMap((part) => panels.map((panel) => withPart([...acceptance, panel], part)));
  return ways.find((slices) => paginate(slices, room).length === 1) ?? null;
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
  const laid = flowing.map((section, i) => {
    const slices = layOne(section, root, setting, room);
    return opensPage(flowing[i - 1]) ? onNewPage(slices) : slices;
  });
  const guarantee = guaranteeOf(document, root, setting);
  const panels = guarantee === null ? [] : panelRests.map(guarantee);
  const sections = openSections(laid, panels.slice(0, 1), room);
  const slices = sections.flat();
  const alone = paginate(slices, room);
  if (panels.length === 0) return alone;
  for (const slice of panels) {
    const pages = paginate([...slices, slice], room);
    if (pages.length === alone.length) return pages;
  }
  const [generous] = panels;
  const end = generous === undefined ? [] : [generous];
  if (flowing.at(-1)?.id !== 'acceptance') return paginate([...slices, ...end], room);
  const [before, acceptance] = [sections.slice(0, -1).flat(), sections.at(-1) ?? []];
  // Signatures and guarantee read best on one page: worth an earlier break, since the panel needs a page anyway.
  const shared = onePage(acceptance, panels, room);
  if (shared !== null) return paginate([...beforeAcceptance(laid.slice(0, -1), room), ...onNewPage(shared)], room);
  return paginate([...joinAcceptance(before, acceptance), ...end], room);
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
