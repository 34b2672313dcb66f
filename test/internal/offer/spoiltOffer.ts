import { coverage } from './oracleCoverage.ts';
import type { OracleBilling, OracleLine, OracleOffer, OraclePayment } from './oracleOffer.ts';
import { openGroups } from './oracleWays.ts';
import { below, pick, type Random } from './random.ts';

/** The offer with one thing in it that is wrong, of those that can be; the oracle says whether it is. */
export function spoilt(random: Random, offer: OracleOffer): OracleOffer {
  const ways = [...wrongPayments(random, offer), ...wrongTerms(random, offer)];
  return ways[below(random, ways.length)] ?? offer;
}

function wrongPayments(random: Random, offer: OracleOffer): readonly OracleOffer[] {
  const { payments, lines } = offer;
  const place = below(random, payments.length);
  const change = (to: OraclePayment): OracleOffer => ({
    ...offer,
    payments: payments.map((payment, i) => (i === place ? to : payment)),
  });
  const add = (payment: OraclePayment): OracleOffer => ({ ...offer, payments: [...payments, payment] });
  const ids = (some: readonly OracleLine[]): readonly string[] => some.flatMap(({ id }) => id ?? []);
  const options = ids(lines.filter(({ optional }) => optional === true));
  const rates = (offer.atRates ?? []).flatMap(({ id }) => id ?? []);
  const billed = ids(coverage(offer).flatMap(({ line, billedBy }) => (billedBy === null ? [] : [line])));
  const paid = ids(coverage(offer).flatMap(({ line, billedBy }) => (billedBy === null ? [line] : [])));
  const open = ids(openGroups(offer).flat());
  const percent = pick(random, ['0', '1', '50', '99.999']);
  const of = payments[place]?.of;
  return [
    ...(payments.length > 0
      ? [
          { ...offer, payments: payments.filter((_, i) => i !== place) },
          change({ percent, of }),
          change({ amount: '987654321', of }),
          change({ parts: 2, of }),
        ]
      : []),
    ...(paid.length > 0 ? [add({ amount: '1', of: paid.slice(0, 1) }), add({ percent, of: paid.slice(-1) })] : []),
    ...[options, rates].filter(({ length }) => length > 0).map((beside) => add({ percent, of: beside.slice(0, 1) })),
    ...(billed.length > 0 ? [add({ percent: '100', of: billed }), add({ percent: '100', of: 'recurring' })] : []),
    ...(open.length > 0 ? [{ ...offer, payments: [{ parts: 3, of: open }] }] : []),
  ];
}

function wrongTerms(random: Random, offer: OracleOffer): readonly OracleOffer[] {
  const { lines, indexation } = offer;
  const once = lines.find(({ recurring }) => recurring === undefined);
  const bound = lines.some(({ recurring, term }) => recurring !== undefined && term !== undefined);
  const billing: OracleBilling = { every: pick(random, ['month', 'quarter', 'year']) };
  return [
    ...(once === undefined
      ? []
      : [{ ...offer, lines: lines.map((line) => (line === once ? { ...line, billing } : line)) }]),
    ...(indexation === undefined || !bound ? [] : [{ ...offer, renewal: { months: 12, at_most_percent: '5' } }]),
  ];
}
