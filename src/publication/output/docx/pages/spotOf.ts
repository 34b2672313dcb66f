import type { Desk } from '../ground/Desk.ts';
import type { Spot } from '../blocks/Spot.ts';
import { writeBlocks } from '../blocks/writeBlocks.ts';

/** Where the blocks of a section stand: between the margins. */
export const spotOf = (desk: Desk): Spot => ({ desk, width: desk.width, write: writeBlocks });
