import type { Code } from '../../foundation/diagnostics/messages/index.ts';
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
import type { Expression, Mistake } from './Expression.ts';
import { isPercentage, quantityOf, misfitOf, type Figures } from './figures.ts';
import { suggestFigure } from './unknownText.ts';

/** A mistake with the code under which it is reported. */
export interface Fault extends Mistake {
  readonly code: Code;
  /** What was found there, as written; null where it says nothing. */
  readonly found: string | null;
}

export interface Evaluation {
  /** Exact; null where something is wrong. */
  readonly value: Fraction | null;
  readonly faults: readonly Fault[];
}

/** What a calculation can refer to. */
export interface Scope {
  readonly figures: Figures;
  /** ISO 4217: what the result is in. */
  readonly currency: string;
}

/** The value of a calculation, with all of its faults at once: unknown and unfit figures, divisions by zero. */
export function evaluate(expression: Expression, scope: Scope): Evaluation {
  const faults: Fault[] = [];
  const value = valueOf(expression, scope, faults);
  return { value: faults.length > 0 ? null : value, faults };
}

function valueOf(expression: Expression, scope: Scope, faults: Fault[]): Fraction {
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
  faults: Fault[],
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
): readonly Fault[] {
  if (isNothing(by))
    return [
      {
        code: 'E420',
        spot,
        what: 'the division is by zero',
        found: null,
        fix: 'Correct what it is divided by.',
      },
    ];
  if (right.is !== 'number' || Number(right.value) !== 100 || !isProductOfPercentage(left, figures)) return [];
  return [
    {
      code: 'E420',
      spot,
      what: 'a percentage is divided by 100 once more',
      found: null,
      fix: 'Take / 100 away: a figure in % counts as a fraction already, 2 % as 0.02.',
    },
  ];
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
  faults: Fault[],
): Fraction {
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  if (!figure) {
    faults.push({
      code: 'E114',
      spot,
      what: 'stands a figure that nothing bears',
      found: id,
      fix: suggestFigure(id, figures),
    });
    return nothing;
  }
  const wrong = misfitOf(figure, currency);
  if (wrong) faults.push({ code: 'E401', spot, found: id, ...wrong });
  return quantityOf(figure);
}
