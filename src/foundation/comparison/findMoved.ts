import { alikeness, bagOf, type Bag } from '../alignment/alikeness.ts';
import type { Effort } from '../alignment/Effort.ts';
import type { Found } from './compareLines.ts';
import type { Paragraph } from './Said.ts';
import { wordChanges } from './wordChanges.ts';

/** How much of a text that stands elsewhere has to be the same, and of how many words it has to be. */
const [least, fewest] = [0.75, 6];
/** As many pairs as are held against each other. */
const mostPairs = 40_000;

const keyOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ key }) => key).join(' | ');
const bagIn = (paragraphs: readonly Paragraph[]): Bag =>
  bagOf(paragraphs.flatMap(({ words }) => words.map(({ key }) => key)));

/** What is gone at one place and stands at another was moved: the two are one difference, where it stands in ours. */
export function findMoved(found: readonly Found[], effort: Effort): readonly Found[] {
  const added = found.filter(({ kind }) => kind === 'added');
  const removed = found.filter(({ kind }) => kind === 'removed');
  const partners = new Map<Found, Found>();
  const taken = new Set<Found>();
  const take = (from: Found, to: Found | undefined): void => {
    if (to === undefined) return;
    partners.set(from, to);
    taken.add(to);
  };
  const byKey = new Map<string, Found[]>();
  // The last first: each is taken from the end.
  for (const one of added.toReversed()) {
    const same = byKey.get(keyOf(one.theirs));
    if (same === undefined) byKey.set(keyOf(one.theirs), [one]);
    else same.push(one);
  }
  for (const one of removed) take(one, byKey.get(keyOf(one.ours))?.pop());
  const left = removed.filter((one) => !partners.has(one) && bagIn(one.ours).size >= fewest);
  if (left.length * added.length <= mostPairs) for (const one of left) take(one, mostAlike(one, added, taken, effort));
  return found.flatMap((one): readonly Found[] => {
    if (taken.has(one)) return [];
    const to = partners.get(one);
    if (to === undefined) return [one];
    const [own, other] = [one.ours[0], to.theirs[0]];
    const isOne = one.ours.length === 1 && to.theirs.length === 1 && own !== undefined && other !== undefined;
    const changes = isOne ? wordChanges(own, other, effort) : [];
    return [{ ...one, kind: 'moved', theirs: to.theirs, changes, after: to.after }];
  });
}

function mostAlike(one: Found, added: readonly Found[], taken: ReadonlySet<Found>, effort: Effort): Found | undefined {
  const bag = bagIn(one.ours);
  let [best, like]: [Found | undefined, number] = [undefined, least];
  for (const other of added) {
    if (taken.has(other) || other.isRow !== one.isRow) continue;
    const found = alikeness(bag, bagIn(other.theirs), effort);
    if (found >= like) [best, like] = [other, found];
  }
  return best;
}
