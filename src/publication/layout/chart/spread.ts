/** A label that wants its middle at `at`, and is this high; in pt. */
export interface Wanted {
  readonly at: number;
  readonly height: number;
}

interface Pile {
  readonly members: readonly number[];
  readonly height: number;
  /** Sum of where each member would have the pile's top. */
  readonly wish: number;
}

const topOf = ({ wish, members }: Pile): number => wish / members.length;

/**
 * The tops of labels that are as near as they can to where they want to, none over another, between `top` and
 * `bottom`. Labels that push each other move apart equally.
 */
export function spread(labels: readonly Wanted[], top: number, bottom: number): readonly number[] {
  const order = [...labels.keys()].sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0) || a - b);
  const heightOf = (i: number): number => labels[i]?.height ?? 0;
  const limit = (pile: Pile): number => Math.max(top, Math.min(bottom - pile.height, topOf(pile)));
  const piles: Pile[] = [];
  for (const i of order) {
    let pile: Pile = { members: [i], height: heightOf(i), wish: (labels[i]?.at ?? 0) - heightOf(i) / 2 };
    for (let last = piles.at(-1); last !== undefined; last = piles.at(-1)) {
      if (limit(last) + last.height <= limit(pile)) break;
      piles.pop();
      pile = {
        members: [...last.members, ...pile.members],
        height: last.height + pile.height,
        wish: last.wish + pile.wish - last.height * pile.members.length,
      };
    }
    piles.push(pile);
  }
  const tops = new Map<number, number>();
  for (const pile of piles) {
    let at = limit(pile);
    for (const i of pile.members) {
      tops.set(i, at);
      at += heightOf(i);
    }
  }
  return labels.map((_, i) => tops.get(i) ?? top);
}
