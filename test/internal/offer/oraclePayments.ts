import { billion, billionths, coins, dealOut, roundDiv } from './oracle.ts';
import type { OracleOffer } from './oracleOffer.ts';

/** The single payments of each entry, or null where they don't add up. */
export function paymentsOf(
  { payments }: Pick<OracleOffer, 'payments'>,
  total: bigint,
  digits: number,
): bigint[][] | null {
  if (payments.length === 0) return [];
  const percents = payments.map(({ percent }) => billionths(percent ?? '0'));
  const pool = roundDiv(total * percents.reduce((a, b) => a + b, 0n), 100n * billion);
  const shares = dealOut(pool, percents);
  const fixed = payments.map(({ amount }) => coins(amount ?? '0', digits));
  let rest = total - pool - fixed.reduce((a, b) => a + b, 0n);
  const worked = payments.filter(({ as_worked }) => as_worked !== undefined).length;
  let count = payments.reduce((sum, { parts }) => sum + (parts ?? 0), worked);
  if (count === 0 ? rest !== 0n : rest < 0n || (rest === 0n && total !== 0n)) return null;
  const each = count === 0 ? 0n : rest / BigInt(count);
  return payments.map(({ amount, parts, as_worked }, index) => {
    if (as_worked !== undefined) return [rest];
    if (parts === undefined) return [(amount === undefined ? shares[index] : fixed[index]) ?? 0n];
    return Array.from({ length: parts }, () => {
      const paid = count === 1 ? rest : each;
      count -= 1;
      rest -= paid;
      return paid;
    });
  });
}
