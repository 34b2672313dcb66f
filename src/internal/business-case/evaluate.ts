import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import {
  fractionOf,
  isNothing,
  minus,
  nothing,
  opposite,
  over,
  plus,
  times,
  type Fraction,
} from '../../foundation/money/Fraction.ts';
import { characterAt, type Expression, type Mistake } from './Expression.ts';
import { isPercentage, quantityOf, misfitOf, type Figures, type Scope } from './figures.ts';

export interface Evaluation {
  /** Exact; null where something is wrong. */
  readonly value: Fraction | null;
  readonly faults: readonly Mistake[];
}

/** The value of a calculation, with all of its faults at once: unknown and unfit figures, divisions by zero. */
export function evaluate(expression: Expression, scope: Scope): Evaluation {
  const faults: Mistake[] = [];
  const value = valueOf(expression, scope, faults);
  return { value: faults.length > 0 ? null : value, faults };
}

function valueOf(expression: Expression, scope: Scope, faults: Mistake[]): Fraction {
  switch (expression.is) {
    case 'number':
      return fractionOf(expression.value);
    case 'figure':
      return valueOfFigure(expression, scope, faults);
    case 'opposite':
      return opposite(valueOf(expression.of, scope, faults));
    case 'group':
      return valueOf(expression.of, scope, faults);
    case 'operation':
      return valueOfOperation(expression, scope, faults);
  }
}

function valueOfOperation(
  operation: Extract<Expression, { is: 'operation' }>,
  scope: Scope,
  faults: Mistake[],
): Fraction {
  const before = faults.length;
  const left = valueOf(operation.left, scope, faults);
  const right = valueOf(operation.right, scope, faults);
  switch (operation.operator) {
    case '+':
      return plus(left, right);
    case '−':
      return minus(left, right);
    case '×':
      return times(left, right);
    case '÷':
      // The value of a part with a fault is unknown, so nobody can say whether it is zero.
      if (faults.length > before) return nothing;
      faults.push(...checkDivision(operation, right, scope));
      return isNothing(right) ? nothing : over(left, right);
  }
}

function checkDivision(
  { left, right, spot }: Extract<Expression, { is: 'operation' }>,
  by: Fraction,
  { figures }: Scope,
): readonly Mistake[] {
  const at = characterAt(spot);
  if (isNothing(by)) return [{ spot, ...statement('E420', 'byZero', { at }) }];
  if (right.is !== 'number' || Number(right.value) !== 100 || !isProductOfPercentage(left, figures)) return [];
  return [{ spot, ...statement('E420', 'percentageTwice', { at }) }];
}

/** Whether a figure in percent is a factor of it. */
function isProductOfPercentage(expression: Expression, figures: Figures): boolean {
  switch (expression.is) {
    case 'number':
      return false;
    case 'figure': {
      const figure = figures[expression.id];
      return figure !== undefined && isPercentage(figure);
    }
    case 'opposite':
    case 'group':
      return isProductOfPercentage(expression.of, figures);
    case 'operation':
      return (
        (expression.operator === '×' || expression.operator === '÷') &&
        (isProductOfPercentage(expression.left, figures) || isProductOfPercentage(expression.right, figures))
      );
  }
}

function valueOfFigure(
  { id, spot }: Extract<Expression, { is: 'figure' }>,
  { figures, currency }: Scope,
  faults: Mistake[],
): Fraction {
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  const at = characterAt(spot);
  if (!figure) {
    faults.push({ spot, ...unknownFigure(id, at, figures) });
    return nothing;
  }
  const misfit = misfitOf(figure, { id, at, currency });
  if (misfit) faults.push({ spot, ...misfit });
  return quantityOf(figure);
}

/** A figure that is not there, with the one that was probably meant. */
function unknownFigure(id: string, at: number, figures: Figures): Statement {
  const known = Object.keys(figures);
  const details = { at, found: id };
  // A hyphen may belong to an id, so a minus after one needs a space.
  const cut = known.find((name) => id.startsWith(`${name}-`));
  if (cut !== undefined)
    return statement('E114', 'figureBeforeMinus', { ...details, figure: cut, rest: id.slice(cut.length + 1) });
  const near = didYouMean(id, known);
  if (near !== null) return statement('E114', 'figure', { ...details, known, suggestion: `figure:${near}` });
  return known.length === 0
    ? statement('E114', 'figureOfNone', details)
    : statement('E114', 'figure', { ...details, known });
}
