import { compare } from '../../foundation/money/arithmetic.ts';
import { decimalOf } from '../../foundation/money/decimalOf.ts';
import type { Finding } from '../../foundation/diagnostics/Finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

const mostShare = decimalOf(75);

/** Above 75 % of revenue from one client, the seller depends on it: to be seen before conceding more (W701, D1). */
export function warnOfDependence(account: Dossier['account']): readonly Finding[] {
  const share = account.internal?.reveal().revenue_share_percent;
  if (share === undefined || compare(share, mostShare) <= 0) return [];
  return [
    {
      code: 'W701',
      path: ['account', 'internal', 'revenue_share_percent'],
      message: `More than ${mostShare} % of your revenue comes from this client: you depend on it.`,
      found: null,
      fix: 'Weigh every further concession against that, and look for revenue elsewhere.',
    },
  ];
}
