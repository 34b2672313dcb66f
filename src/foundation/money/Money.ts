import type { Decimal } from './Decimal.ts';

/** An amount with its currency (ISO 4217); the amount carries exactly the currency's minor digits, `399372.00`. */
export interface Money {
  readonly amount: Decimal;
  readonly currency: string;
}
