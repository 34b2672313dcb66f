import { isNothing, nothing, opposite, order, rounded, total, type Fraction } from '../foundation/money/Fraction.ts';
import type { BusinessCase, CostLine } from '../internal/business-case/BusinessCase.ts';
import type { Offer } from '../internal/offer/Price.ts';
import type { Wording } from '../proposal/leaves.ts';
import type { CaseCost, CaseFacts } from '../proposal/BusinessCase.ts';
import { amountIn } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

export type OfferLines = Pick<Offer, 'lines' | 'detail' | 'rates'>;

/** More lines than these are told as one sum: the price table has them all. */
const mostLines = 6;

/**
 * What the offer costs, told as the price tells it: by its lines, or, where it hides them, by nothing but what is paid
 * at the start and what runs, without which no cash flow could be drawn.
 */
export function discloseCosts(
  { isFromOffer, costs, currency, expected }: BusinessCase,
  { offer, quiet }: { readonly offer: OfferLines; readonly quiet: Speaker },
): Omit<CaseFacts['costs'], 'effort' | 'effort_yearly'> {
  const amount = (value: Fraction): CaseCost['amount'] => amountIn(currency)(rounded(value, 0));
  const groups = grouped(costs, offer, quiet);
  const of = (choose: (group: Group) => Fraction): readonly CaseCost[] =>
    groups.flatMap((group) => {
      const value = choose(group);
      return isNothing(value) ? [] : [{ label: group.label, amount: amount(value) }];
    });
  const [start = nothing] = expected.flows;
  return {
    from_offer: isFromOffer,
    initial: amount(opposite(start)),
    total: amount(expected.cost),
    once: of(({ once }) => once),
    yearly: of((group) => (isOfEachYear(group) ? (group.later[0] ?? nothing) : nothing)),
    other: of((group) => (isOfEachYear(group) ? nothing : total(group.later))),
  };
}

/** Whether every year of the horizon costs the same; a charge that ends within the only one is none of each year. */
const isOfEachYear = ({ later: [first, ...others], ends }: Group): boolean =>
  !ends && first !== undefined && others.every((flow) => order(flow, first) === 0);

/** Lines that are told as one: what they cost at the start, and at the end of each year. */
interface Group {
  readonly label: Wording | null;
  readonly once: Fraction;
  readonly later: readonly Fraction[];
  readonly ends: boolean;
}

function grouped(costs: readonly CostLine[], { lines, detail }: OfferLines, quiet: Speaker): readonly Group[] {
  // Lines of one text are one item, wherever they are written.
  const groups = new Map<string | null, { readonly label: Wording | null; readonly members: CostLine[] }>();
  for (const cost of costs) {
    const words = detail === 'lines' ? lines[cost.index]?.text : undefined;
    const label = quiet.maybe(words, ['offer', 'lines', cost.index, 'text']);
    const group = groups.get(label?.text ?? null);
    if (group) group.members.push(cost);
    else groups.set(label?.text ?? null, { label, members: [cost] });
  }
  if (groups.size > mostLines) return [groupOf(null, costs)];
  return [...groups.values()].map(({ label, members }) => groupOf(label, members));
}

function groupOf(label: Wording | null, members: readonly CostLine[]): Group {
  const [once = nothing, ...later] = (members[0]?.flows ?? []).map((_, year) =>
    total(members.map(({ flows }) => flows[year] ?? nothing)),
  );
  return { label, once, later, ends: members.some(({ ends }) => ends) };
}
