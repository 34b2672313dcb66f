/** What an offer can combine; each list begins with what is usual. */
export const dimensions = {
  tax: ['one', 'none', 'two', 'exempt', 'mixed'],
  recurring: ['none', 'year3', 'month6', 'open'],
  choice: ['none', 'one', 'oneRecurs', 'two', 'cross'],
  currency: ['one', 'two', 'rates', 'onlyOptions'],
  detail: ['lines', 'sections', 'total'],
  discount: ['none', 'percent', 'amount'],
  option: ['none', 'same', 'untaxed', 'recurring'],
  payment: ['percent', 'parts'],
} as const;

type Dimensions = typeof dimensions;
export type Case = { readonly [D in keyof Dimensions]: Dimensions[D][number] };

const pick = <T>(values: readonly T[], at: number): T => {
  const value = values[at % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

/** A mixed-radix number as a case: every number below `countOfCases` is another one. */
function caseAt(number: number): Case {
  let rest = number;
  const next = <T>(values: readonly T[]): T => {
    const value = pick(values, rest);
    rest = Math.floor(rest / values.length);
    return value;
  };
  return {
    tax: next(dimensions.tax),
    recurring: next(dimensions.recurring),
    choice: next(dimensions.choice),
    currency: next(dimensions.currency),
    detail: next(dimensions.detail),
    discount: next(dimensions.discount),
    option: next(dimensions.option),
    payment: next(dimensions.payment),
  };
}

export const countOfCases = Object.values(dimensions).reduce((all, values) => all * values.length, 1);

/** Each two choices of a case, as text. */
export function pairsOf(one: Case): readonly string[] {
  const chosen = Object.entries(one).map(([name, value]) => `${name}: ${value}`);
  return chosen.flatMap((a, i) => chosen.slice(i + 1).map((b) => `${a}, ${b}`));
}

/** Cases in which each two choices meet at least once: always the one that adds most of those that were drawn. */
export function pairwiseCases(): readonly Case[] {
  const seen = new Set<string>();
  const cases: Case[] = [];
  let state = 7;
  const draw = (): Case => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return caseAt(Math.floor((state / 2_147_483_648) * countOfCases));
  };
  const fresh = (one: Case): number => pairsOf(one).filter((pair) => !seen.has(pair)).length;
  for (let idle = 0; idle < 20;) {
    const best = Array.from({ length: 60 }, draw).reduce((a, b) => (fresh(b) > fresh(a) ? b : a));
    idle = fresh(best) === 0 ? idle + 1 : 0;
    if (fresh(best) === 0) continue;
    cases.push(best);
    for (const pair of pairsOf(best)) seen.add(pair);
  }
  return cases;
}

/** How many pairs there are in all. */
export const countOfPairs = ((): number => {
  const sizes = Object.values(dimensions).map((values) => values.length);
  return sizes.reduce((all, a, i) => all + a * sizes.slice(i + 1).reduce((sum, b) => sum + b, 0), 0);
})();
