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
  /** The criteria that a block answers, by its own words or by the facts that it prints. */
  readonly answers: (block: LibraryBlock) => readonly string[];
}

/** The member's highest weight among the criteria that a block answers; 0 where it answers none. */
export const weightOf = (block: LibraryBlock, { answers, weights }: Pick<Taste, 'answers' | 'weights'>): number =>
  Math.max(0, ...answers(block).map((criterion) => weights.get(criterion) ?? 0));

/** The same of the facts alone that a block prints. */
export const weightOfFacts = (block: LibraryBlock, taste: Pick<Taste, 'answers' | 'weights'>): number =>
  weightOf({ ...block, criteria: [] }, taste);

/** The best rank of the block's criteria at the account; after the last where it carries none. */
export const rankOf = (block: LibraryBlock, ranks: readonly string[]): number =>
  Math.min(ranks.length, ...block.criteria.map((criterion) => ranks.indexOf(criterion)).filter((rank) => rank >= 0));

export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One reason to prefer a block: the lower the score the better, and what to say of the better one. */
interface Preference {
  readonly score: (block: LibraryBlock) => number;
  readonly because: (block: LibraryBlock) => string;
}

const preferences = ({ pinned, weights, ranks, industry, tags, answers }: Taste): readonly Preference[] => [
  { score: ({ id }) => (pinned.has(id) ? 0 : 1), because: () => 'it is pinned' },
  {
    score: (block) => -weightOf(block, { answers, weights }),
    because: (block) => {
      const weight = weightOf(block, { answers, weights });
      const criterion = answers(block).find((id) => weights.get(id) === weight) ?? '';
      return `it answers ${criterion}, weight ${weight} of 5`;
    },
  },
  {
    score: (block) => rankOf(block, ranks),
    because: (block) => {
      const rank = rankOf(block, ranks);
      return `it answers ${ranks[rank] ?? ''}, number ${rank + 1} on the client's list`;
    },
  },
  {
    score: ({ industries }) => (industry !== null && industries.includes(industry) ? 0 : 1),
    because: () => 'same industry',
  },
  { score: ({ offers }) => (offers.some((tag) => tags.has(tag)) ? 0 : 1), because: () => 'made for this offer' },
  { score: ({ order }) => order, because: ({ order }) => `its order is ${order}` },
];

/** Sorts the better block of one kind first: pin, weight, rank, industry, offer, order, id. */
export const compareBlocks = (taste: Taste): ((a: LibraryBlock, b: LibraryBlock) => number) => {
  const scores = preferences(taste).map(({ score }) => score);
  return (a, b) => {
    for (const score of scores) if (score(a) !== score(b)) return score(a) - score(b);
    return byCodePoint(a.id, b.id);
  };
};

/** Why the better of two blocks comes first, in a few words. */
export const whyBefore = (better: LibraryBlock, worse: LibraryBlock, taste: Taste): string =>
  preferences(taste)
    .find(({ score }) => score(better) !== score(worse))
    ?.because(better) ?? 'alike in everything, so the name decides';
