import { heightOf, keepLast, type Slice } from '../ground/Slice.ts';
import { chooseOpenings } from './chooseOpenings.ts';
import { closer, withPart } from './closer.ts';
import { emptiness, lastEmptiness } from './emptiness.ts';
import { breakBefore } from './flowSection.ts';
import { paginate, type BodyPage } from './paginate.ts';

/** Sections as they are laid out, and how the body ends. */
interface Sections {
  readonly sections: readonly (readonly Slice[])[];
  /** Whether the last one is what is signed. */
  readonly isSigned: boolean;
  /** The guarantee, from the most room in it to the least; none where a document has none. */
  readonly panels: readonly Slice[];
  /** How it may end with a guarantee that has a page of its own, from the fullest way to nothing over it. */
  readonly closings: readonly Ending[];
}

/** The sections before a last page, and what stands on that over the guarantee. */
export interface Ending {
  readonly sections: readonly (readonly Slice[])[];
  readonly over: readonly Slice[];
}

/** What it costs that the guarantee stands on a page alone. */
const alone = 0.6;

/**
 * The pages of a body: of all the ways to end it the one with the fewest and the fullest pages. The guarantee ends the
 * last page under what flows; or what is signed opens the last page with it; or it has a page of its own.
 */
export function arrange({ sections, isSigned, panels, closings }: Sections, room: number): readonly BodyPage[] {
  const [generous] = panels;
  if (generous === undefined) return paginate(opened(sections, room, true), room);
  const signed = isSigned ? signedApart(sections, room) : null;
  const closed = closingPage(closings, generous, room);
  const ways = [
    ...underTheRest(sections, panels, room),
    ...(signed === null ? [] : withSignatures(signed, panels, room)),
    onItsOwn({ ...(closed ?? { sections, last: onNewPage([generous]) }), isSigned }, room),
  ];
  return cheapest(ways).pages;
}

/** What is signed, and what is before it with its page breaks. */
interface Signed {
  readonly before: readonly Slice[];
  readonly signed: readonly Slice[];
}

const signedApart = (sections: readonly (readonly Slice[])[], room: number): Signed => ({
  before: opened(sections.slice(0, -1), room, false),
  signed: sections.at(-1) ?? [],
});

interface Way {
  readonly pages: readonly BodyPage[];
  readonly cost: number;
}

/** What pages cost; of the last one, which ends with the guarantee, nothing is empty. */
function costOf(pages: readonly BodyPage[], room: number): number {
  const inner = pages.slice(0, -1).reduce((sum, { fill }) => sum + emptiness(fill.used, room), 0);
  return inner + lastEmptiness(room, room);
}

const opened = (sections: readonly (readonly Slice[])[], room: number, isEnd: boolean): readonly Slice[] => {
  const openings = chooseOpenings(sections, room, isEnd);
  return sections.flatMap((section, i) => {
    const { onNewPage: opens = false, part = 1, breakAt = null } = openings[i] ?? {};
    const set = withPart(breakAt === null ? section : breakBefore(section, breakAt), part);
    return opens ? onNewPage(set) : set;
  });
};

/** Lets a section open at the top of a page. */
export const onNewPage = (section: readonly Slice[]): readonly Slice[] =>
  section.map((slice, i) => (i === 0 ? { ...slice, needs: Infinity } : slice));

/** The guarantee under whatever ends the last page, as roomy as it fits there. */
function underTheRest(sections: readonly (readonly Slice[])[], panels: readonly Slice[], room: number): readonly Way[] {
  for (const panel of panels) {
    const ended = sections.map((section, i) => (i === sections.length - 1 ? [...section, panel] : section));
    const slices = opened(ended, room, true);
    const pages = paginate(slices, room);
    if (pages.length === paginate(slices.slice(0, -1), room).length) return [{ pages, cost: costOf(pages, room) }];
  }
  return [];
}

/** What is signed and the guarantee on one page, as roomy as it allows. */
function withSignatures({ before, signed }: Signed, panels: readonly Slice[], room: number): readonly Way[] {
  const ways = closer.flatMap((part) => panels.map((panel) => withPart([...signed, panel], part)));
  const shared = ways.find((slices) => paginate(slices, room).length === 1);
  if (shared === undefined) return [];
  const pages = paginate([...before, ...onNewPage(shared)], room);
  return [{ pages, cost: costOf(pages, room) }];
}

/** The guarantee on a page of its own, under as much of what closes a document as that has room for. */
function closingPage(closings: Sections['closings'], panel: Slice, room: number): Closed | null {
  const ways = closings.map(({ sections, over }) => ({ sections, last: onNewPage(openedBy(panel, over)) }));
  return ways.find(({ last }) => paginate(last, room).length === 1) ?? null;
}

interface Closed {
  readonly sections: Sections['sections'];
  readonly last: readonly Slice[];
}

/** The page is the guarantee's: its anchor stands at the top. */
function openedBy(panel: Slice, over: readonly Slice[]): readonly Slice[] {
  const isAnchor = ({ kind }: Slice['items'][number]): boolean => kind === 'anchor';
  const [first, ...others] = keepLast(over);
  if (first === undefined) return [panel];
  const top = { ...first, items: [...panel.items.filter(isAnchor), ...first.items] };
  return [top, ...others, { ...panel, items: panel.items.filter((item) => !isAnchor(item)) }];
}

/** The guarantee on a page of its own, and what is signed with the end of the section before it where one page has room for both. */
function onItsOwn({ sections, last, isSigned }: Closed & Pick<Sections, 'isSigned'>, room: number): Way {
  const joined = isSigned ? [joinedEnd(signedApart(sections, room), room)] : [];
  const ways = [...joined, opened(sections, room, false)].map((slices): Way => {
    const pages = paginate([...slices, ...last], room);
    return { pages, cost: costOf(pages, room) + alone };
  });
  return cheapest(ways);
}

/** A signature is never alone on a page: what is before it comes with it. */
function joinedEnd({ before, signed }: Signed, room: number): readonly Slice[] {
  const fits = heightOf([...before.slice(-1), ...signed]) <= room;
  return [...(fits ? keepLast(before) : before), ...signed.map((slice) => ({ ...slice, needs: 0 }))];
}

const cheapest = (ways: readonly Way[]): Way => ways.reduce((best, way) => (way.cost < best.cost ? way : best));
