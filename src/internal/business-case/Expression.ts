import type { Statement } from '../../foundation/diagnostics/finding.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';

/** Where something is in the text of a calculation, in characters from its beginning. */
export interface Spot {
  readonly from: number;
  readonly length: number;
}

export type Operator = '+' | '−' | '×' | '÷';

/** What a calculation under `per_year` can be. Closed: numbers, figures, a sign, four operators. */
export type Expression =
  | { readonly is: 'number'; readonly value: Decimal; readonly spot: Spot }
  | { readonly is: 'figure'; readonly id: string; readonly spot: Spot }
  | { readonly is: 'opposite'; readonly of: Expression }
  | { readonly is: 'group'; readonly of: Expression }
  | {
      readonly is: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly spot: Spot;
    };

/** What cannot be understood in a calculation, and where. */
export interface Mistake extends Statement {
  readonly spot: Spot;
}

/** The character at which something begins, as people count. */
export const characterAt = ({ from }: Spot): number => from + 1;
