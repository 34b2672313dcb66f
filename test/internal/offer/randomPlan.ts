import { scheduleOf } from './oracleCoverage.ts';
import type { OracleBilling, OracleIndexation, OracleLine, OracleOffer, OracleTax } from './oracleOffer.ts';
import { isLikely, percentText, pick, type Random } from './random.ts';
import { randomPots } from './randomPots.ts';
import { spoilt } from './spoiltOffer.ts';

const periods = ['month', 'quarter', 'year'] as const;

/** Ends of months and leap days, where adding months shows. */
const days = [
  '2026-12-01',
  '2026-12-31',
  '2027-01-15',
  '2027-01-31',
  '2027-08-30',
  '2028-02-29',
  '2028-03-01',
] as const;

/**
 * The offer with everything that is said of when it is paid and at which price later: payments that are of something,
 * what is billed, an index, taxes whose rate changes. One of ten is wrong somewhere.
 */
export function withPlan(random: Random, offer: OracleOffer, digits: number): OracleOffer {
  // While a choice is open no sum is known: half of them are decided.
  const isDecided = isLikely(random, 0.6);
  const decided = isDecided ? offer.lines.map((line) => ({ ...line, alternative: undefined })) : offer.lines;
  const named: OracleOffer = {
    ...offer,
    cap: isDecided ? null : (offer.cap ?? null),
    lines: decided.map((line, i) => ({ ...line, id: `line${i}`, ...randomStart(random, line) })),
    atRates: (offer.atRates ?? []).map((rate, i) => ({ ...rate, id: `rate${i}` })),
    milestones: [{ id: 'go', text: 'Go-live' }],
    taxes: Object.fromEntries(Object.entries(offer.taxes).map(([id, tax]) => [id, datedTax(random, tax)])),
    headline: null,
    payments: [],
  };
  const planned = withIndexation(random, withBilling(random, named));
  const paid = { ...planned, payments: randomPots(random, planned, digits) };
  return isLikely(random, 0.1) ? spoilt(random, paid) : paid;
}

const randomStart = (random: Random, { recurring }: OracleLine): { readonly from?: string } =>
  recurring !== undefined && isLikely(random, 0.3) ? { from: pick(random, days) } : {};

/** The rate of the day of issue, between two others; its first or last day may be that very day. */
function datedTax(random: Random, tax: OracleTax): OracleTax {
  if (isLikely(random, 0.6)) return tax;
  const { percent = '0', ...rest } = tax;
  const first = pick(random, ['2025-01-01', '2026-11-23']);
  const [until, next] = pick(random, [
    ['2026-11-23', '2026-11-24'],
    ['2026-12-31', '2027-01-01'],
  ] as const);
  const before = first === '2025-01-01' ? '2024-12-31' : '2026-11-22';
  return {
    ...rest,
    rates: pick<NonNullable<OracleTax['rates']>>(random, [
      [{ percent }],
      [
        { percent, until },
        { percent: percentText(random), from: next },
      ],
      [
        { percent: percentText(random), until: before },
        { percent, from: first },
      ],
      [
        { percent: percentText(random), from: next },
        { percent: percentText(random), until: before },
        { percent, from: first, until },
      ],
    ]),
  };
}

const randomTerms = (random: Random): OracleBilling => ({
  every: pick(random, periods),
  in: pick(random, [undefined, 'advance', 'arrears', 'arrears']),
  from: pick(random, [undefined, pick(random, days), 'milestone:go']),
  net_days: pick(random, [undefined, undefined, 14, 30]),
});

/** Nothing is billed, or what recurs by the terms of the offer, or some of it by its own; two sets of terms, so that lines share them. */
function withBilling(random: Random, offer: OracleOffer): OracleOffer {
  const isCounted = ({ optional, recurring }: OracleLine): boolean => optional !== true && recurring !== undefined;
  if (!offer.lines.some(isCounted)) return offer;
  const terms = [randomTerms(random), randomTerms(random)] as const;
  const billing = isLikely(random, 0.5) ? terms[0] : undefined;
  const own = pick(random, [0, 0.4, 0.8]);
  const lines = offer.lines.map((line) =>
    isCounted(line) && isLikely(random, own) ? { ...line, billing: ownTerms(pick(random, terms), line) } : line,
  );
  return { ...offer, billing, lines };
}

const randomIndex = (random: Random): OracleIndexation => ({
  index: 'consumer prices',
  from: pick(random, [...days, '2027-06-30', '2029-01-31']),
  every: pick(random, periods),
  cap_percent: isLikely(random, 0.15) ? undefined : pick(random, ['0.5', '2', '4', '3.75', '0.333', '12.5']),
});

/** A line has one first day. */
const ownTerms = (terms: OracleBilling, { from }: OracleLine): OracleBilling =>
  from === undefined ? terms : { ...terms, from: undefined };

/** An index of the offer, of some lines, or both; a renewal has no limit then. */
function withIndexation(random: Random, offer: OracleOffer): OracleOffer {
  const recurs = offer.lines.some(({ recurring }) => recurring !== undefined);
  if (!recurs || isLikely(random, 0.4)) return offer;
  const renewal = offer.renewal ? { months: offer.renewal.months } : null;
  const own = pick(random, [0, 0, 0.5]);
  const indexed = offer.lines.map((line) =>
    line.recurring !== undefined && isLikely(random, own) ? { ...line, indexation: randomIndex(random) } : line,
  );
  // Without its first day nobody can say what a line comes to: mostly it is known.
  const isDated = isLikely(random, 0.8);
  const lines = indexed.map((line) => {
    const start = scheduleOf(line, offer)?.start ?? 'milestone:';
    const isUnknown =
      line.recurring !== undefined &&
      line.from === undefined &&
      line.billing?.from === undefined &&
      start.startsWith('milestone:');
    return isDated && isUnknown ? { ...line, from: pick(random, days) } : line;
  });
  return { ...offer, renewal, indexation: isLikely(random, 0.7) ? randomIndex(random) : undefined, lines };
}
