const steps = [1, 2, 2.5, 5, 10];

/**
 * About five round values that cover a range, zero among them where it lies inside: multiples of 1, 2, 2.5 or 5 times a
 * power of ten, from the first inside to the first at or beyond the upper end.
 */
export function roundValues(low: number, high: number): readonly number[] {
  const range = high - low;
  if (!(range > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(range / 5));
  const step = power * (steps.find((factor) => range / (factor * power) <= 6) ?? 10);
  // Whole numbers of steps: sums of steps would gather the dust of binary fractions.
  const [first, last] = [Math.ceil(low / step), Math.ceil(high / step)];
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
