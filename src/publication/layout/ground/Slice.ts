import type { Item } from './Item.ts';

/** Items with the height that they need; their `y` counts from its top. */
export interface Box {
  readonly height: number;
  readonly items: readonly Item[];
}

/** The smallest part that a page takes or leaves. */
export interface Slice extends Box {
  /** Space above it; dropped at the top of a page. */
  readonly space: number;
  /** Whether it must be on the same page as the next one. */
  readonly keep: boolean;
  /** A heading, a lead or the head of a table: never the last on its page, whatever else has to give. */
  readonly heads: boolean;
  /** Set again at the top of the page when a page starts with this slice: heads, labels with "continued". */
  readonly repeat: readonly Box[];
  /** Set at the foot of the page before, then: the sum carried forward. */
  readonly closing: Box | null;
  /** What replaces it when a page starts with it: a title whose table has its head on another page. */
  readonly opening: Box | null;
  /** Free height (pt) without which it starts a new page; 0 where it need not. */
  readonly needs: number;
  /** Free height (pt) without which it rather starts a new page: what it opens would be torn. */
  readonly wants: number;
  /** How far its items stand under its top, in pt: what was cut off over them. */
  readonly lift: number;
  /** Goes to the foot of its page instead of after the slice before it. */
  readonly atFoot: boolean;
}

/** A slice from a box; all else as in the common case. */
export function makeSlice(box: Box, extra: Partial<Slice> = {}): Slice {
  return {
    space: 0,
    keep: false,
    heads: false,
    repeat: [],
    closing: null,
    opening: null,
    needs: 0,
    wants: 0,
    atFoot: false,
    lift: 0,
    ...box,
    ...extra,
  };
}

/** Slices as a page starts with them. */
export function asPageOpens(slices: readonly Slice[]): readonly Slice[] {
  const [first, ...others] = slices;
  return first?.opening ? [{ ...first, ...first.opening, opening: null }, ...others] : slices;
}

/** Slices with more space above the first. */
export function withSpace(slices: readonly Slice[], space: number): readonly Slice[] {
  return slices.map((slice, i) => (i === 0 ? { ...slice, space } : slice));
}

/** How high slices are on one page, without the space above the first, in pt. */
export const heightOf = (slices: readonly Slice[]): number =>
  slices.reduce((sum, { height, space }, i) => sum + height + (i === 0 ? 0 : space), 0);

/** Slices of which the last stays with what follows it. */
export const keepLast = (slices: readonly Slice[]): readonly Slice[] =>
  slices.map((slice, i) => (i === slices.length - 1 ? { ...slice, keep: true } : slice));

/** Slices that stay on one page, where that has room for all of them. */
export const keepWithin = (slices: readonly Slice[], room: number): readonly Slice[] =>
  heightOf(slices) <= room ? keepTogether(slices) : slices;

/** Slices that stay on one page. */
export function keepTogether(slices: readonly Slice[]): readonly Slice[] {
  return slices.map((slice, i) => (i < slices.length - 1 ? { ...slice, keep: true } : slice));
}

/** The slices of a list's items: neither the first nor the last of them stands alone on a page. */
export const bindItems = (items: readonly (readonly Slice[])[]): readonly Slice[] =>
  items.flatMap((slices, i) =>
    i < items.length - 1 && (i === 0 || i === items.length - 2) ? keepLast(slices) : slices,
  );
