import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { minorUnits } from '../../../foundation/money/currency.ts';
import { currencyOf } from '../../../foundation/money/currencyNames.ts';
import type { PartialDossier } from '../model/Dossier.ts';
import type { Written } from '../model/Written.ts';
import { report } from './report.ts';

/** Costs elsewhere in a currency that there is not (E107), or in none (E105). */
export function checkCostsElsewhere(
  written: Written,
  { offer, proposal }: Pick<PartialDossier, 'offer' | 'proposal'>,
): readonly Diagnostic[] {
  if (offer === undefined || proposal === undefined) return [];
  return offer.costs_elsewhere.flatMap(({ currency }, i) => {
    const path = ['offer', 'costs_elsewhere', i];
    if (currency === undefined)
      return proposal.currency === undefined && i === 0
        ? [report(written, finding('E105', 'currencyOfPrices', { path: ['proposal', 'currency'] }), 'key')]
        : [];
    if (minorUnits(currency) !== null) return [];
    const at = { path: [...path, 'currency'], found: currency, suggestion: currencyOf(currency) };
    return [report(written, finding('E107', 'unknownCurrency', at))];
  });
}
