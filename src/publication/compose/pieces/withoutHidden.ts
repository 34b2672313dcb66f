import type { OutcomeFacts } from '../../../proposal/BusinessCase.ts';
import type { CurrencyPriceFacts, PriceFacts } from '../../../proposal/Price.ts';
import type { Proposal } from '../../../proposal/Proposal.ts';

/** What templates read of a proposal: what the price hides (`offer.detail`), no body and no layout can print either. */
export function withoutHidden(proposal: Proposal): Proposal {
  const { price, case: made } = proposal;
  if (price === null || price.detail === 'lines') return proposal;
  const shown = (outcome: OutcomeFacts): OutcomeFacts => ({ ...outcome, cumulative: endsOf(outcome.cumulative) });
  return {
    ...proposal,
    price: { ...price, currencies: price.currencies.map((part) => ({ ...part, groups: groupsOf(part, price) })) },
    case:
      made === null || !hidesYears(proposal)
        ? made
        : {
            ...made,
            low: made.low && shown(made.low),
            expected: shown(made.expected),
            high: made.high && shown(made.high),
          },
  };
}

const groupsOf = ({ groups }: CurrencyPriceFacts, { detail }: PriceFacts): CurrencyPriceFacts['groups'] =>
  detail === 'total' ? [] : groups.map((group) => ({ ...group, lines: [] }));

/**
 * Whether the years of the case are not told one by one: where hidden charges end at different times, each is the
 * difference of two years.
 */
export const hidesYears = ({ price, case: made }: Pick<Proposal, 'price' | 'case'>): boolean =>
  price !== null && price.detail !== 'lines' && made !== null && made.costs.other.length > 0;

/** The first and the last of sums. */
export const endsOf = <T>(sums: readonly T[]): readonly T[] =>
  sums.length < 3 ? sums : [...sums.slice(0, 1), ...sums.slice(-1)];
