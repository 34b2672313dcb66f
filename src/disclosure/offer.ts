import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import type { Claim, Figure, Point, Scoped } from '../proposal/claims.ts';
import type { Facts, PointFacts } from '../proposal/Facts.ts';
import type { PointKind } from '../proposal/kinds.ts';
import type { Clauses } from '../internal/library/clauses/Clause.ts';
import { discloseContractTerms } from './contractTerms.ts';
import { discloseCommitments } from './commitments.ts';
import type { LabelsOf } from './criteria.ts';
import { count, day } from './leaf.ts';
import { disclosePlan } from './plan.ts';
import type { Speaker } from './Speaker.ts';
import { discloseSpecialTerms, isApproved } from './specialTerms.ts';

type Offer = Dossier['offer'];
type Path = readonly (string | number)[];

/** What a disclosure of the offer looks things up in. */
interface Known {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly labels: LabelsOf;
  readonly speaker: Speaker;
  readonly clauses: Clauses;
}

/** The offer without its lines (the price is disclosed separately) and without its limits. */
export function discloseOffer({ offer }: Dossier, known: Known): Facts['offer'] {
  const { speaker } = known;
  return {
    summary: speaker.maybe(offer.summary, ['offer', 'summary']),
    benefits: offer.benefits.map((item, i) => claim(item, ['offer', 'benefits', i], known)),
    uniqueness: offer.uniqueness.map((item, i) => claim(item, ['offer', 'uniqueness', i], known)),
    exclusivity: exclusivity(offer, speaker),
    special_terms: discloseSpecialTerms(offer, speaker),
    points: points(offer, known),
    scope_in: scope('scope_in', offer, speaker),
    scope_out: scope('scope_out', offer, speaker),
    ...disclosePlan(offer, speaker),
    reviews: offer.reviews.map(({ when, decides, who }, i) => ({
      when: speaker.say(when, ['offer', 'reviews', i, 'when']),
      decides: speaker.say(decides, ['offer', 'reviews', i, 'decides']),
      who: speaker.maybe(who, ['offer', 'reviews', i, 'who']),
    })),
    working: offer.working.map(({ title, text }, i) => ({
      title: speaker.say(title, ['offer', 'working', i, 'title']),
      text: speaker.say(text, ['offer', 'working', i, 'text']),
    })),
    ...discloseContractTerms(offer, known.clauses, speaker),
    ...discloseCommitments(offer, known),
  };
}

type ScopeSource = Offer['scope_in'][number];
type ClaimSource = Offer['benefits'][number] | Offer['uniqueness'][number];

function claim(item: ClaimSource, path: Path, { figures, labels, speaker }: Known): Claim {
  if (typeof item === 'string' || !isClaim(item))
    return { title: null, text: speaker.say(item, path), source: null, figure: null, criteria: [] };
  const figure = 'figure' in item && item.figure !== undefined ? (figures[item.figure] ?? null) : null;
  return {
    title: 'title' in item ? speaker.maybe(item.title, [...path, 'title']) : null,
    text: speaker.say(item.text, [...path, 'text']),
    source: speaker.maybe(item.source, [...path, 'source']),
    figure,
    criteria: labels(item.criteria),
  };
}

/** A claim is written as text, as text by language, or with source and criteria. */
const isClaim = (item: Exclude<ClaimSource, string>): item is Extract<ClaimSource, { criteria: readonly string[] }> =>
  'criteria' in item && Array.isArray(item.criteria);

const scope = (key: 'scope_in' | 'scope_out', offer: Offer, speaker: Speaker): readonly Scoped[] =>
  offer[key].map((item, i) => {
    const path = ['offer', key, i];
    if (!isScoped(item)) return { title: null, text: speaker.say(item, path) };
    return { title: speaker.say(item.title, [...path, 'title']), text: speaker.say(item.text, [...path, 'text']) };
  });

/** `title` is no language, so a map that has it has a title and a text. */
const isScoped = (item: ScopeSource): item is Extract<ScopeSource, { readonly title: Words; readonly text: Words }> =>
  typeof item === 'object' && 'title' in item;

/** Exclusive terms are disclosed once they are agreed inside (D8, D16). */
function exclusivity(offer: Offer, speaker: Speaker): Facts['offer']['exclusivity'] {
  const { exclusivity: terms } = offer;
  if (terms === undefined || !isApproved(offer)) return null;
  const path = ['offer', 'exclusivity'];
  return {
    scope: speaker.say(terms.scope, [...path, 'scope']),
    territory: speaker.say(terms.territory, [...path, 'territory']),
    until: terms.until === undefined ? null : day(terms.until, [...path, 'until']),
    months: terms.months === undefined ? null : count(terms.months, [...path, 'months']),
    open_ended: terms.open_ended ?? false,
    text: speaker.maybe(terms.text, [...path, 'text']),
  };
}

function points({ points: all }: Offer, known: Known): PointFacts {
  const of = (kind: PointKind): readonly Point[] =>
    all.flatMap((item, i) => (item.kind === kind ? [point(item, ['offer', 'points', i], known)] : []));
  return {
    technical: of('technical'),
    compliance: of('compliance'),
    risk: of('risk'),
    usability: of('usability'),
    pilot: of('pilot'),
    people: of('people'),
    roadmap: of('roadmap'),
    terms: of('terms'),
  };
}

const point = (item: Offer['points'][number], path: Path, { figures, labels, speaker }: Known): Point => ({
  title: speaker.maybe(item.title, [...path, 'title']),
  text: speaker.say(item.text, [...path, 'text']),
  source: speaker.maybe(item.source, [...path, 'source']),
  figure: item.figure === undefined ? null : (figures[item.figure] ?? null),
  answer: speaker.maybe(item.answer, [...path, 'answer']),
  likelihood: speaker.maybe(item.likelihood, [...path, 'likelihood']),
  effect: speaker.maybe(item.effect, [...path, 'effect']),
  owner: speaker.maybe(item.owner, [...path, 'owner']),
  criteria: labels(item.criteria),
});
