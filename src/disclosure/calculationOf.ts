import type { Expression } from '../internal/business-case/Expression.ts';
import type { CaseFacts } from '../proposal/BusinessCase.ts';
import type { Figure } from '../proposal/Facts.ts';

type Term = CaseFacts['benefits'][number]['calculation'][number];

const sign = (written: Term['sign']): Term => ({ sign: written, number: null, unit: null });

/** A calculation as one reads it, part by part; a figure as its value and unit, never as its id. */
export function calculationOf(expression: Expression, figures: Readonly<Record<string, Figure>>): readonly Term[] {
  switch (expression.is) {
    case 'number':
      return [{ sign: null, number: { number: expression.value, from: null }, unit: null }];
    case 'figure': {
      const figure = figures[expression.id];
      return figure ? [{ sign: null, number: figure.value, unit: figure.unit }] : [];
    }
    case 'opposite':
      return [sign('−'), ...calculationOf(expression.of, figures)];
    case 'group':
      return [sign('('), ...calculationOf(expression.of, figures), sign(')')];
    case 'operation':
      return [
        ...calculationOf(expression.left, figures),
        sign(expression.operator),
        ...calculationOf(expression.right, figures),
      ];
  }
}

/** The figures that a calculation names, each once. */
export function figuresIn(expression: Expression): readonly string[] {
  switch (expression.is) {
    case 'number':
      return [];
    case 'figure':
      return [expression.id];
    case 'opposite':
    case 'group':
      return figuresIn(expression.of);
    case 'operation':
      return [...new Set([...figuresIn(expression.left), ...figuresIn(expression.right)])];
  }
}
