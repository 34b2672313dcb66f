/** A box in a drawing, in pt from its top-start corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label could be, with the leader that would lead to it. */
export interface Spot {
  readonly box: Area;
  readonly leader: Area | null;
}

export const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = (a: Area, b: Area): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** The box, moved into the bounds as far as it must. */
export const movedInto = (box: Area, bounds: Area): Area => ({
  ...box,
  x: Math.max(bounds.x, Math.min(bounds.x + bounds.width - box.width, box.x)),
  y: Math.max(bounds.y, Math.min(bounds.y + bounds.height - box.height, box.y)),
});

/** Every height within the bounds, the nearest to the box first. */
function levels(box: Area, bounds: Area): readonly Spot[] {
  const count = Math.floor(Math.max(0, bounds.height - box.height) / 2.5);
  return Array.from({ length: count + 1 }, (_, i) => bounds.y + i * 2.5)
    .sort((a, b) => Math.abs(a - box.y) - Math.abs(b - box.y))
    .map((y) => ({ box: { ...box, y }, leader: null }));
}

/**
 * The first of the spots in which a label covers nothing that is `taken` and, if there is such a one, crosses no line
 * (`isCrossed`), and if that can be as well, nothing behind it (`isOver`); where none is free, the nearest free height.
 */
export function findSpot(
  spots: readonly Spot[],
  taken: readonly Area[],
  bounds: Area,
  isCrossed: (box: Area) => boolean = () => false,
  isOver: (box: Area) => boolean = () => false,
): Spot {
  const isFree = ({ box, leader }: Spot): boolean =>
    isInside(box, bounds) && !taken.some((area) => overlap(box, area) || (leader !== null && overlap(leader, area)));
  const free = spots.filter(isFree);
  const uncrossed = free.filter(({ box }) => !isCrossed(box));
  const clear = uncrossed.find(({ box }) => !isOver(box)) ?? uncrossed[0] ?? free[0];
  if (clear !== undefined) return clear;
  const [first] = spots;
  const box = movedInto(first?.box ?? bounds, bounds);
  return levels(box, bounds).find(isFree) ?? { box, leader: null };
}
