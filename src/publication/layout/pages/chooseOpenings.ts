import { blank } from '../ground/layText.ts';
import { makeSlice, type Slice } from '../ground/Slice.ts';
import { heightOf, takePage } from './takePage.ts';

/** What it costs to split a section that would fit on one page. */
const splitting = 0.05;
/** What one more page costs: as much as a page with this part of its height, squared, left empty. */
const morePages = 0.04;

type Section = readonly Slice[];

/** How a section fills pages: the heights used on those that it leaves behind, and on the one where it ends. */
interface Flow {
  readonly left: readonly number[];
  readonly end: number;
}

const used = (slices: Section): number =>
  slices.reduce((sum, { space, height }, i) => sum + height + (i === 0 ? 0 : space), heightOf(slices[0]?.repeat ?? []));

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
    const height = Math.min(room, used(taken.page));
    if (taken.rest.length === 0) return { left, end: height };
    left.push(height);
    rest = taken.rest;
  }
}

interface Choice {
  readonly cost: number;
  /** For each section whether it opens a new page. */
  readonly opens: readonly boolean[];
}

/** Room left empty at the foot of a page, as a cost: twice the room is four times as bad. */
const emptiness = (height: number, room: number): number => ((room - height) / room) ** 2 + morePages;

/**
 * For each section whether it opens a new page: of all the ways that are allowed (`needs` of its first slice says what
 * must be free in the middle of a page) the one that leaves pages evenly filled and sections in one piece.
 */
export function chooseOpenings(sections: readonly Section[], room: number): readonly boolean[] {
  const known = new Map<string, Choice>();
  const best = (i: number, y: number): Choice => {
    const section = sections[i];
    if (section === undefined) return { cost: emptiness(y, room), opens: [] };
    const key = `${i}/${Math.round(y)}`;
    const found = known.get(key) ?? better(i, section, y);
    known.set(key, found);
    return found;
  };
  const goOn = (i: number, section: Section, from: number, opens: boolean): Choice => {
    const { left, end } = flow(section, opens ? 0 : from, room);
    const split = !opens && left.length > 0 && used(section) <= room ? splitting : 0;
    const here = opens && from > 0 ? emptiness(from, room) : 0;
    const rest = best(i + 1, end);
    const cost = here + split + left.reduce((sum, height) => sum + emptiness(height, room), 0) + rest.cost;
    return { cost, opens: [opens, ...rest.opens] };
  };
  const better = (i: number, section: Section, y: number): Choice => {
    const fresh = goOn(i, section, y, true);
    const [first] = section;
    if (first === undefined || y === 0 || room - y < first.needs) return fresh;
    const joined = goOn(i, section, y, false);
    return joined.cost <= fresh.cost ? joined : fresh;
  };
  return best(0, 0).opens;
}
