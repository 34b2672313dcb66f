import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { isTooLarge, overDiscounted } from './checkLine.ts';
import { isOnlyOfOnce } from './checkCoverage.ts';
import { chargesAYear } from './line.ts';
import { linesByStep } from './ramp.ts';
import type { Line, Offer } from './Price.ts';

/** Steps that cannot be charged (E430); terms, extensions and a renewal of nothing (E431); a headline that cannot be said (E433). */
export const checkRecurring = (offer: Offer, currency: string | undefined): readonly Finding[] => [
  ...offer.lines.flatMap((line) => [
    ...checkRamp(line),
    ...checkStepSizes(line, line.currency ?? currency),
    ...checkTerm(line),
  ]),
  ...checkRenewal(offer),
  ...checkHeadline(offer),
];

/** A ramp has a period and a term, and its steps follow each other within it, each with something new. */
function checkRamp({ ramp, recurring, term, number, place }: Line): readonly Finding[] {
  const path = ['offer', 'lines', place, 'ramp'];
  if (ramp.length === 0) return [];
  if (recurring === undefined) return [finding('E430', 'withoutCharge', { path, number })];
  if (term === undefined) return [finding('E430', 'withoutTerm', { path, number })];
  return ramp.flatMap(({ from_period: from, qty, unit_price: price }, i): readonly Finding[] => {
    const at = [...path, i];
    const before = ramp[i - 1]?.from_period ?? 1;
    const given = { path: [...at, 'from_period'], number, found: String(from) };
    if (from <= before) return [finding('E430', 'order', { ...given, before })];
    if (from > term) return [finding('E430', 'beyondTerm', { ...given, term })];
    return qty === undefined && price === undefined ? [finding('E430', 'nothing', { path: at, number })] : [];
  });
}

/** What holds for the first charge of a line holds for those of each step: its size, and that of its discount. */
function checkStepSizes(line: Line, currency: string | undefined): readonly Finding[] {
  const { number, place } = line;
  return linesByStep(line)
    .slice(1)
    .flatMap(({ line: then }, i): readonly Finding[] => {
      const path = ['offer', 'lines', place, 'ramp', i];
      if (isTooLarge(then)) return [finding('E430', 'tooLarge', { path, number })];
      const over = overDiscounted(then, currency);
      return over === null ? [] : [finding('E430', 'discountTooHigh', { path, number, ...over })];
    });
}

function checkTerm({ from, extension, recurring, term, number, place }: Line): readonly Finding[] {
  const path = ['offer', 'lines', place];
  return [
    ...(from !== undefined && recurring === undefined
      ? [finding('E431', 'startOfOnce', { path: [...path, 'from'], number, found: from })]
      : []),
    ...(extension !== undefined && (recurring === undefined || term === undefined)
      ? [finding('E431', 'extensionWithoutTerm', { path: [...path, 'extension'], number })]
      : []),
  ];
}

/** A headline says what is charged in its period: somewhere something is, in one currency, and no sum is divided (E433). */
function checkHeadline(offer: Offer): readonly Finding[] {
  const { headline, lines, payments } = offer;
  const [period] = lines.flatMap(({ recurring }) => recurring ?? []);
  if (headline === undefined || period === undefined) return [];
  const path = ['offer', 'headline'];
  const currencies = new Set(lines.flatMap((line) => (line.optional ? [] : [line.currency])));
  return [
    ...(lines.some(({ recurring }) => recurring === headline)
      ? []
      : [finding('E433', 'otherPeriod', { path, found: headline, period })]),
    ...(currencies.size > 1 ? [finding('E433', 'currencies', { path, found: headline })] : []),
    ...(payments.length > 0 && !isOnlyOfOnce(offer)
      ? [finding('E433', 'payments', { path: ['offer', 'payments'], headline })]
      : []),
  ];
}

function checkRenewal({ renewal, headline, lines }: Offer): readonly Finding[] {
  const recurs = lines.some(({ recurring }) => recurring !== undefined);
  return [
    ...(renewal === undefined
      ? []
      : recurs
        ? checkRenewalTerm(lines)
        : [finding('E431', 'renewalOfNothing', ofRenewal)]),
    ...(headline === undefined || recurs
      ? []
      : [finding('E431', 'headlineOfNothing', { path: ['offer', 'headline'], found: headline })]),
  ];
}

const ofRenewal = { path: ['offer', 'renewal'] };

/** What is renewed is a term: somewhere there is one. */
function checkRenewalTerm(lines: Offer['lines']): readonly Finding[] {
  const recurring = lines.filter((line) => line.recurring !== undefined);
  const first = recurring.find(({ optional }) => !optional) ?? recurring[0];
  if (first?.recurring === undefined || recurring.some(({ term }) => term !== undefined)) return [];
  const given = { number: first.number, term: chargesAYear[first.recurring] };
  return [finding('E431', 'renewalWithoutTerm', { ...ofRenewal, ...given })];
}
