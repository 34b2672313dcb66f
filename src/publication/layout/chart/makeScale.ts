/** Beyond this, differences of numbers are no longer exact. */
const farthest = 1e15;

const bounded = (value: number): number =>
  Number.isFinite(value) ? Math.min(farthest, Math.max(-farthest, value)) : 0;

/** From values to pt: values outside the ends are clamped to them; a scale without extent maps all to its beginning. */
export function makeScale(low: number, high: number, from: number, to: number): (value: number) => number {
  const [first, last] = [bounded(low), bounded(high)];
  if (first === last) return () => from;
  const [lowest, highest] = [Math.min(first, last), Math.max(first, last)];
  const [start, end] = first < last ? [from, to] : [to, from];
  return (value) => {
    const part = (Math.max(lowest, Math.min(highest, bounded(value))) - lowest) / (highest - lowest);
    return start * (1 - part) + end * part;
  };
}

/** The lowest and the highest of some values, and zero between them. */
export function spanWithZero(values: readonly number[]): readonly [low: number, high: number] {
  const known = values.map(bounded);
  return [Math.min(0, ...known), Math.max(0, ...known)];
}
