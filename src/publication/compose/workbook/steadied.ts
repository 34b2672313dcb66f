import type { Decimal } from '../../../foundation/money/Decimal.ts';
import type { Formula } from '../../document/Workbook.ts';

/** What a workbook reckons, in binary fractions: half a coin may be a trifle less there, and be rounded the other way. */
export function asDouble(formula: Formula): number {
  switch (formula.op) {
    case 'cell':
    case 'number':
      return Number(formula.value);
    case 'sum':
      return formula.of.reduce((all, { value }) => all + Number(value), 0);
    case 'plus':
      return formula.terms.reduce((all, term) => all + asDouble(term), 0);
    case 'times':
      return formula.factors.reduce((all, factor) => all * asDouble(factor), 1);
    case 'minus':
      return -asDouble(formula.of);
    case 'over':
      return asDouble(formula.top) / asDouble(formula.bottom);
    case 'round': {
      const [exact, coins] = [asDouble(formula.of), 10 ** formula.digits];
      return (Math.sign(exact) * Math.floor(Math.abs(exact) * coins + 1 / 2)) / coins;
    }
  }
}

/** Whether binary fractions come to the same coin. */
export function isSteady(formula: Formula, value: Decimal): boolean {
  const coins = 10 ** (value.split('.')[1]?.length ?? 0);
  return Math.round(asDouble(formula) * coins) === Math.round(Number(value) * coins);
}

/** Digits that binary fractions keep for certain. */
const certain = 14;

/** The same, each time rounded to what is certain first, so that half a coin is half a coin. */
export function steadied(formula: Formula): Formula {
  switch (formula.op) {
    case 'round': {
      const whole = Math.trunc(Math.abs(asDouble(formula.of))).toFixed(0).length;
      const inner = Math.min(formula.digits + 6, certain - whole);
      const of = steadied(formula.of);
      return { ...formula, of: inner > formula.digits ? { op: 'round', of, digits: inner } : of };
    }
    case 'plus':
      return { ...formula, terms: formula.terms.map(steadied) };
    case 'times':
      return { ...formula, factors: formula.factors.map(steadied) };
    case 'minus':
      return { ...formula, of: steadied(formula.of) };
    case 'over':
      return { ...formula, top: steadied(formula.top), bottom: steadied(formula.bottom) };
    case 'cell':
    case 'number':
    case 'sum':
      return formula;
  }
}
