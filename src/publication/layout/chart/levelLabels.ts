/** A label of a timeline: its leader's place, and the room that its words take beside it, in pt. */
export interface Flag {
  readonly at: number;
  readonly width: number;
}

export interface Level {
  /** 1 is the lowest. */
  readonly level: number;
  /** Whether the words are before their leader instead of after it. */
  readonly before: boolean;
}

/** Between a leader and its words. */
export const flagGap = 5;
/** Between words that follow each other on one level: closer they would read as one. */
const betweenWords = 24;
/** From words to the leader of others. */
const besideLeader = 3;
/** What it costs to turn a label, and to go one level higher: up to `comfortable` levels read well. */
const turning = 14;
const comfortable = 4;
const costOf = (levels: readonly number[]): number => {
  const height = Math.max(0, ...levels);
  const sum = levels.reduce((all, level) => all + level, 0);
  return height * 10 + Math.max(0, height - comfortable) * 15 + sum / 100;
};
/** Up to this number of labels every choice of sides is tried. */
const mostTried = 10;

type Span = readonly [from: number, to: number];

const spanOf = ({ at, width }: Flag, before: boolean): Span =>
  before ? [at - flagGap - width, at - flagGap] : [at + flagGap, at + flagGap + width];

/** Levels in which no words cross a lower leader or each other; null where these sides do not allow it. */
function levelsFor(flags: readonly Flag[], sides: readonly boolean[]): readonly number[] | null {
  const spans = flags.map((flag, i) => spanOf(flag, sides[i] ?? false));
  const levels = flags.map(() => 1);
  const raise = (i: number, over: number): boolean => {
    if ((levels[i] ?? 1) > (levels[over] ?? 1)) return false;
    levels[i] = (levels[over] ?? 1) + 1;
    return true;
  };
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const [a, [from, to]] of spans.entries())
      for (const [b, other] of spans.entries()) {
        if (a === b) continue;
        const at = flags[b]?.at ?? 0;
        const crosses = at > from - besideLeader && at < to + besideLeader;
        // A leader between them parts them as well.
        const own = flags[a]?.at ?? 0;
        const isParted = (at >= to && at <= other[0]) || (own >= other[1] && own <= from);
        const room = isParted ? flagGap + besideLeader : betweenWords;
        const covers = from < other[1] + room && other[0] < to + room;
        if (crosses || (covers && levels[a] === levels[b] && a > b)) isMoving = raise(a, b) || isMoving;
      }
    if (Math.max(...levels) > flags.length) return null;
  }
  return levels;
}

/**
 * Puts each label as low as it can be: one level over the highest label whose leader its words would cross. Words
 * are after their leader, or before it where they would pass the end (`end`, pt) or where that keeps them lower.
 */
export function levelLabels(flags: readonly Flag[], end: number): readonly Level[] {
  const must = flags.map((flag) => spanOf(flag, false)[1] > end);
  const can = flags.map((flag) => spanOf(flag, true)[0] >= 0);
  const usual = must.map((isForced, i) => isForced && can[i] === true);
  const free = flags.length <= mostTried ? [...flags.keys()].filter((i) => must[i] !== true && can[i] === true) : [];
  let best: { readonly cost: number; readonly levels: readonly number[]; readonly sides: readonly boolean[] } | null =
    null;
  for (let choice = 0; choice < 2 ** free.length; choice += 1) {
    const turned = new Set(free.filter((_, bit) => (choice >> bit) % 2 === 1));
    const sides = usual.map((side, i) => side || turned.has(i));
    const levels = levelsFor(flags, sides);
    if (levels === null) continue;
    const cost = costOf(levels) + turned.size * turning;
    if (best === null || cost < best.cost) best = { cost, levels, sides };
  }
  // Where no choice is without a crossing, each label has a level of its own: words never cover words.
  const levels = best?.levels ?? flags.map((_, i) => flags.length - i);
  const sides = best?.sides ?? usual;
  return flags.map((_, i) => ({ level: levels[i] ?? 1, before: sides[i] ?? false }));
}
