import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import { decimalOf } from '../foundation/money/Decimal.ts';
import { ceiling, fractionOf, rounded, times, total, type Fraction } from '../foundation/money/Fraction.ts';
import type { BusinessCase, CaseName, Effort, Outcome } from '../internal/business-case/BusinessCase.ts';
import { perYearIn } from '../internal/business-case/computeCase.ts';
import { figureNamed } from '../internal/business-case/figures.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import type { CaseFacts, CaseSource, OutcomeFacts } from '../proposal/BusinessCase.ts';
import type { Figure } from '../proposal/claims.ts';
import type { Amount, Wording } from '../proposal/leaves.ts';
import {
  breakEvenOf,
  costsUntil,
  discloseCosts,
  driversOf,
  runningOf,
  shortest,
  waterfallOf,
  type OfferLines,
} from './caseParts.ts';
import { discloseRates } from './rates.ts';
import { amountIn, computed, count } from './leaf.ts';
import { areFirm } from '../internal/offer/line.ts';
import type { Speaker } from './Speaker.ts';
import type { Expression } from '../internal/business-case/Expression.ts';

type Path = Finding['path'];

/** What a disclosure of the case looks things up in. */
interface CaseKnown {
  /** Those that nothing withholds. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly offer: OfferLines;
  /** The labels of the client's criteria that it answers. */
  readonly criteria: readonly Wording[];
  readonly speaker: Speaker;
  /** For what other parts of the facts have said: a missing text is reported once. */
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
  return findings.length > 0 ? { facts: null, findings } : { facts: caseFacts(made, known), findings };
}

function caseFacts(made: BusinessCase, known: CaseKnown): CaseFacts {
  const { currency, years, rate, low, expected, high } = made;
  const later = expected.flows.slice(1);
  return {
    criteria: known.criteria,
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
    firm: areFirm(made.costs),
    even: later.every((flow) => rounded(flow, 2) === rounded(expected.yearly, 2)),
    rounded: isRounded(made),
    low: low && outcomeFacts(low, made),
    expected: outcomeFacts(expected, made),
    high: high && outcomeFacts(high, made),
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
  { currency, years }: BusinessCase,
  known: CaseKnown,
): CaseFacts['costs']['effort'] =>
  effort && {
    amount: wholeIn(currency)(effort.value),
    over: wholeIn(currency)(key === 'client_effort' ? effort.value : times(effort.value, fractionOf(years))),
    source: sourceOf(effort.source, ['finance', 'costs', key, 'source'], known),
  };

/** Money of the case: an estimate deserves no cents. */
const wholeIn =
  (currency: string, firm = true) =>
  (value: Fraction): Amount =>
    amountIn(currency, firm)(rounded(value, 0));

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

/** What holds an approximate cost is approximate itself: all but the benefit. */
function outcomeFacts(
  { yearly, benefit, net, roi, npv, payback, flows }: Outcome,
  { currency, costs }: BusinessCase,
): OutcomeFacts {
  const firm = areFirm(costs);
  const money = wholeIn(currency, firm);
  return {
    yearly: wholeIn(currency, areFirm(runningOf(costs)))(yearly),
    benefit: wholeIn(currency)(benefit),
    net: money(net),
    roi: computed(rounded(times(roi, fractionOf(100)), 1), firm),
    npv: npv && money(npv),
    payback: payback && computed(decimalOf(String(ceiling(payback))), firm),
    cumulative: flows.map((_, i) => wholeIn(currency, areFirm(costsUntil(i, costs)))(total(flows.slice(0, i + 1)))),
  };
}

/** Whether something that is printed as a sum of parts lost cents on the way. */
function isRounded({ benefits, costs, effort, effortYearly, low, high, expected }: BusinessCase): boolean {
  const names: readonly CaseName[] = ['low', 'expected', 'high'];
  const all = [
    ...benefits.flatMap((benefit) => names.map((name) => perYearIn(name, benefit))),
    ...costs.flatMap(({ flows }) => flows),
    ...[effort, effortYearly].flatMap((paid) => (paid ? [paid.value] : [])),
    ...[low, expected, high].flatMap((outcome) => (outcome ? [outcome.yearly] : [])),
  ];
  return all.some(({ under }) => under !== 1n);
}

type Term = CaseFacts['benefits'][number]['calculation'][number];

const sign = (written: Term['sign']): Term => ({ sign: written, number: null, unit: null });

/** A calculation as one reads it, part by part; a figure as its value and unit, never as its id. */
function calculationOf(expression: Expression, figures: Readonly<Record<string, Figure>>): readonly Term[] {
  switch (expression.is) {
    case 'number':
      return [{ sign: null, number: { number: expression.value, from: null }, unit: null }];
    case 'figure': {
      const figure = figures[expression.id];
      return figure ? [{ sign: null, number: figure.value, unit: figure.unit }] : [];
    }
    case 'opposite':
      return [sign('−'), ...calculationOf(expression.of, figures)];
    case 'group':
      return [sign('('), ...calculationOf(expression.of, figures), sign(')')];
    case 'operation':
      return [
        ...calculationOf(expression.left, figures),
        sign(expression.operator),
        ...calculationOf(expression.right, figures),
      ];
  }
}

/** The figures that a calculation names, each once. */
function figuresIn(expression: Expression): readonly string[] {
  switch (expression.is) {
    case 'number':
      return [];
    case 'figure':
      return [expression.id];
    case 'opposite':
    case 'group':
      return figuresIn(expression.of);
    case 'operation':
      return [...new Set([...figuresIn(expression.left), ...figuresIn(expression.right)])];
  }
}

/** A figure that the case rests on, and where it is named. */
interface Rest {
  readonly id: string;
  readonly path: Finding['path'];
}

/** Figures of references that may not be printed, where the case rests on them; `figures` are those that may. */
function withheldFigures(
  { benefits, effort, effortYearly }: BusinessCase,
  figures: Readonly<Record<string, Figure>>,
): readonly Finding[] {
  const rests: readonly Rest[] = [
    ...benefits.flatMap(({ index, expression, source }) => [
      ...figuresIn(expression).map((id) => ({ id, path: ['finance', 'benefits', index, 'per_year'] })),
      ...sourceAt(source, ['finance', 'benefits', index, 'source']),
    ]),
    ...sourceAt(effort?.source, ['finance', 'costs', 'client_effort', 'source']),
    ...sourceAt(effortYearly?.source, ['finance', 'costs', 'client_effort_yearly', 'source']),
  ];
  return rests
    .filter(({ id }) => figures[id] === undefined)
    .map(({ id, path }) => finding('E401', 'withheld', { path, found: id }));
}

function sourceAt(source: Words | undefined, path: Rest['path']): readonly Rest[] {
  const id = source === undefined ? null : figureNamed(source);
  return id === null ? [] : [{ id, path }];
}
