import type { Finding } from '../foundation/diagnostics/finding.ts';
import { ceiling, fractionOf, rounded, times, total, type Fraction } from '../foundation/money/Fraction.ts';
import type { BusinessCase, CaseName, Effort, Outcome } from '../internal/business-case/BusinessCase.ts';
import { perYearIn } from '../internal/business-case/computeCase.ts';
import { figureNamed } from '../internal/business-case/figures.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import type { CaseFacts, CaseSource, OutcomeFacts } from '../proposal/BusinessCase.ts';
import type { Figure } from '../proposal/Facts.ts';
import type { Amount } from '../proposal/leaves.ts';
import { calculationOf, figuresIn } from './calculationOf.ts';
import { discloseCosts, type OfferLines } from './discloseCosts.ts';
import { discloseRates } from './discloseRates.ts';
import { withheldFigures } from './withheldFigures.ts';
import { breakEvenOf, driversOf, shortest, waterfallOf } from './discloseDrivers.ts';
import { amountIn, count, numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

type Path = Finding['path'];

/** What a disclosure of the case looks things up in. */
export interface CaseKnown {
  /** Those that nothing withholds. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly offer: OfferLines;
  readonly speaker: Speaker;
  /** For what other parts of the facts have said: a missing text is told once. */
  readonly quiet: Speaker;
}

/**
 * The computed case as the client sees it, in whole units; no ids. A case that rests on a figure of a reference that may
 * not be printed cannot show where its numbers come from: then there is none, and a finding says so (D9, D10).
 */
export function discloseCase(
  made: BusinessCase,
  known: CaseKnown,
): { readonly facts: CaseFacts | null; readonly findings: readonly Finding[] } {
  const findings = withheldFigures(made, known.figures);
  return findings.length > 0 ? { facts: null, findings } : { facts: told(made, known), findings };
}

function told(made: BusinessCase, known: CaseKnown): CaseFacts {
  const { currency, years, rate, low, expected, high } = made;
  const later = expected.flows.slice(1);
  return {
    currency,
    years: count(years),
    rate: rate === null ? null : shortest(times(fractionOf(rate), fractionOf(100))),
    benefits: made.benefits.map((benefit) => benefitFacts(benefit, made, known)),
    costs: {
      ...discloseCosts(made, known),
      effort: effortFacts(made.effort, 'client_effort', made, known),
      effort_yearly: effortFacts(made.effortYearly, 'client_effort_yearly', made, known),
    },
    rates: discloseRates(made.rates, known.offer, known.speaker),
    runs: made.effortYearly !== null || made.costs.some(({ recurs }) => recurs),
    ends: made.costs.some(({ ends }) => ends),
    even: later.every((flow) => rounded(flow, 2) === rounded(expected.yearly, 2)),
    rounded: isRounded(made),
    low: low && outcomeFacts(low, currency),
    expected: outcomeFacts(expected, currency),
    high: high && outcomeFacts(high, currency),
    waterfall: waterfallOf(made, known.speaker),
    sensitivity: {
      measure: made.sensitivity.measure,
      drivers: driversOf(made, known.speaker),
      break_even: breakEvenOf(made),
    },
  };
}

const effortFacts = (
  effort: Effort | null,
  key: 'client_effort' | 'client_effort_yearly',
  { currency }: BusinessCase,
  known: CaseKnown,
): CaseFacts['costs']['effort'] =>
  effort && {
    amount: wholeIn(currency)(effort.value),
    source: sourceOf(effort.source, ['finance', 'costs', key, 'source'], known),
  };

/** Money of the case: an estimate deserves no cents. */
export const wholeIn =
  (currency: string) =>
  (value: Fraction): Amount =>
    amountIn(currency)(rounded(value, 0));

function benefitFacts(
  benefit: BusinessCase['benefits'][number],
  { currency, low, high }: BusinessCase,
  known: CaseKnown,
): CaseFacts['benefits'][number] {
  const { speaker } = known;
  const path = ['finance', 'benefits', benefit.index];
  const named = figureNamed(benefit.source);
  const others = figuresIn(benefit.expression).filter((id) => id !== named);
  const amount = (name: CaseName): Amount => wholeIn(currency)(perYearIn(name, benefit));
  return {
    label: speaker.say(benefit.label, [...path, 'label']),
    reckoned: speaker.maybe(benefit.reckoned ?? undefined, [...path, 'reckoned']),
    calculation: calculationOf(benefit.expression, known.figures),
    sources: [
      sourceOf(benefit.source, [...path, 'source'], known),
      ...others.flatMap((id) => figureSource(known.figures[id])),
    ],
    low: low && amount('low'),
    expected: amount('expected'),
    high: high && amount('high'),
  };
}

const figureSource = (figure: Figure | undefined): readonly CaseSource[] =>
  figure ? [{ text: figure.source, as_of: figure.as_of }] : [];

/** Words as they are, or the source and the day of the figure that is named. */
function sourceOf(source: Words, path: Path, { figures, speaker }: CaseKnown): CaseSource {
  const id = figureNamed(source);
  const [found] = id === null ? [] : figureSource(figures[id]);
  return found ?? { text: speaker.say(source, path), as_of: null };
}

function outcomeFacts({ yearly, benefit, net, roi, npv, payback, flows }: Outcome, currency: string): OutcomeFacts {
  const money = wholeIn(currency);
  return {
    yearly: money(yearly),
    benefit: money(benefit),
    net: money(net),
    roi: numeral(rounded(times(roi, fractionOf(100)), 1)),
    npv: npv && money(npv),
    payback: payback && count(Number(ceiling(payback))),
    cumulative: flows.map((_, i) => money(total(flows.slice(0, i + 1)))),
  };
}

/** Whether something that is printed as a sum of parts lost cents on the way. */
function isRounded({ benefits, costs, effort, effortYearly, low, high, expected }: BusinessCase): boolean {
  const names: readonly CaseName[] = ['low', 'expected', 'high'];
  const all = [
    ...benefits.flatMap((benefit) => names.map((name) => perYearIn(name, benefit))),
    ...costs.flatMap(({ flows }) => flows),
    ...[effort, effortYearly].flatMap((own) => (own ? [own.value] : [])),
    ...[low, expected, high].flatMap((outcome) => (outcome ? [outcome.yearly] : [])),
  ];
  return all.some(({ under }) => under !== 1n);
}
