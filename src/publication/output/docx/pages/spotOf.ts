import type { Desk } from '../ground/Desk.ts';
import type { Spot } from '../blocks/Spot.ts';
import { writeBlocks } from '../blocks/writeBlocks.ts';

/** Where the blocks of a section stand: between the margins, close to each other where they are many. */
export const spotOf = (desk: Desk, isDense = false): Spot => ({
  desk,
  width: desk.width,
  isDense,
  write: writeBlocks,
});
