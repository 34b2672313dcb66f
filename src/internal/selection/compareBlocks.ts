import type { LibraryBlock } from '../library/LibraryBlock.ts';

/** By what the best block of a kind is found; all of it steers and none of it is printed. */
export interface Taste {
  readonly pinned: ReadonlySet<string>;
  /** A member's weights, or none for the group as a whole. */
  readonly weights: ReadonlyMap<string, number>;
  /** The account's criteria, most important first (D6). */
  readonly ranks: readonly string[];
  readonly industry: string | null;
  readonly tags: ReadonlySet<string>;
}

/** The member's highest weight among the block's criteria; 0 where it carries none. */
export const weightOf = (block: LibraryBlock, weights: ReadonlyMap<string, number>): number =>
  Math.max(0, ...block.criteria.map((criterion) => weights.get(criterion) ?? 0));

/** The best rank of the block's criteria at the account; after the last where it carries none. */
export const rankOf = (block: LibraryBlock, ranks: readonly string[]): number =>
  Math.min(ranks.length, ...block.criteria.map((criterion) => ranks.indexOf(criterion)).filter((rank) => rank >= 0));

export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts the better block of one kind first: pin, weight, rank, industry, offer, order, id. */
export const compareBlocks =
  ({ pinned, weights, ranks, industry, tags }: Taste) =>
  (a: LibraryBlock, b: LibraryBlock): number => {
    const matches = (block: LibraryBlock): number => Number(industry !== null && block.industries.includes(industry));
    const fits = (block: LibraryBlock): number => Number(block.offers.some((tag) => tags.has(tag)));
    return (
      Number(pinned.has(b.id)) - Number(pinned.has(a.id)) ||
      weightOf(b, weights) - weightOf(a, weights) ||
      rankOf(a, ranks) - rankOf(b, ranks) ||
      matches(b) - matches(a) ||
      fits(b) - fits(a) ||
      a.order - b.order ||
      byCodePoint(a.id, b.id)
    );
  };
