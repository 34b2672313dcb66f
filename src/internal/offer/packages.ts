import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import {
  compare,
  decimalOf,
  divide,
  isZero,
  multiply,
  subtract,
  type Decimal,
} from '../../foundation/money/Decimal.ts';
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

/** What a package costs less than the dearest in a year of charges, net; null where it is none, or they are not alike. */
export function savedAYear(own: PricedLine, all: readonly PricedLine[]): Decimal | null {
  if (!all.every(({ line }) => line.recurring !== undefined)) return null;
  const yearly = ({ line, charge }: PricedLine): Decimal => multiply(charge.net, decimalOf(12 / monthsACharge(line)));
  const dearest = all.map(yearly).toSorted(compare).at(-1);
  const saved = dearest === undefined ? null : subtract(dearest, yearly(own));
  return saved === null || isZero(saved) ? null : saved;
}

/** Whether packages are charged in different periods, so that only a month of each can be compared. */
export const differInPeriod = (all: readonly PricedLine[]): boolean =>
  all.every(({ line }) => line.recurring !== undefined) && new Set(all.map(({ line }) => line.recurring)).size > 1;
