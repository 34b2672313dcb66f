import { formatPath, type Path } from '../../foundation/data/Path.ts';
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
  const { group } = packages;
  const at = ['offer', 'packages'];
  const path = [...at, 'group'];
  const members = membersOf(offer);
  if (members.length === 0) {
    const groups = [...openChoices(lines).keys()];
    return [finding('E432', 'group', { path, found: group, suggestion: didYouMean(group, groups) })];
  }
  if (members.length === 1) return [finding('E432', 'alone', { path, found: group })];
  if (members.length > mostPackages)
    return [finding('E432', 'many', { path, count: members.length, most: mostPackages })];
  if (new Set(members.map((line) => line.currency ?? currency)).size > 1)
    return [finding('E432', 'currencies', { path })];
  return [
    ...packages.features.flatMap((feature, i) => checkForm(feature, [...at, 'features', i])),
    ...strangers(offer),
  ];
}

type Package = NonNullable<Offer['packages']>;

function checkForm({ in: ticked, values }: Package['features'][number], path: Path): readonly Finding[] {
  const count = Object.keys(values).length;
  if (ticked.length > 0 && count > 0) return [finding('E432', 'bothForms', { path })];
  return ticked.length + count === 0 ? [finding('E432', 'noForm', { path })] : [];
}

/** Ids that are none of the packages: one finding an id, at the first place that names it, with all of them. */
function strangers(offer: Offer): readonly Finding[] {
  const { packages, lines } = offer;
  if (packages === undefined) return [];
  const ids = membersOf(offer).map(({ id }) => id);
  const named = new Map<string, readonly Path[]>();
  for (const { id, path } of namedIn(packages)) if (!ids.includes(id)) named.set(id, [...(named.get(id) ?? []), path]);
  return [...named].flatMap(([found, [path, ...more]]): readonly Finding[] => {
    if (path === undefined) return [];
    const places = [path, ...more].map(formatPath);
    const line = lines.find(({ id }) => id === found);
    if (line === undefined)
      return [finding('E432', 'unknown', { path, found, suggestion: didYouMean(found, ids), ids, places })];
    const at = { path, found, places, line: formatPath(['offer', 'lines', line.place]) };
    return line.alternative === packages.group
      ? [finding('E432', 'optional', at)]
      : [finding('E432', 'elsewhere', { ...at, group: packages.group })];
  });
}

/** Every id of a package that is named, with its place. */
const namedIn = ({ recommended, features }: Package): readonly { readonly id: string; readonly path: Path }[] => {
  const at = ['offer', 'packages'];
  return [
    ...(recommended === undefined ? [] : [{ id: recommended, path: [...at, 'recommended'] }]),
    ...features.flatMap((feature, i) => [
      ...feature.in.map((id, nth) => ({ id, path: [...at, 'features', i, 'in', nth] })),
      ...Object.keys(feature.values).map((id) => ({ id, path: [...at, 'features', i, 'values', id] })),
    ]),
  ];
};

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

type Features = Package['features'];

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
