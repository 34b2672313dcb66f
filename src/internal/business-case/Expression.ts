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

/** What cannot be understood in a calculation, where, and what to write instead. */
export interface Mistake {
  readonly spot: Spot;
  /** The end of the sentence "At character 8 …". */
  readonly what: string;
  readonly fix: string;
}
