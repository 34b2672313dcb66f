import { asPageOpens, type Slice } from '../ground/Slice.ts';
import { forceSplit, maySplit, splitSlice } from './splitSlice.ts';

/** Rounding must not push a line off a page. */
export const tolerance = 0.01;

/** Boxes one under the other: how high they are. */
export const heightOf = (boxes: readonly { readonly height: number }[]): number =>
  boxes.reduce((sum, { height }) => sum + height, 0);

/** Where the slices of a page end, in pt from the top of its body. */
export const endOf = (slices: readonly Slice[]): number =>
  slices.reduce((y, { space, height }, i) => y + height + (i === 0 ? 0 : space), heightOf(slices[0]?.repeat ?? []));

/**
 * How many of the slices a page takes: up to the last place where it may end. Where all of them want to stay together, up
 * to the last that is no heading; where all are headings, 0. `whole` is how many fit, wherever they end.
 */
function countFitting(slices: readonly Slice[], room: number): { readonly count: number; readonly whole: number } {
  let y = heightOf(slices[0]?.repeat ?? []);
  let [breakable, parted, whole] = [0, 0, 0];
  for (const [i, slice] of slices.entries()) {
    const top = y + (i === 0 ? 0 : slice.space);
    // A section that needs more than is free opens on the next page.
    if (i > 0 && room - y < slice.needs) return { count: i, whole: i };
    y = top + slice.height;
    if (y > room + tolerance) return { count: breakable > 0 ? breakable : parted, whole };
    const closing = slices[i + 1]?.closing?.height ?? 0;
    // The first slice is taken even where the sum under it has no room: a page is never empty.
    if (i === 0 || y + closing <= room + tolerance) {
      whole = i + 1;
      if (!slice.heads) parted = i + 1;
      if (!slice.keep) breakable = i + 1;
    }
  }
  return { count: slices.length, whole: slices.length };
}

/** What is worth to begin a row with under others that has to break anyway: a part of the page, and in pt. */
const worthPart = 0.2;
const leastPart = 36;

/**
 * The slices that are too tall for any page together with the headings over them, from a place on: how many there are
 * before the tall one. Null where what is there fits a page, or may not be cut.
 */
function tallBehind(slices: readonly Slice[], from: number, room: number): number | null {
  let y = heightOf(slices[from]?.repeat ?? []);
  for (let at = from; at < slices.length; at += 1) {
    const slice = slices[at];
    if (slice === undefined) return null;
    y += slice.height + (at === from ? 0 : slice.space);
    const under = slices[at + 1]?.closing?.height ?? 0;
    // What is taller than a page alone is cut anyway, a drawing too: then it begins under its headings.
    if (y + under > room + tolerance) return maySplit(slice) || slice.height > room + tolerance ? at : null;
    if (!slice.heads) return null;
  }
  return null;
}

interface Taken {
  readonly page: readonly Slice[];
  readonly rest: readonly Slice[];
}

/** The page with the beginning of a row that has to break anyway, under its headings; null where too little would stand there. */
function beginTall(slices: readonly Slice[], from: number, room: number): Taken | null {
  const at = tallBehind(slices, from, room);
  const slice = slices[at ?? -1];
  if (at === null || slice === undefined) return null;
  const before = slices.slice(0, at);
  // A section that needs more than is free opens on the next page.
  if (before.some(({ needs }, i) => i >= from && i > 0 && room - endOf(slices.slice(0, i)) < needs)) return null;
  if (from > 0 && at === from && room - endOf(before) < slice.needs) return null;
  const top = at === 0 ? heightOf(slice.repeat) : endOf(before) + slice.space;
  const free = room - top;
  if (free < (from > 0 ? Math.max(leastPart, room * worthPart) : leastPart)) return null;
  const parts = splitSlice(slice, free);
  return parts && { page: [...before, parts[0]], rest: [parts[1], ...slices.slice(at + 1)] };
}

/**
 * The slices of the next page, and those that are left. What has to stay together does; a heading, a lead or the head of a
 * table never ends a page; a row that is too tall for a page begins under its heading and is cut between lines.
 */
export function takePage(given: readonly Slice[], room: number): Taken {
  const slices = asPageOpens(given);
  const { count, whole } = countFitting(slices, room);
  if (count === slices.length) return { page: slices, rest: [] };
  const begun = beginTall(slices, count, room);
  if (begun !== null) return begun;
  if (count > 0) return { page: slices.slice(0, count), rest: slices.slice(count) };
  // Nothing but headings, and something under them that cannot be cut.
  if (whole > 0) return { page: slices.slice(0, whole), rest: slices.slice(whole) };
  const [first, ...others] = slices;
  if (first === undefined) return { page: [], rest: [] };
  // Heads that would leave no room for what they head are not repeated.
  const headed = heightOf(first.repeat) < room / 2 ? first : { ...first, repeat: [] };
  const [part, rest] = forceSplit(headed, room - heightOf(headed.repeat));
  return { page: [part], rest: [rest, ...others] };
}
