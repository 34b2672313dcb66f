import type { Step } from '../../assets/picture/DecodedPicture.ts';

/** A number as short as it can be written, with this many decimals at most. */
export function short(value: number, decimals = 2): string {
  const factor = 10 ** decimals;
  return String(Math.round(value * factor) / factor + 0).replace(/^(-?)0\./u, '$1.');
}

/** Numbers side by side: a sign separates them as well as a blank does. */
const packed = (numbers: readonly number[]): string =>
  numbers
    .map((value) => short(value))
    .join(' ')
    .replaceAll(' -', '-');

/** Steps as path data (SVG 2, 9.3). */
export function pathData(steps: readonly Step[]): string {
  return steps
    .map((step) => {
      const [name, ...numbers] = step;
      return `${name}${packed(numbers)}`;
    })
    .join('');
}
