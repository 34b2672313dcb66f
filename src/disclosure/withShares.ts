import { decimalOf } from '../foundation/money/Decimal.ts';
import { shareOut } from '../foundation/money/shareOut.ts';
import type { CurrencyPriceFacts } from '../proposal/Price.ts';
import { numeral } from './leaf.ts';

type Group = CurrencyPriceFacts['groups'][number];

/**
 * Adds to each group its part of all of them, in tenths of a percent that come to a hundred together; null where a group
 * is charged in several rhythms, or takes something off, so that parts of a whole say nothing.
 */
export function withShares(groups: readonly Omit<Group, 'share'>[]): readonly Group[] {
  const isWhole = groups.every(({ charges, net }) => charges.length < 2 && !net.amount.startsWith('-'));
  const shared = shareOut(
    decimalOf(100),
    groups.map((group) => ({ group, weight: isWhole ? group.net.amount : decimalOf(0) })),
    1,
  );
  return shared.map(({ group, share }) => ({ ...group, share: isWhole ? numeral(share) : null }));
}
