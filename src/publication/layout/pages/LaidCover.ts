import type { Source } from '../../document/Inline.ts';
import type { Item } from '../ground/Item.ts';

/** A cover with its parts in their places; `over` is by how much (pt) they are higher than the sheet: above 0 some overlap. */
export interface LaidCover {
  readonly items: readonly Item[];
  readonly over: number;
}

/** What a cover has no room for: its picture, the addresses, which then stand inside, and where cut words were written. */
export interface CoverLeft {
  readonly picture: boolean;
  readonly addresses: boolean;
  readonly cut: readonly Source[];
}

/** Of a cover that has room for everything. */
export const nothingLeft: CoverLeft = { picture: false, addresses: false, cut: [] };
