/** What one more page costs: as much as a page with this part of its height, squared, left empty. */
const morePages = 0.04;
/** A page that is less full than this looks forgotten. */
const thin = 0.45;
const thinness = 0.6;
/** Of the last page: what is left empty there counts little, and what is hardly begun much. */
const lastPart = 0.2;
const hardlyBegun = 0.15;

/** Whether a page is so little filled that it looks forgotten. */
export const isThin = (height: number, room: number): boolean => height < room * thin;

/** Room left empty at the foot of a page, as a cost: twice the room is four times as bad, and a thin page worse. */
export const emptiness = (height: number, room: number): number =>
  ((room - height) / room) ** 2 + morePages + (isThin(height, room) ? thinness : 0);

/** The same of the last page. */
export const lastEmptiness = (height: number, room: number): number =>
  ((room - height) / room) ** 2 * lastPart + morePages + (isHardlyBegun(height, room) ? thinness : 0);

/** Whether a last page holds too little to be one. */
export const isHardlyBegun = (height: number, room: number): boolean => height > 0 && height < room * hardlyBegun;
