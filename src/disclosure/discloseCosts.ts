import { isNothing, order, total, type Fraction } from '../foundation/money/Fraction.ts';
import type { BusinessCase, CostLine } from '../internal/business-case/BusinessCase.ts';
import type { Offer } from '../internal/offer/Price.ts';
import type { CaseCost, CaseFacts } from '../proposal/BusinessCase.ts';
import { amountIn } from './leaf.ts';
import { rounded } from '../foundation/money/Fraction.ts';
import type { Speaker } from './Speaker.ts';

export type OfferLines = Pick<Offer, 'lines' | 'detail'>;

/** More lines than these are told as one sum: the price table has them all. */
const mostLines = 6;

/** What the offer costs, by as much of its lines as the price itself tells: when the price hides them, so does the case. */
export function discloseCosts(
  { costs, currency, expected }: BusinessCase,
  { offer, quiet }: { readonly offer: OfferLines; readonly quiet: Speaker },
): Omit<CaseFacts['costs'], 'effort'> {
  const amount = (value: Fraction): CaseCost['amount'] => amountIn(currency)(rounded(value, 0));
  const groups = grouped(costs, offer, quiet);
  const of = (choose: (lines: readonly CostLine[]) => Fraction): readonly CaseCost[] =>
    groups.flatMap(({ label, lines }) => {
      const value = choose(lines);
      return isNothing(value) ? [] : [{ label, amount: amount(value) }];
    });
  const [start] = expected.flows;
  return {
    initial: amount(start ? { ...start, over: -start.over } : total([])),
    total: amount(expected.cost),
    once: of((lines) => total(lines.map(({ flows }) => total(flows.slice(0, 1))))),
    yearly: of((lines) =>
      total(
        running(lines)
          .filter(isEven)
          .flatMap(({ flows }) => flows.slice(1, 2)),
      ),
    ),
    other: of((lines) =>
      total(
        running(lines)
          .filter((line) => !isEven(line))
          .flatMap(({ flows }) => flows),
      ),
    ),
  };
}

const running = (lines: readonly CostLine[]): readonly CostLine[] => lines.filter(({ recurs }) => recurs);

/** Whether every year of the horizon costs the same. */
const isEven = ({ flows }: CostLine): boolean => {
  const [, first, ...others] = flows;
  return first !== undefined && others.every((flow) => order(flow, first) === 0);
};

interface Group {
  readonly label: string | null;
  readonly lines: readonly CostLine[];
}

function grouped(costs: readonly CostLine[], { lines, detail }: OfferLines, quiet: Speaker): readonly Group[] {
  const groups = new Map<string | null, CostLine[]>();
  for (const cost of costs) {
    const line = lines[cost.index];
    const words = detail === 'lines' ? line?.text : detail === 'sections' ? line?.section : undefined;
    const label = quiet.maybe(words, ['offer', 'lines', cost.index]);
    groups.set(label, [...(groups.get(label) ?? []), cost]);
  }
  if (groups.size > mostLines) return [{ label: null, lines: costs }];
  return [...groups].map(([label, members]) => ({ label, lines: members }));
}
