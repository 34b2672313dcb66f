import { compare } from '../../foundation/money/arithmetic.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { Offer } from './Price.ts';

/** A margin under the floor (W703, D16). Neither number is said: messages go to logs too. */
export function warnOfMargin(offer: Offer): readonly Finding[] {
  const { margin_percent: margin, margin_floor_percent: floor } = offer.internal?.reveal() ?? {};
  if (margin === undefined || floor === undefined || compare(margin, floor) >= 0) return [];
  return [
    {
      code: 'W703',
      path: ['offer', 'internal', 'margin_percent'],
      message: 'The margin of this offer is under the floor that you set.',
      found: null,
      fix: 'Concede less, or have the margin approved and allow this warning.',
    },
  ];
}
