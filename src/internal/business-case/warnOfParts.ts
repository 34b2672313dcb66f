import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, sum } from '../../foundation/money/arithmetic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { Figures } from './figureIn.ts';

/** A value that is neither the sum of the parts drawn beside it nor anywhere among them contradicts its own drawing (W403). */
export const warnOfParts = (figures: Figures): readonly Finding[] =>
  Object.entries(figures).flatMap(([id, { value, parts }]): readonly Finding[] => {
    const values = parts.map((part) => part.value);
    const [lowest, highest] = [values.toSorted(compare)[0], values.toSorted(compare).at(-1)];
    if (lowest === undefined || highest === undefined || bearsOut(value, values, lowest, highest)) return [];
    return [
      {
        code: 'W403',
        path: ['figures', id, 'value'],
        message: `The parts of this figure do not bear it out: they go from ${lowest} to ${highest} and come to ${sum(values)}.`,
        found: value,
        fix: 'Correct the value or the parts; both stand in the proposal, beside each other.',
      },
    ];
  });

const bearsOut = (value: Decimal, parts: readonly Decimal[], lowest: Decimal, highest: Decimal): boolean =>
  compare(value, sum(parts)) === 0 || (compare(value, lowest) >= 0 && compare(value, highest) <= 0);
