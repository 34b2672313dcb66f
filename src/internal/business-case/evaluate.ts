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
import { isPercentage, quantityOf, unfit, type Figures } from './figureIn.ts';
import { suggestFigure } from './suggestFigure.ts';

/** A mistake with the code it is told under. */
export interface Fault extends Mistake {
  readonly code: Code;
  /** What was found there, as typed; null where it says nothing. */
  readonly found: string | null;
}

export interface Evaluation {
  /** Exact; null where something is wrong. */
  readonly value: Fraction | null;
  readonly faults: readonly Fault[];
}

interface Known {
  readonly figures: Figures;
  /** ISO 4217: what the result is in. */
  readonly currency: string;
}

/** What a calculation comes to. All of its faults at once: unknown and unfit figures, divisions by zero. */
export function evaluate(expression: Expression, known: Known): Evaluation {
  const faults: Fault[] = [];
  const value = valueOf(expression, known, faults);
  return { value: faults.length > 0 ? null : value, faults };
}

function valueOf(expression: Expression, known: Known, faults: Fault[]): Fraction {
  switch (expression.is) {
    case 'number':
      return fractionOf(expression.value);
    case 'figure':
      return figureValue(expression, known, faults);
    case 'opposite':
      return opposite(valueOf(expression.of, known, faults));
    case 'group':
      return valueOf(expression.of, known, faults);
    case 'operation':
      return operated(expression, known, faults);
  }
}

function operated(operation: Extract<Expression, { is: 'operation' }>, known: Known, faults: Fault[]): Fraction {
  const before = faults.length;
  const left = valueOf(operation.left, known, faults);
  const right = valueOf(operation.right, known, faults);
  switch (operation.operator) {
    case '+':
      return plus(left, right);
    case '−':
      return minus(left, right);
    case '×':
      return times(left, right);
    case '÷':
      // What a part with a fault comes to is not known: whether it is zero neither.
      if (faults.length > before) return nothing;
      faults.push(...dividing(operation, right, known));
      return isNothing(right) ? nothing : over(left, right);
  }
}

function dividing(
  { left, right, spot }: Extract<Expression, { is: 'operation' }>,
  by: Fraction,
  { figures }: Known,
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

function figureValue(
  { id, spot }: Extract<Expression, { is: 'figure' }>,
  { figures, currency }: Known,
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
  const wrong = unfit(figure, currency);
  if (wrong) faults.push({ code: 'E401', spot, found: id, ...wrong });
  return quantityOf(figure);
}
