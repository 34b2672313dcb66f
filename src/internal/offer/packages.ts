import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { compare, decimalOf, divide, multiply, subtract, zero, type Decimal } from '../../foundation/money/Decimal.ts';
import { openChoices } from './alternatives.ts';
import { monthsACharge } from './line.ts';
import type { Offer, PricedLine } from './Price.ts';

/** More than these cannot be weighed against each other; one more fits on the page. */
const wellWeighed = 3;
const mostPackages = 4;

/** Packages that are not there, or cannot stand side by side (E432). */
export function checkPackages(offer: Offer, currency: string | undefined): readonly Finding[] {
  const { packages, lines } = offer;
  if (packages === undefined) return [];
  const { group, recommended } = packages;
  const at = ['offer', 'packages'];
  const path = [...at, 'group'];
  const members = membersOf(offer);
  const ids = members.map(({ id }) => id);
  if (members.length === 0) {
    const groups = [...openChoices(lines).keys()];
    return [finding('E432', 'group', { path, found: group, suggestion: didYouMean(group, groups) })];
  }
  if (members.length === 1) return [finding('E432', 'alone', { path, found: group })];
  if (members.length > mostPackages)
    return [finding('E432', 'many', { path, count: members.length, most: mostPackages })];
  if (new Set(members.map((line) => line.currency ?? currency)).size > 1)
    return [finding('E432', 'currencies', { path })];
  const unknown = (id: string, where: readonly (string | number)[]): readonly Finding[] =>
    ids.includes(id)
      ? []
      : [finding('E432', 'unknown', { path: [...at, ...where], found: id, suggestion: didYouMean(id, ids), ids })];
  return [
    ...(recommended === undefined ? [] : unknown(recommended, ['recommended'])),
    ...packages.features.flatMap((feature, i): readonly Finding[] => {
      const values = Object.keys(feature.values);
      const here = ['features', i];
      const both = feature.in.length > 0 && values.length > 0;
      if (both || feature.in.length + values.length === 0)
        return [finding('E432', both ? 'bothForms' : 'noForm', { path: [...at, ...here] })];
      return [
        ...feature.in.flatMap((id, nth) => unknown(id, [...here, 'in', nth])),
        ...values.flatMap((id) => unknown(id, [...here, 'values', id])),
      ];
    }),
  ];
}

/** More packages than one can weigh (W435). */
export function warnOfPackages(offer: Offer): readonly Finding[] {
  const count = membersOf(offer).length;
  if (offer.packages === undefined || count <= wellWeighed || count > mostPackages) return [];
  return [finding('W435', 'many', { path: ['offer', 'packages', 'group'], count, most: wellWeighed })];
}

/** The lines that are compared: those that are mere options are offered beside all of them. */
const membersOf = ({ packages, lines }: Offer): Offer['lines'] =>
  lines.filter(({ alternative, optional }) => alternative === packages?.group && !optional);

/** What a recurring line comes to in one month, net, rounded to the currency's minor unit; null where it is charged once. */
export const monthly = ({ line, charge }: PricedLine, digits: number): Decimal | null =>
  line.recurring === undefined ? null : divide(charge.net, decimalOf(monthsACharge(line)), digits);

/**
 * What a way to pay saves in a year of charges, net, against one that is charged more often; null where it is none. Of
 * several it is measured against the one that has most features in common with it, the first such; a package with
 * nothing in common with it is no other way to pay for the same.
 */
export function savedAYear(own: PricedLine, all: readonly PricedLine[], features: Features): Decimal | null {
  const alike = all
    .filter((other) => monthsACharge(other.line) < monthsACharge(own.line) && isSamePurchase(own, other))
    .map((other) => ({ other, count: features.filter((feature) => isSaidAlike(feature, own, other)).length }));
  const most = Math.max(features.length === 0 ? 0 : 1, ...alike.map(({ count }) => count));
  const dearer = alike.find(({ count }) => count === most)?.other;
  if (dearer === undefined) return null;
  const saved = subtract(yearly(dearer), yearly(own));
  return compare(saved, zero) > 0 ? saved : null;
}

type Features = NonNullable<Offer['packages']>['features'];

const yearly = ({ line, charge }: PricedLine): Decimal => multiply(charge.net, decimalOf(12 / monthsACharge(line)));

/** Whether two lines are one price each for a whole year at least, of as many, and with the same taxes. */
const isSamePurchase = (one: PricedLine, other: PricedLine): boolean =>
  isPriceOfYear(one) &&
  isPriceOfYear(other) &&
  compare(quantityOf(one), quantityOf(other)) === 0 &&
  taxesOf(one) === taxesOf(other);

const quantityOf = ({ steps }: PricedLine): Decimal => steps[0]?.quantity ?? zero;
const taxesOf = ({ line }: PricedLine): string => (line.tax ?? []).toSorted().join();

/** Whether a line costs in each year what it costs in the first: firm, one price, and bound for no less than a year. */
const isPriceOfYear = ({ line, steps, upper }: PricedLine): boolean =>
  line.recurring !== undefined &&
  line.firm &&
  upper === null &&
  steps.length === 1 &&
  (line.term === undefined || line.term * monthsACharge(line) >= 12);

/** Whether a feature says the same of two packages. */
function isSaidAlike(feature: Features[number], { line: a }: PricedLine, { line: b }: PricedLine): boolean {
  const of = (id: string | undefined): string =>
    id === undefined ? '' : JSON.stringify([feature.in.includes(id), feature.values[id] ?? null]);
  return of(a.id) === of(b.id);
}

/** Whether packages are charged in different periods, so that only a month of each can be compared. */
export const differInPeriod = (all: readonly PricedLine[]): boolean =>
  all.every(({ line }) => line.recurring !== undefined) && new Set(all.map(({ line }) => line.recurring)).size > 1;
