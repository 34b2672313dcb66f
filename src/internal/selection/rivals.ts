import { byCodePoint } from './compareBlocks.ts';
import type { ChosenBlock } from './Selection.ts';

/** A block that gives way to another one which says the same. */
export interface Rivalry {
  readonly loser: ChosenBlock;
  readonly winner: ChosenBlock;
}

/** Blocks of one group say the same; so do two that print the same facts. */
export const saysTheSame = ({ block: a }: ChosenBlock, { block: b }: ChosenBlock): boolean =>
  a.id !== b.id && ((a.group !== null && a.group === b.group) || (a.kind === b.kind && a.placesFacts && b.placesFacts));

/** A pinned block and the core give way to nobody. */
const isFixed = ({ core, pinned }: ChosenBlock): boolean => core || pinned;

/**
 * The blocks that give way: of those that say the same the one wanted by the greater sum of influence stays. A block
 * gives way only to one that stays itself, so the choice is made again when they are out.
 */
export function findRivals(
  choices: readonly ChosenBlock[],
  influence: (choice: ChosenBlock) => number,
): readonly Rivalry[] {
  const isBefore = (a: ChosenBlock, b: ChosenBlock): boolean =>
    (Number(isFixed(b)) - Number(isFixed(a)) ||
      influence(b) - influence(a) ||
      a.block.order - b.block.order ||
      byCodePoint(a.block.id, b.block.id)) < 0;
  const stronger = (choice: ChosenBlock): readonly ChosenBlock[] =>
    isFixed(choice) ? [] : choices.filter((other) => saysTheSame(other, choice) && isBefore(other, choice));
  return choices.flatMap((loser): readonly Rivalry[] => {
    const winner = stronger(loser).find((other) => stronger(other).length === 0);
    return winner ? [{ loser, winner }] : [];
  });
}
