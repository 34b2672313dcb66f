import type { Slice } from '../ground/Slice.ts';
import { closer, withPart } from './closer.ts';
import { emptiness, isHardlyBegun, isThin, lastEmptiness } from './emptiness.ts';
import { flow, pullAlong, type Flow } from './flowSection.ts';
import { endOf } from './takePage.ts';

/** What it costs to split a section that would fit on one page. */
const splitting = 0.05;
/** What it costs to tear the first block of a section because too little is free for the whole of it. */
const tearing = 0.35;
/** What it costs to end a page before it is full, so that the next one is not nearly empty. */
const pulling = 0.1;
/** What it costs to set a section with no space between its blocks; with a part of it a part of this. */
const closeness = 0.08;

type Section = readonly Slice[];

/** How a section begins, and how close its blocks are set: `part` of the theme's space. */
export interface Opening {
  readonly onNewPage: boolean;
  readonly part: number;
  /** The slice that opens a page though the one before had room for it; null where none does. */
  readonly breakAt: number | null;
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
 * first slice says what must be free in the middle of a page, `wants` what should be) the one that leaves pages evenly
 * filled and sections in one piece. Closer than the theme has it only where that is worth it.
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
    if (first === undefined || y === 0 || room - y < first.needs) return fresh;
    // What a section opens with is torn only where the page would stay nearly empty.
    if (room - y < first.wants && !isThin(y, room)) return fresh;
    return [...goOn(i, way, y, false), ...fresh];
  };
  const goOn = (i: number, way: Way, from: number, onNewPage: boolean): readonly Choice[] => {
    const isFresh = onNewPage || from === 0;
    const natural = isFresh ? way.fresh : flow(way.slices, from, room);
    const pulled = isThin(natural.end, room) ? pullAlong(way.slices, isFresh ? 0 : from, room, natural) : null;
    return [natural, ...(pulled === null ? [] : [pulled])].map((flowed): Choice => {
      const rest = best(i + 1, flowed.end);
      const before = onNewPage && from > 0 ? [from] : [];
      const left = [...before, ...flowed.left];
      return {
        cost:
          left.reduce((sum, height) => sum + emptiness(height, room), costOf(way, flowed, isFresh ? 0 : from)) +
          rest.cost,
        lowest: Math.min(rest.lowest, ...left),
        openings: [{ onNewPage, part: way.part, breakAt: flowed.breakAt }, ...rest.openings],
      };
    });
  };
  /** What a way costs beyond what it leaves empty. */
  const costOf = ({ part, slices, isShort }: Way, { left, breakAt }: Flow, from: number): number =>
    (from > 0 && left.length > 0 && isShort ? splitting : 0) +
    (from > 0 && room - from < (slices[0]?.wants ?? 0) ? tearing : 0) +
    (breakAt === null ? 0 : pulling) +
    (1 - part) * closeness;
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
