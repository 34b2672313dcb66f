import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { digitsOf, minorUnits } from '../../foundation/money/currency.ts';
import { compare, decimalOf, roundHalfAwayFromZero, sum } from '../../foundation/money/Decimal.ts';
import { checkCoverage } from './checkCoverage.ts';
import { countedAlike, isDivided } from './coverage.ts';
import type { Placed } from './payments.ts';
import type { Offer } from './Price.ts';

/** Each payment says one thing, what is paid as worked is the only rest (E405), and where all are percentages they make 100 (E410). */
export function checkPayments(offer: Offer, currency: string | undefined): readonly Finding[] {
  const all = offer.payments.map((payment, index): Placed => ({ payment, index }));
  const unclear = all.flatMap((placed) => [...checkForm(placed), ...checkCoin(placed, currency)]);
  if (unclear.length > 0) return unclear;
  if (isDivided(offer)) {
    const uncovered = checkCoverage(offer);
    return uncovered.length > 0 ? uncovered : checkWorkedOf(offer, all);
  }
  const worked = checkWorked(all);
  if (worked.length > 0 || all.length === 0) return worked;
  const percents = all.flatMap(({ payment }) => payment.percent ?? []);
  const made = sum(percents);
  if (percents.length < all.length || compare(made, decimalOf(100)) === 0) return [];
  return [finding('E410', 'percents', { path: ['offer', 'payments'], sum: made })];
}

function checkForm({ payment, index }: Placed): readonly Finding[] {
  const { percent, amount, parts, as_worked } = payment;
  const forms = [percent, amount, parts, as_worked].filter((form) => form !== undefined);
  if (forms.length === 1) return [];
  const path = ['offer', 'payments', index];
  return [finding('E410', forms.length === 0 ? 'nothing' : 'several', { path, number: index + 1 })];
}

/** Nobody can pay less than the smallest coin. */
function checkCoin({ payment: { amount }, index }: Placed, currency = ''): readonly Finding[] {
  if (amount === undefined || minorUnits(currency) === null) return [];
  if (compare(amount, roundHalfAwayFromZero(amount, digitsOf(currency))) === 0) return [];
  const path = ['offer', 'payments', index, 'amount'];
  return [finding('E410', 'underCoin', { path, found: amount, number: index + 1, currency })];
}

/** Of each sum only one payment can be the rest. */
const checkWorkedOf = (offer: Offer, all: readonly Placed[]): readonly Finding[] =>
  countedAlike(offer).flatMap(({ payments }) => checkWorked(all.filter(({ index }) => payments.includes(index))));

function checkWorked(all: readonly Placed[]): readonly Finding[] {
  const [worked, again] = all.flatMap(({ payment, index }) => (payment.as_worked === undefined ? [] : [index]));
  const inParts = all.find(({ payment }) => payment.parts !== undefined);
  const other = again ?? inParts?.index;
  if (worked === undefined || other === undefined) return [];
  const says = again === undefined ? 'besideParts' : 'twice';
  return [finding('E405', says, { path: ['offer', 'payments', other], number: other + 1 })];
}
