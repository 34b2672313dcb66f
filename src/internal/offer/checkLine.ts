import { compare } from '../../foundation/money/arithmetic.ts';
import { minorUnits } from '../../foundation/money/minorUnits.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { chargeOf } from './chargeOf.ts';
import type { Line, Offer } from './Price.ts';

/** What is wrong with one line of the price, by itself; `currency` is the one that it is priced in, where it has any. */
export function checkLine(
  line: Line,
  index: number,
  { taxes, currency }: { taxes: Offer['taxes']; currency: string | undefined },
): readonly Finding[] {
  const name = `Line ${index + 1}`;
  const at = (key: keyof Line): Finding['path'] => ['offer', 'lines', index, key];
  const findings: Finding[] = [];
  const digits = currency === undefined ? null : minorUnits(currency);
  if (line.currency !== undefined && digits === null) findings.push(unknownCurrency(at('currency'), line.currency));
  const amount = line.discount_amount;
  if (line.discount_percent !== undefined && amount !== undefined) {
    findings.push({
      code: 'E107',
      path: at('discount_amount'),
      message: `${name} has two discounts: a percentage and an amount.`,
      found: amount,
      fix: 'Keep one of them.',
    });
  } else if (
    amount !== undefined &&
    currency !== undefined &&
    digits !== null &&
    chargeOf(line, digits).net.startsWith('-')
  ) {
    findings.push({
      code: 'E107',
      path: at('discount_amount'),
      message: `The discount on line ${index + 1} is higher than its price of ${chargeOf(line, digits).gross} ${currency}.`,
      found: amount,
      fix: 'Lower the discount, or correct the quantity or the unit price.',
    });
  }
  if (line.tax !== undefined && !Object.hasOwn(taxes, line.tax)) {
    findings.push({
      code: 'E114',
      path: at('tax'),
      message: `${name} names a tax that \`offer.taxes\` does not have.`,
      found: line.tax,
      fix: `Add it: \`taxes: { ${line.tax}: { label: VAT, percent: "15" } }\`, or name one that is there.`,
    });
  }
  if (line.term !== undefined && line.recurring === undefined) {
    findings.push({
      code: 'E107',
      path: at('term'),
      message: `${name} has a term, but does not say how often it is charged.`,
      found: String(line.term),
      fix: 'Add `recurring: month`, `quarter` or `year`, or leave out the term.',
    });
  }
  return [...findings, ...checkTiers(line, index)];
}

function checkTiers({ tiers }: Line, index: number): readonly Finding[] {
  return tiers.flatMap(({ from }, tier): Finding[] => {
    if (!tiers.slice(0, tier).some((earlier) => compare(earlier.from, from) === 0)) return [];
    return [
      {
        code: 'E107',
        path: ['offer', 'lines', index, 'tiers', tier, 'from'],
        message: `Two tiers of line ${index + 1} begin at the same quantity.`,
        found: from,
        fix: 'Keep one of them, or correct its quantity.',
      },
    ];
  });
}

/** A currency code that ISO 4217 doesn't know: nobody can say how its amounts are rounded. */
export const unknownCurrency = (path: Finding['path'], found: string): Finding => ({
  code: 'E107',
  path,
  message: `There is no currency ${found}.`,
  found,
  fix: 'Write the three letters of ISO 4217, such as EUR, SAR or JPY.',
});
