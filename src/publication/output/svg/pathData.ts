import type { Step } from '../../assets/picture/DecodedPicture.ts';
import { short } from './xml.ts';

/** Numbers side by side: a sign parts them as well as a blank does. */
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
