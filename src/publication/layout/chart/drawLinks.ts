import type { Plan } from '../../document/Chart.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { drawDot, drawPath, type Point } from './drawPath.ts';

/** Of a link, in pt: its line, the length of its head and half of its width, and what is free where another crosses it. */
const thickness = 0.75;
const head = 5;
const halfHead = 2.5;
const bridge = 3;
/** A dot where two come together. */
const joint = 3.5;
/** A shorter way along a row has no room for a head: the link goes down on the bar itself, so far from its corner. */
const leastAlong = 9;
const beyondCorner = 4;
/** From a bar to a link that passes it, at least, and where the link goes right behind the bar, in pt. */
const besideBar = 1;
const afterBar = 3;
/** Above and below a bar behind which a link passes, so far it is open, in pt. */
const overBar = 2;

/** Where the bar of a row is, from the top: its middle, and half of its thickness; in pt. */
export interface BarPlace {
  readonly middle: number;
  readonly half: number;
}

/** From the end of one bar along its row, down or up, and along the row of the other to its beginning; in pt. */
export interface Link {
  readonly from: Point;
  /** Where it goes down or up. */
  readonly at: number;
  readonly to: Point;
  /** The bars behind which it passes. */
  readonly behind: readonly BarPlace[];
}

/** A link for each row that follows another. It goes down or up where no bar of a row between them is. */
export function linksOf({ rows, end }: Plan, places: readonly BarPlace[], x: (at: number) => number): readonly Link[] {
  return rows.flatMap((next, i) =>
    next.after.flatMap((before): readonly Link[] => {
      const [first, from, to] = [rows[before], places[before], places[i]];
      if (first === undefined || from === undefined || to === undefined) return [];
      const [leaves, reaches] = [x(Math.min(first.to, next.from)), x(next.from)];
      const between = rows.slice(Math.min(before, i) + 1, Math.max(before, i));
      const passes = (at: number, row: Plan['rows'][number]): boolean =>
        at >= x(row.from) - besideBar && at <= x(row.to) + besideBar;
      const isFree = (at: number): boolean => !between.some((row) => passes(at, row));
      // On the bar itself, or where the other ends, or right after a bar between them, as far as there is room for a head.
      const onBar = Math.min(reaches + beyondCorner, x(end) - halfHead);
      const ways = [leaves, ...between.map((row) => x(row.to) + afterBar)]
        .filter((at) => at >= leaves && reaches - at >= leastAlong)
        .toSorted((a, b) => a - b);
      const at = ways.find(isFree) ?? (ways.length === 0 || isFree(onBar) ? onBar : leaves);
      const edge = to.middle > from.middle ? to.middle - to.half : to.middle + to.half;
      const behind = rows.flatMap((row, other) =>
        between.includes(row) && passes(at, row) ? (places[other] ?? []) : [],
      );
      return [{ from: [leaves, from.middle], at, to: at < reaches ? [reaches, to.middle] : [at, edge], behind }];
    }),
  );
}

/**
 * The links with a head where they end. One that goes along a row is open where another goes down through it, and has a
 * dot where another joins it.
 */
export function drawLinks(links: readonly Link[], tag: Tag, setting: Setting): readonly Item[] {
  const level = (from: number, to: number, y: number, color: 'ink2' | 'paper', thick: number): Item =>
    fillRect({ start: Math.min(from, to), width: Math.abs(to - from) }, y - thick / 2, thick, color, setting, tag);
  const rows = links.flatMap(({ from, at, to: [end, y] }) => [
    ...(at === from[0] ? [] : [level(from[0], at, from[1], 'ink2', thickness)]),
    ...(end === at ? [] : [level(at, end, y, 'ink2', thickness)]),
  ]);
  const met = links.filter((link) => links.some((other) => other !== link && meets(link, other)));
  const isJoint = (at: number, y: number): boolean => met.some((link) => link.at === at && link.to[1] === y);
  const open = links.flatMap((link) =>
    links
      .filter((other) => other !== link && isThrough(link, other) && !isJoint(link.at, other.to[1]))
      .map((other) => level(link.at - bridge, link.at + bridge, other.to[1], 'paper', thickness + 1)),
  );
  const columns = links.map(({ from: [, top], at, to: [end, bottom] }) => {
    // It ends in its head, not under it.
    const foot = end === at ? bottom + (bottom > top ? -head : head) : bottom;
    const [start, height] = [Math.min(top, foot), Math.abs(foot - top)];
    return fillRect({ start: at - thickness / 2, width: thickness }, start, height, 'ink2', setting, tag);
  });
  const under = links.flatMap(({ at, behind }) =>
    behind.map(({ middle, half }) =>
      fillRect(
        { start: at - thickness, width: 2 * thickness },
        middle - half - overBar,
        2 * (half + overBar),
        'paper',
        setting,
        tag,
      ),
    ),
  );
  const joints = met.map(({ at, to: [, y] }) => drawDot([at, y], joint, { fill: 'ink2' }, tag, setting));
  return [...rows, ...open, ...columns, ...under, ...joints, ...links.map((link) => drawHead(link, tag, setting))];
}

/** Whether one comes into the row of its end where another goes along it. */
const meets = ({ at, to: [, y] }: Link, { at: start, to: [end, row] }: Link): boolean =>
  row === y && at > start && at < end;

/** Whether one goes down or up through where another goes along the row of its end. */
function isThrough({ from: [, top], at, to: [, bottom] }: Link, { at: start, to: [end, y] }: Link): boolean {
  const [high, low] = [Math.min(top, bottom), Math.max(top, bottom)];
  return at > start + bridge && at < end - bridge && y > high + 1 && y < low - 1;
}

function drawHead({ from: [, top], at, to: [end, y] }: Link, tag: Tag, setting: Setting): Item {
  const back = y > top ? y - head : y + head;
  const points: readonly Point[] =
    end === at
      ? [
          [end, y],
          [end - halfHead, back],
          [end + halfHead, back],
        ]
      : [
          [end, y],
          [end - head, y - halfHead],
          [end - head, y + halfHead],
        ];
  return drawPath(points, { closed: true, fill: 'ink2' }, tag, setting);
}
