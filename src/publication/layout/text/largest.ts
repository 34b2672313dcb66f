/** The largest of the values, 0 at least; of any number of them, where `Math.max(...)` has room for some 100,000. */
export function largest(values: Iterable<number>): number {
  let found = 0;
  for (const value of values) if (value > found) found = value;
  return found;
}
