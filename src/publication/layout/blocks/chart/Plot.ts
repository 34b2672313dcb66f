import type { CashFlow } from '../../../document/Chart.ts';
import type { Extent } from '../../Extent.ts';
import type { Point } from './drawPath.ts';

/** A line of the drawing with its points on the page, in the order of time. */
export interface DrawnLine {
  readonly line: CashFlow['lines'][number];
  readonly points: readonly Point[];
}

/** The plot: where it stands, and where values stand in it. */
export interface Plot {
  readonly across: Extent;
  readonly bottom: number;
  readonly x: (month: number) => number;
  readonly y: (sum: number) => number;
}
