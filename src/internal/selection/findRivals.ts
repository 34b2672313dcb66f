import { byCodePoint } from './compareBlocks.ts';
import type { Choice } from './Selection.ts';

/** A block that gives way to another one which says the same. */
export interface Rivalry {
  readonly loser: Choice;
  readonly winner: Choice;
}

/** Blocks of one group say the same; so do two that print the same facts. */
export const saysTheSame = ({ block: a }: Choice, { block: b }: Choice): boolean =>
  a.id !== b.id && ((a.group !== null && a.group === b.group) || (a.kind === b.kind && a.placesFacts && b.placesFacts));

/** What a pin or the core holds in place gives way to nobody. */
const isFixed = ({ core, pinned }: Choice): boolean => core || pinned;

/**
 * The blocks that give way: of those that say the same the one wanted by the greater sum of influence stays. A block
 * gives way only to one that stays itself, so the choice is made anew when they are out.
 */
export function findRivals(choices: readonly Choice[], influence: (choice: Choice) => number): readonly Rivalry[] {
  const isBefore = (a: Choice, b: Choice): boolean =>
    (Number(isFixed(b)) - Number(isFixed(a)) ||
      influence(b) - influence(a) ||
      a.block.order - b.block.order ||
      byCodePoint(a.block.id, b.block.id)) < 0;
  const stronger = (choice: Choice): readonly Choice[] =>
    isFixed(choice) ? [] : choices.filter((other) => saysTheSame(other, choice) && isBefore(other, choice));
  return choices.flatMap((loser): readonly Rivalry[] => {
    const winner = stronger(loser).find((other) => stronger(other).length === 0);
    return winner ? [{ loser, winner }] : [];
  });
}
