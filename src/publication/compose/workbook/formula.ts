import type { Decimal } from '../../../foundation/money/Decimal.ts';
import {
  fractionOf,
  isNothing,
  opposite,
  order,
  over,
  plus,
  rounded,
  times,
  total,
  type Fraction,
} from '../../../foundation/money/Fraction.ts';
import type { CellReference, Formula, NumberCell } from '../../document/Workbook.ts';

/** What stands in a cell. */
export const ref = ({ key, value }: NumberCell): CellReference => ({ op: 'cell', key, value });
export const number = (value: Decimal): Formula => ({ op: 'number', value });
export const sumOf = (cells: readonly NumberCell[]): Formula => ({ op: 'sum', of: cells.map(ref) });
export const added = (terms: readonly Formula[]): Formula => ({ op: 'plus', terms });
export const negative = (of: Formula): Formula => ({ op: 'minus', of });
export const product = (...factors: readonly Formula[]): Formula => ({ op: 'times', factors });
export const quotient = (top: Formula, bottom: Formula): Formula => ({ op: 'over', top, bottom });
export const round = (of: Formula, digits: number): Formula => ({ op: 'round', of, digits });

/** What a formula comes to, exact; null where it divides by nothing. */
export function evaluate(formula: Formula): Fraction | null {
  switch (formula.op) {
    case 'cell':
    case 'number':
      return fractionOf(formula.value);
    case 'sum':
      return total(formula.of.map(({ value }) => fractionOf(value)));
    case 'plus':
      return folded(formula.terms, plus);
    case 'times':
      return folded(formula.factors, times);
    case 'minus': {
      const of = evaluate(formula.of);
      return of === null ? null : opposite(of);
    }
    case 'over': {
      const [top, bottom] = [evaluate(formula.top), evaluate(formula.bottom)];
      return top === null || bottom === null || isNothing(bottom) ? null : over(top, bottom);
    }
    case 'round': {
      const of = evaluate(formula.of);
      return of === null ? null : fractionOf(rounded(of, formula.digits));
    }
  }
}

/** What is left of many by one operation; null where one of them is. */
function folded(all: readonly Formula[], join: (a: Fraction, b: Fraction) => Fraction): Fraction | null {
  const [first = null, ...others] = all.map(evaluate);
  return others.reduce((a, b) => (a === null || b === null ? null : join(a, b)), first);
}

/** As many digits as a number of a workbook keeps (IEEE 754, double). */
const mostDigits = 15;

/** Whether a workbook can hold a number to its last digit. */
export const isExact = (value: Decimal): boolean =>
  value.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length <= mostDigits;

/** Whether every number that a formula reads can be held. */
function isReckonable(formula: Formula): boolean {
  switch (formula.op) {
    case 'cell':
    case 'number':
      return isExact(formula.value);
    case 'sum':
      return formula.of.every(({ value }) => isExact(value));
    case 'plus':
      return formula.terms.every(isReckonable);
    case 'times':
      return formula.factors.every(isReckonable);
    case 'minus':
    case 'round':
      return isReckonable(formula.of);
    case 'over':
      return isReckonable(formula.top) && isReckonable(formula.bottom);
  }
}

/**
 * The first of the formulas that comes to exactly what is printed; null where none does: a workbook that says another
 * sum than the page is worse than a number without a formula.
 */
export const thatGives = (value: Decimal, formulas: readonly (Formula | null)[]): Formula | null =>
  formulas.find((formula) => {
    const found = formula === null || !isReckonable(formula) ? null : evaluate(formula);
    return found !== null && isExact(value) && order(found, fractionOf(value)) === 0;
  }) ?? null;
