import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { Fraction } from '../../foundation/money/Fraction.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Words } from '../dossier/schema/words.ts';
import type { Rate } from '../offer/RateSums.ts';
import type { Expression } from './Expression.ts';

export type Finance = NonNullable<Dossier['finance']>;
export type CaseName = 'low' | 'expected' | 'high';

/** One benefit: what the dossier says of it and what it is worth a year. Money in the currency of the case, exact. */
export interface CaseBenefit {
  readonly id: string;
  /** Its place in `finance.benefits`. */
  readonly index: number;
  readonly label: Words;
  readonly reckoned: Words | null;
  readonly source: Words;
  readonly expression: Expression;
  /** Of the expected benefit: 0 to 1, and from 1. */
  /** Whether it has a range of its own, also one without extent: 1 to 1 is sure. */
  readonly ranged: boolean;
  readonly low: Fraction;
  readonly high: Fraction;
  /** A year, in the expected case. */
  readonly perYear: Fraction;
}

/** What one line of the offer costs: net, at the start and at the end of each year of the horizon. */
export interface CostLine {
  /** Its place in `offer.lines`. */
  readonly index: number;
  readonly recurs: boolean;
  readonly firm: boolean;
  /** Whether its term ends before the horizon does. */
  readonly ends: boolean;
  /** From the start (0) to the end of the last year. */
  readonly flows: readonly Fraction[];
}

/** What the client spends on its own side. */
export interface Effort {
  readonly value: Fraction;
  readonly source: Words;
}

/** What follows in one case; before tax, money exact. */
export interface Outcome {
  /** What comes in less what goes out, at the start (0, never above zero) and at the end of each year. */
  readonly flows: readonly Fraction[];
  /** Benefit less running cost, a year on average. */
  readonly yearly: Fraction;
  readonly benefit: Fraction;
  readonly cost: Fraction;
  /** benefit − cost. */
  readonly net: Fraction;
  /** net ÷ cost. */
  readonly roi: Fraction;
  /** The flows at the discount rate; null where none is given. */
  readonly npv: Fraction | null;
  /** Months until the sum of the flows, even within each year, stays at zero or above; null: not within the horizon. */
  readonly payback: Fraction | null;
}

/** An end of the range of one assumption, and what the result comes to there while the others stay as expected. */
export interface DriverEnd {
  readonly at: Fraction;
  readonly result: Fraction;
}

export interface Driver {
  readonly kind: 'benefit' | 'effort' | 'effort_yearly' | 'rate';
  /** Of a benefit: its place in `finance.benefits`. */
  readonly index: number | null;
  readonly worse: DriverEnd;
  readonly better: DriverEnd;
}

/** What each assumption does to the result. */
export interface Sensitivity {
  /** The net present value, or without a discount rate the net benefit. */
  readonly measure: 'npv' | 'net';
  /** The widest span first. */
  readonly drivers: readonly Driver[];
  /**
   * The share of the first driver, of what is expected, at which the result is zero; null where the first is the
   * discount rate or nothing moves the result.
   */
  readonly breakEven: Fraction | null;
}

/** The computed business case: no result is taken from the dossier. Amounts are in one currency, without tax. */
export interface BusinessCase {
  readonly currency: string;
  readonly years: number;
  /** As a fraction: 0.10. */
  readonly rate: Decimal | null;
  readonly benefits: readonly CaseBenefit[];
  /** Whether the price is among the costs: else no line of the offer counts. */
  readonly isFromOffer: boolean;
  readonly costs: readonly CostLine[];
  /** Those at which charges in other currencies are among them. */
  readonly rates: readonly Rate[];
  /** The client's own effort, at the start and in each year. */
  readonly effort: Effort | null;
  readonly effortYearly: Effort | null;
  /** Low and high are null where no benefit has such a range: they would say what the expected case says. */
  readonly low: Outcome | null;
  readonly expected: Outcome;
  readonly high: Outcome | null;
  readonly sensitivity: Sensitivity;
}
