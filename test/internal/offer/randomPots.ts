import { written } from './oracle.ts';
import { coverage, isPlanned } from './oracleCoverage.ts';
import type { OracleLine, OracleOffer, OraclePayment } from './oracleOffer.ts';
import { classesOf, classSums } from './oraclePlan.ts';
import { openGroups } from './oracleWays.ts';
import { issuedOn, taxedOn } from './oracleTaxes.ts';
import { below, isLikely, pick, shareOf, type Random } from './random.ts';

type Of = OraclePayment['of'];
type Payments = readonly OraclePayment[];

/** Thousandths of a percent in the whole. */
const whole = 100_000;

/** Payments of all that is not billed: in pots that share no line, or some of each pot beside a part of everything. */
export function randomPots(random: Random, offer: OracleOffer, digits: number): Payments {
  const left = coverage(offer).flatMap(({ line, billedBy }) => (billedBy === null ? [line] : []));
  if (left.length === 0) return [];
  const pots = parted(random, left);
  const isShared = pots.length > 1 && isLikely(random, 0.4);
  if (isShared) {
    const front = 1 + below(random, whole - 1);
    const all = percents(random, front, ofLines(random, left, offer));
    const each = pots.flatMap((pot) => percents(random, whole - front, ofLines(random, pot, offer)));
    return isLikely(random, 0.5) ? [...all, ...each] : [...each, ...all];
  }
  const sums = sumsOfPots(offer, pots, digits);
  const open = openGroups(offer).flat();
  return pots.flatMap((pot, i) => {
    const of = ofLines(random, pot, offer);
    const isOpen = pot.some((line) => open.includes(line));
    return isOpen || isLikely(random, 0.4)
      ? percents(random, whole, of)
      : anyForm(random, sums[i] ?? 0n, digits).map((one) => ({ ...one, of }));
  });
}

/** All in one, what is charged once apart from what recurs, or anyhow. */
function parted(random: Random, lines: readonly OracleLine[]): readonly (readonly OracleLine[])[] {
  const count = pick(random, [1, 2, 2, 3]);
  const isByKind = isLikely(random, 0.4);
  const places = lines.map(({ recurring }) => (isByKind ? (recurring === undefined ? 0 : 1) : below(random, count)));
  return [...new Set(places)].map((place) => lines.filter((_, i) => places[i] === place));
}

/** A word where one says it, and nothing where that means the same; else their ids, in any order. */
function ofLines(random: Random, lines: readonly OracleLine[], offer: OracleOffer): Of {
  const counted = offer.lines.filter(({ optional }) => optional !== true);
  const once = counted.filter(({ recurring }) => recurring === undefined);
  const isSame = (others: readonly OracleLine[]): boolean =>
    others.length === lines.length && others.every((line) => lines.includes(line));
  const ids = lines.flatMap(({ id }) => id ?? []);
  const list = isLikely(random, 0.5) ? ids : ids.toReversed();
  // Without payments only what is billed makes a plan.
  const isBilled = isPlanned({ ...offer, payments: [] });
  if (isSame(isBilled ? once : counted) && isLikely(random, 0.4)) return undefined;
  if (isSame(once) && isLikely(random, 0.7)) return 'once';
  if (isSame(counted.filter((line) => !once.includes(line))) && isLikely(random, 0.7)) return 'recurring';
  return list;
}

/** So many thousandths of a percent, cut into one to four payments. */
function percents(random: Random, thousandths: number, of: Of): Payments {
  const cuts = Array.from({ length: below(random, 4) }, () => below(random, thousandths + 1));
  const ends = [...cuts.sort((a, b) => a - b), thousandths];
  // As equal as can be, so that there is something to share out.
  const even = ends.map((_, i) => Math.floor((thousandths * (i + 1)) / ends.length));
  const marks = isLikely(random, 0.5) ? even : ends;
  return marks.map((end, i) => ({ percent: written(BigInt(end - (marks[i - 1] ?? 0)), 3), of }));
}

/** What each pot comes to, as the only payment of its lines. */
function sumsOfPots(typed: OracleOffer, pots: readonly (readonly OracleLine[])[], digits: number): readonly bigint[] {
  const ids = (lines: readonly OracleLine[]): readonly string[] => lines.flatMap(({ id }) => id ?? []);
  const payments = pots.map((pot) => ({ percent: '100', of: ids(pot) }));
  const offer = taxedOn({ ...typed, payments }, issuedOn);
  const classes = classesOf(offer);
  // What two open choices come to, nobody knows yet: any sum will do.
  if (openGroups(offer).length > 0) return pots.map((_, i) => 12_345n * BigInt(i + 1));
  const sums = classSums(offer, classes, digits);
  return pots.map((_, i) => sums[classes.findIndex(([{ paidBy }]) => paidBy.includes(i))] ?? 0n);
}

/** Amounts, parts and what is left, that make this sum. */
function anyForm(random: Random, sum: bigint, digits: number): Payments {
  const share = shareOf(random, sum);
  const amount = { amount: written(share, digits) };
  const percent = { percent: pick(random, ['0.001', '10', '33.333', '50']) };
  const parts = { parts: 1 + below(random, 12) };
  return pick<Payments>(random, [
    [parts],
    [amount, parts],
    [parts, percent, { parts: 1 }],
    [percent, amount, parts],
    [amount, { amount: written(sum - share, digits) }],
    [{ as_worked: 'month' }],
    [percent, { as_worked: 'month' }],
    [amount, { as_worked: 'month' }, percent],
  ]);
}
