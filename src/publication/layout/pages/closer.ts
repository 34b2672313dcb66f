import type { Slice } from '../ground/Slice.ts';

/** The parts of the space between blocks that stay where that saves a page: from all of it to what still parts them. */
export const closer = [1, 0.85, 0.7, 0.55] as const;

/** Slices with a part of the space between them. */
export const withPart = (slices: readonly Slice[], part: number): readonly Slice[] =>
  part === 1 ? slices : slices.map((slice) => ({ ...slice, space: slice.space * part }));
