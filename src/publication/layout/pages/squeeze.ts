import type { Slice } from '../Slice.ts';

/** The least part of the space between slices that stays. */
const leastPart = 0.4;

/**
 * Slices whose spaces shrink, all by the same part, so that they stand on one page of `room` pt; as they were where that
 * would not be enough.
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
