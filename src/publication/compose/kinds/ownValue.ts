import { compare, decimalOf, multiply, sum } from '../../../foundation/money/Decimal.ts';
import type { Figure } from '../../../proposal/claims.ts';

/**
 * What the value of a figure is to its parts: their sum, which as a bar would dwarf them; one of them, which would stand
 * there twice; their mean; else another value beside them, called as its author calls it.
 */
export function ownValue(figure: Figure): 'sum' | 'part' | 'mean' | 'other' {
  const { value, parts, target } = figure;
  const all = parts.map((part) => part.value.number);
  // What was asked for is asked of the sum: then it has its bar beside that line.
  if (isSum(figure) && !all.some((one) => one.startsWith('-'))) return target === null ? 'sum' : 'other';
  if (isMean(figure)) return 'mean';
  return all.includes(value.number) ? 'part' : 'other';
}

/** Whether the value is exactly the mean of its parts. */
export const isMean = ({ value, parts }: Figure): boolean =>
  compare(
    sum(parts.map((part) => decimalOf(part.value.number))),
    multiply(decimalOf(value.number), decimalOf(parts.length)),
  ) === 0;

export const isSum = ({ value, parts }: Figure): boolean =>
  compare(sum(parts.map((part) => decimalOf(part.value.number))), decimalOf(value.number)) === 0;

/** Whether a bar is called by the short name of the figure. */
export const isShortSaid = (figure: Figure): boolean => ownValue(figure) === 'other' && !isSum(figure);
