import type { CaseFacts, DriverFacts, OutcomeFacts } from '../../../proposal/BusinessCase.ts';
import type { Amount, Numeral } from '../../../proposal/leaves.ts';
import { decimalOf, multiply } from '../../../foundation/money/Decimal.ts';
import type { CaseName } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { textRun, type Holes } from '../../locale/phrase.ts';
import type { Composer } from '../pieces/Composer.ts';
import { chargedPrices, ratedPrices } from '../pieces/prices.ts';
import { percentOf } from '../pieces/taxNames.ts';

/** One of the cases that are shown. */
export interface ShownCase {
  readonly which: CaseName;
  readonly name: Inlines;
  readonly outcome: OutcomeFacts;
}

/** A composer with the business case at hand, and what its parts are called. */
export interface CaseWriter extends Composer {
  readonly made: CaseFacts;
  readonly currency: Inlines;
  /** Low, expected and high, as far as there are any. */
  readonly cases: readonly ShownCase[];
  /** An amount in the currency that a head names. */
  readonly bare: (amount: Amount) => Inlines;
  /** A phrase with the horizon in `{years}`, in the plural that it asks for. */
  readonly over: (key: string, holes?: Holes) => Inlines;
  /** That the offer has a price which is not among the costs; empty where it is, or where there is none. */
  readonly apart: Inlines;
  /** That a price among the costs is an estimate; empty where none is. */
  readonly estimate: Inlines;
  /** What an assumption is called. */
  readonly driver: (driver: DriverFacts) => Inlines;
  /** An assumption's value: percent of what is expected, an amount, percent. */
  readonly input: (driver: DriverFacts, end: 'from' | 'to') => Inlines;
}

/** Writes something about the case, or nothing where there is none. */
export function withCase<T>(composer: Composer, write: (writer: CaseWriter) => readonly T[]): readonly T[] {
  const { case: made } = composer.proposal;
  return made === null ? [] : write(writerOf(composer, made));
}

/** Whether the offer has a price that no cost holds: nobody knows what rates will come to. */
function isApart(composer: Composer, { costs }: CaseFacts): boolean {
  if (chargedPrices(composer).length > 0) return !costs.from_offer;
  return ratedPrices(composer).length > 0;
}

function writerOf(composer: Composer, made: CaseFacts): CaseWriter {
  const { words, say, count, start } = composer;
  const names = { low: words('return.low'), expected: words('return.expected'), high: words('return.high') };
  const caseOf = (which: CaseName): readonly ShownCase[] => {
    const outcome = made[which];
    return outcome === null ? [] : [{ which, name: names[which], outcome }];
  };
  return {
    ...composer,
    made,
    currency: composer.name(made.currency),
    cases: [...caseOf('low'), ...caseOf('expected'), ...caseOf('high')],
    bare: count,
    over: (key, holes) => words(key, { ...holes, years: say(made.years), count: Number(made.years.number) }),
    apart: isApart(composer, made) ? words('return.price_apart') : [],
    estimate: made.firm ? [] : words('return.estimate'),
    driver: ({ kind, label }) => {
      if (label !== null) return start(label);
      return words(kind === 'rate' ? 'return.rate' : kind === 'effort' ? 'return.effort' : 'return.effort_yearly');
    },
    input: (driver, end) => {
      if (driver.kind === 'rate') return percentOf(composer, driver[end]);
      return driver.kind === 'benefit' ? percentOf(composer, hundredfold(driver[end])) : say(driver[end]);
    },
  };
}

/** A factor as percent: 0.5 is 50. */
const hundredfold = (factor: Numeral): Numeral => ({
  ...factor,
  number: multiply(factor.number, decimalOf(100)),
});

/** "month 7", or in words that it is not there; "approx. month 7" where a cost is an estimate. */
export function paybackOf(writer: CaseWriter, { outcome: { payback } }: ShownCase): Inlines {
  const { words, over } = writer;
  if (payback === null) return over('return.never');
  if (payback.number === '0') return words('return.at_once');
  const amount = words('return.month', { month: monthOf(writer, payback) });
  return payback.approximate === true ? words('price.approximate', { amount }) : amount;
}

/** The number of a month, for words that say themselves whether it is approximate: the mark stands before "month". */
export const monthOf = ({ say }: CaseWriter, { number, from }: Numeral): Inlines => say({ number, from });

/** The key of a phrase that says "approx." in its own place where the case rests on an estimate. */
export const estimated = (key: string, { made }: CaseWriter): string => (made.firm ? key : `${key}_approximate`);

/** Nothing between two lines but a space. */
export const spaced = (lines: readonly Inlines[]): Inlines =>
  lines.filter((line) => line.length > 0).flatMap((line, i) => (i === 0 ? line : [...textRun(' '), ...line]));
