import { alikeness, type Bag } from './alikeness.ts';
import { commonOrder, type Pairs } from './commonOrder.ts';
import { spend, type Effort } from './Effort.ts';
import { uniqueOrder } from './uniqueOrder.ts';

/** A line as it is held against others: two with the same key are the same. */
export interface Line {
  readonly key: string;
  readonly bag: Bag;
  /** Lines of different kinds are never alike. */
  readonly kind: string;
}

/** Lines that belong together: one of ours with one of theirs, with several into which it was cut, or several with one. */
export interface Match {
  /** From the first to before the last. */
  readonly ours: readonly [from: number, to: number];
  readonly theirs: readonly [from: number, to: number];
}

/** From where less is common than chance would bring. */
const least = 0.34;
/** As many pairs of one gap as are held against each other. */
const mostPairs = 40_000;
/** Of so few words, a line that stands alone where another stood is taken for it. */
const fewWords = 8;

/**
 * Which lines of two texts belong together: first those that are the same and stand once, then the same in the gaps
 * between, then what was cut or joined, then those that are alike. What was moved has no partner here.
 * @param isPlace whether both are what one place holds: a line alone there is then taken for the other
 */
export function alignLines<L extends Line>(
  ours: readonly L[],
  theirs: readonly L[],
  effort: Effort,
  isPlace = false,
): readonly Match[] {
  const [own, others] = [ours.map(({ key }) => key), theirs.map(({ key }) => key)];
  const anchors = uniqueOrder(own, others);
  const same = between(anchors, ours.length, theirs.length).flatMap((gap): Pairs => {
    const [i, iEnd, j, jEnd] = gap;
    const inner = commonOrder(own.slice(i, iEnd), others.slice(j, jEnd), effort);
    return inner.map(([a, b]) => [a + i, b + j] as const);
  });
  const exact = [...anchors, ...same].toSorted(([a], [b]) => a - b);
  const near = between(exact, ours.length, theirs.length).flatMap((gap) =>
    matchGap(gap, ours, theirs, effort, isPlace),
  );
  return [...exact.map(([i, j]) => one(i, j)), ...near].toSorted((a, b) => a.ours[0] - b.ours[0]);
}

const one = (i: number, j: number): Match => ({ ours: [i, i + 1], theirs: [j, j + 1] });

type Gap = readonly [ours: number, oursEnd: number, theirs: number, theirsEnd: number];

/** What lies between pairs, where there is something on both sides. */
function between(pairs: Pairs, n: number, m: number): readonly Gap[] {
  const ends = [...pairs, [n, m] as const];
  return ends.flatMap(([i, j], at): readonly Gap[] => {
    const [before, other] = ends[at - 1] ?? [-1, -1];
    return before + 1 < i && other + 1 < j ? [[before + 1, i, other + 1, j]] : [];
  });
}

function matchGap<L extends Line>(
  gap: Gap,
  ours: readonly L[],
  theirs: readonly L[],
  effort: Effort,
  isPlace: boolean,
): readonly Match[] {
  const [i, iEnd, j, jEnd] = gap;
  if (i >= iEnd || j >= jEnd) return [];
  const cut = cutIn(gap, ours, theirs, effort);
  if (cut !== null) {
    const [a, b] = [cut.ours, cut.theirs];
    return [
      ...matchGap([i, a[0], j, b[0]], ours, theirs, effort, false),
      cut,
      ...matchGap([a[1], iEnd, b[1], jEnd], ours, theirs, effort, false),
    ];
  }
  const [first, other] = [ours[i], theirs[j]];
  if (iEnd - i === 1 && jEnd - j === 1 && first?.kind === other?.kind) {
    const words = Math.max(first?.bag.size ?? 0, other?.bag.size ?? 0);
    if (isPlace || words <= fewWords) return [one(i, j)];
  }
  return alike(gap, ours, theirs, effort);
}

/** As many lines as one is cut into, at most. */
const mostParts = 8;

/** The first line that says the same as several together, on either side; null where there is none. */
function cutIn<L extends Line>(
  [i, iEnd, j, jEnd]: Gap,
  ours: readonly L[],
  theirs: readonly L[],
  effort: Effort,
): Match | null {
  if (!spend(effort, (iEnd - i) * (jEnd - j)) || (iEnd - i) * (jEnd - j) > mostPairs) return null;
  for (let a = i; a < iEnd; a += 1)
    for (let b = j; b < jEnd; b += 1) {
      const parts = partsOf(ours[a], theirs, b, jEnd);
      if (parts > 1) return { ours: [a, a + 1], theirs: [b, b + parts] };
      const joined = partsOf(theirs[b], ours, a, iEnd);
      if (joined > 1) return { ours: [a, a + joined], theirs: [b, b + 1] };
    }
  return null;
}

/** How many lines from one on say together what a whole says; 0 where they do not. */
function partsOf<L extends Line>(whole: L | undefined, lines: readonly L[], from: number, end: number): number {
  if (whole?.kind !== 'paragraph') return 0;
  let said = '';
  for (let count = 1; count <= mostParts && from + count <= end; count += 1) {
    const next = lines[from + count - 1];
    if (next?.kind !== 'paragraph') return 0;
    said = said === '' ? next.key : `${said} ${next.key}`;
    if (said === whole.key) return count;
    if (!whole.key.startsWith(said)) return 0;
  }
  return 0;
}

/** Pairs in the order of both with the most words in common. */
function alike<L extends Line>(
  [i0, iEnd, j0, jEnd]: Gap,
  ours: readonly L[],
  theirs: readonly L[],
  effort: Effort,
): readonly Match[] {
  const [n, m] = [iEnd - i0, jEnd - j0];
  if (n * m > mostPairs) return [];
  const width = m + 1;
  const [likes, sums] = [new Float64Array(n * m), new Float64Array((n + 1) * width)];
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1) {
      const [own, other] = [ours[i0 + i], theirs[j0 + j]];
      const like = own !== undefined && other?.kind === own.kind ? alikeness(own.bag, other.bag, effort) : 0;
      likes[i * m + j] = like >= least ? like : 0;
      const paired = (likes[i * m + j] ?? 0) > 0 ? (sums[(i + 1) * width + j + 1] ?? 0) + like : 0;
      sums[i * width + j] = Math.max(paired, sums[(i + 1) * width + j] ?? 0, sums[i * width + j + 1] ?? 0);
    }
  const found: Match[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    const here = sums[i * width + j] ?? 0;
    if (here === (sums[(i + 1) * width + j] ?? 0)) i += 1;
    else if (here === (sums[i * width + j + 1] ?? 0)) j += 1;
    else found.push(one(i0 + i++, j0 + j++));
  }
  return found;
}
