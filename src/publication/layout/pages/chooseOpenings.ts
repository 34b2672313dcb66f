import { blank } from '../ground/layText.ts';
import { makeSlice, type Slice } from '../ground/Slice.ts';
import { closer, withPart } from './closer.ts';
import { emptiness, isHardlyBegun, lastEmptiness } from './emptiness.ts';
import { endOf, heightOf, takePage } from './takePage.ts';

/** What it costs to split a section that would fit on one page. */
const splitting = 0.05;
/** What it costs to set a section with no space between its blocks; with a part of it a part of this. */
const closeness = 0.08;

type Section = readonly Slice[];

/** How a section fills pages: the heights used on those that it leaves behind, and on the one where it ends. */
interface Flow {
  readonly left: readonly number[];
  readonly end: number;
}

/** The pages that a slice taller than a page fills, without a look at its words, and how high its last part is. */
function fillPages({ height, repeat }: Slice, room: number): { readonly pages: number; readonly rest: number } {
  const full = Math.max(1, room - heightOf(repeat));
  const pages = Math.max(0, Math.ceil(height / full) - 1);
  return { pages, rest: height - pages * full };
}

/** Lets a section flow from `y` on. */
function flow(section: Section, y: number, room: number): Flow {
  const left: number[] = [];
  let rest: Section = y > 0 ? [makeSlice(blank(y)), ...section] : section;
  for (;;) {
    const [first, ...others] = rest;
    if (first !== undefined && heightOf(first.repeat) + first.height > room && heightOf(first.repeat) < room / 2) {
      const filled = fillPages(first, room);
      for (let page = 0; page < filled.pages; page += 1) left.push(room);
      rest = [{ ...first, height: filled.rest, items: [] }, ...others];
    }
    const taken = takePage(rest, room);
    const height = Math.min(room, endOf(taken.page));
    if (taken.rest.length === 0) return { left, end: height };
    left.push(height);
    rest = taken.rest;
  }
}

/** How a section begins, and how close its blocks are set: `part` of the theme's space. */
export interface Opening {
  readonly onNewPage: boolean;
  readonly part: number;
}

interface Choice {
  readonly cost: number;
  /** How high the least filled page is; the last one only where it is hardly begun. */
  readonly lowest: number;
  readonly openings: readonly Opening[];
}

/** What may be chosen for a document. */
interface Freedom {
  /** The parts of the theme's space that a section may be set with. */
  readonly parts: readonly number[];
  /** Whether nothing comes after the last section: its page may be short then. */
  readonly isEnd: boolean;
}

/**
 * For each section whether it opens a new page, and how close it is set: of all the ways that are allowed (`needs` of its
 * first slice says what must be free in the middle of a page) the one that leaves pages evenly filled and sections in one
 * piece. Closer than the theme has it only where that is worth it.
 */
export function chooseOpenings(sections: readonly Section[], room: number, isEnd = true): readonly Opening[] {
  const natural = choose(sections, room, { parts: [1], isEnd });
  if (natural.lowest >= room * wellFilled) return natural.openings;
  const close = choose(sections, room, { parts: closer, isEnd });
  return close.cost < natural.cost ? close.openings : natural.openings;
}

/** What is looked at once: ends of pages that are as near as this, in pt. */
const near = 5;

/** Pages that are all as full as this part need no closer setting. */
const wellFilled = 0.8;

function choose(sections: readonly Section[], room: number, { parts, isEnd }: Freedom): Choice {
  const set = sections.map((section) =>
    parts.map((part): Way => {
      const slices = withPart(section, part);
      return { part, slices, fresh: flow(slices, 0, room), isShort: endOf(slices) <= room };
    }),
  );
  const known = new Map<string, Choice>();
  const best = (i: number, y: number): Choice => {
    const ways = set[i];
    if (ways === undefined)
      return isEnd
        ? { cost: lastEmptiness(y, room), lowest: isHardlyBegun(y, room) ? y : room, openings: [] }
        : { cost: emptiness(y, room), lowest: y, openings: [] };
    const key = `${i}/${Math.round(y / near)}`;
    const found = known.get(key) ?? least(ways.flatMap((way) => opened(i, way, y)));
    known.set(key, found);
    return found;
  };
  const opened = (i: number, way: Way, y: number): readonly Choice[] => {
    const [first] = way.slices;
    const fresh = goOn(i, way, y, true);
    if (first === undefined || y === 0 || room - y < first.needs) return [fresh];
    return [goOn(i, way, y, false), fresh];
  };
  const goOn = (i: number, { part, slices, fresh, isShort }: Way, from: number, onNewPage: boolean): Choice => {
    const { left, end } = onNewPage || from === 0 ? fresh : flow(slices, from, room);
    const split = !onNewPage && left.length > 0 && isShort ? splitting : 0;
    const here = onNewPage && from > 0 ? emptiness(from, room) : 0;
    const rest = best(i + 1, end);
    const all = left.reduce((sum, height) => sum + emptiness(height, room), 0);
    const begun = onNewPage && from > 0 ? [from] : [];
    return {
      cost: here + split + (1 - part) * closeness + all + rest.cost,
      lowest: Math.min(rest.lowest, ...left, ...begun),
      openings: [{ onNewPage, part }, ...rest.openings],
    };
  };
  return best(0, 0);
}

/** A section as close as a part of the theme's space sets it. */
interface Way {
  readonly part: number;
  readonly slices: Section;
  /** From the top of a page on. */
  readonly fresh: Flow;
  /** Whether one page has room for it. */
  readonly isShort: boolean;
}

/** The first of the cheapest. */
const least = ([first = { cost: 0, lowest: 0, openings: [] }, ...others]: readonly Choice[]): Choice =>
  others.reduce((best, one) => (one.cost < best.cost ? one : best), first);
