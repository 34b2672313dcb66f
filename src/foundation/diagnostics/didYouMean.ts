/** Damerau-Levenshtein, the form without repeated edits of one place: counts a swap of neighbours as one slip. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edits = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(before[column - 2] ?? 0) + 1] : []),
      ];
      current.push(Math.min(...edits));
    }
    before = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, '');

/** A beginning of three letters and more is an abbreviation: as near as one slip. What is far by its length is not compared. */
function slipsTo(typed: string, candidate: string, allowed: number): number {
  if (typed.length > 2 && candidate.startsWith(typed)) return typed === candidate ? 0 : 1;
  return Math.abs(typed.length - candidate.length) > allowed ? Infinity : distance(typed, candidate);
}

/**
 * The candidate that the writer most likely meant: at most one slip in three letters. Null when none is near, or several
 * equally: nobody can tell then, and all that there is is named.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  const [first = null, second] = allMeant(word, candidates);
  return second === undefined ? first : null;
}

/** Every candidate that is as near as the nearest: where there are several, nobody can tell which was meant. */
export function allMeant(word: string, candidates: readonly string[]): readonly string[] {
  // A word longer than any name is no slip, and comparing it would take long.
  if (word.length > 60) return [];
  const typed = plain(word);
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, slips: slipsTo(typed, plain(candidate), allowed) }))
    // Of two letters one slip leaves nothing to recognise a word by.
    .filter(({ candidate, slips }) => slips <= allowed && slips * 2 < Math.max(typed.length, plain(candidate).length))
    .toSorted((a, b) => a.slips - b.slips);
  return ranked.filter(({ slips }) => slips === ranked[0]?.slips).map(({ candidate }) => candidate);
}
