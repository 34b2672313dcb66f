import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { firstText } from '../dossier/schema/words.ts';
import type { Facts } from '../../proposal/Facts.ts';
import { argumentKinds, type ArgumentKind, type PointKind } from '../../proposal/kinds.ts';
import { isCertified } from '../../proposal/Profile.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { consentOf, findWinnable } from '../references/consent.ts';
import type { Answer } from '../roles/Role.ts';
import type { Missing } from './Selection.ts';

/** What can be said of an answer to a must-have. */
interface AnswerWords {
  /** What a member asks for, as the end of a sentence: "HR asks for references". */
  readonly wish: string;
}

/** What is known inside of a kind of argument; what the client sees of it is in `proposal/kinds.ts`. */
interface Kind extends AnswerWords {
  /** Prints whenever its facts are there, and costs a member nothing (D5). */
  readonly isCore?: true;
  /** Not even a dossier's own words may argue it without its facts: disclosure has a gate of its own for them. */
  readonly isGated?: true;
  /** Whether the proposal has facts of the kind: no argument claims what the dossier doesn't say. */
  readonly isThere: (facts: Facts) => boolean;
  /** Why the proposal has none. */
  readonly missing: (dossier: Dossier, expiry: CalendarDate) => Missing;
}

type OnlyPoints = Exclude<PointKind, 'roadmap' | 'terms'>;

/** A kind whose facts are points of the offer. */
const pointsOf = (kind: OnlyPoints, wish: string): Kind => ({
  wish,
  isThere: ({ offer }) => offer.points[kind].length > 0,
  missing: () => ({ reason: 'noFacts' }),
});

const kinds: Readonly<Record<ArgumentKind, Kind>> = {
  understanding: {
    wish: 'an understanding of the situation',
    isCore: true,
    isThere: ({ situation, account }) =>
      situation.summary !== null ||
      [situation.goals, situation.needs, situation.success_factors, account.criteria].some(({ length }) => length > 0),
    missing: () => ({ reason: 'noSituation' }),
  },
  benefit: {
    wish: 'benefits',
    isCore: true,
    isThere: ({ offer }) => offer.benefits.length > 0,
    missing: () => ({ reason: 'noFacts' }),
  },
  uniqueness: {
    wish: 'what is unique',
    isCore: true,
    isThere: ({ offer }) => offer.uniqueness.length > 0,
    missing: () => ({ reason: 'noFacts' }),
  },
  exclusivity: {
    wish: 'exclusive terms',
    isGated: true,
    isThere: ({ offer }) => offer.exclusivity !== null || offer.special_terms.length > 0,
    missing: ({ offer }) =>
      offer.exclusivity === undefined && offer.special_terms.length === 0
        ? { reason: 'noExclusivity' }
        : { reason: 'notApproved' },
  },
  reference: {
    wish: 'references',
    isGated: true,
    isThere: ({ references }) => references.length > 0,
    missing: ({ references }, expiry) => {
      const [first] = references;
      if (first === undefined) return { reason: 'noReference' };
      const nearest = findWinnable(references, expiry)?.reference ?? first;
      const { reason } = consentOf(nearest, expiry);
      const ends = nearest.consent.valid_until ?? expiry;
      return {
        reason: 'consent',
        withheld: reason ?? 'not_named',
        reference: firstText(nearest.company),
        asked: nearest.consent.asked ?? null,
        ends,
        expiry,
      };
    },
  },
  people: pointsOf('people', 'the people who do the work'),
  figure: {
    wish: 'figures',
    isGated: true,
    isThere: (facts) => facts.case !== null || Object.keys(facts.figures).length > 0,
    missing: ({ figures, references }) => {
      const [figure] = Object.keys(figures);
      if (figure === undefined) return { reason: 'noFigure' };
      const owner = references.find(({ id }) => id === figures[figure]?.reference);
      return {
        reason: 'withheldFigures',
        figure,
        reference: owner === undefined ? 'its reference' : firstText(owner.company),
      };
    },
  },
  technical: pointsOf('technical', 'technical details'),
  previous_cooperation: {
    wish: 'results of the work so far',
    isGated: true,
    isThere: (facts) => facts.previous_cooperation !== null,
    missing: ({ previous_cooperation: past }) =>
      past === null || past.results.length === 0
        ? { reason: 'noResults' }
        : { reason: 'silentHistory', status: past.status },
  },
  pilot: pointsOf('pilot', 'a way to try it first'),
  roadmap: {
    wish: 'the way there',
    isThere: ({ offer }) => offer.milestones.length > 0 || offer.points.roadmap.length > 0,
    missing: () => ({ reason: 'noFacts' }),
  },
  terms: {
    wish: 'terms',
    isThere: ({ offer, price, service_levels: levels }) =>
      levels !== null ||
      offer.terms.length > 0 ||
      offer.points.terms.length > 0 ||
      (price?.currencies.some(({ payments, billed }) => payments.length + billed.length > 0) ?? false),
    missing: () => ({ reason: 'noFacts' }),
  },
  compliance: {
    ...pointsOf('compliance', 'compliance'),
    isThere: ({ offer, seller, service_levels: levels }) =>
      levels !== null || isCertified(seller.profile) || offer.points.compliance.length > 0,
  },
  risk: pointsOf('risk', 'risks with their answers'),
  usability: pointsOf('usability', 'how it is used every day'),
};

/** Of references it matters to some whether the client is named. */
const answers: Readonly<Record<Answer, AnswerWords>> = {
  ...kinds,
  'reference:named': {
    wish: 'a reference by name',
  },
  'reference:anonymous': {
    wish: 'a reference without its name',
  },
};

/** "a reference by name". */
export const wishOf = (answer: Answer): string => answers[answer].wish;

export const hasFacts = (kind: ArgumentKind, facts: Facts): boolean => kinds[kind].isThere(facts);

/** Why the proposal has no facts of a kind; null where it has some. */
export const missingFacts = (
  kind: ArgumentKind,
  facts: Facts,
  { dossier, expiry }: { readonly dossier: Dossier; readonly expiry: CalendarDate },
): Missing | null => (hasFacts(kind, facts) ? null : kinds[kind].missing(dossier, expiry));

/** Kinds that print whenever their facts are there. */
export const coreKinds: readonly ArgumentKind[] = argumentKinds.filter((kind) => kinds[kind].isCore);

/** Whether not even a dossier's own words may argue this kind without its facts. */
export const isGated = (kind: ArgumentKind): boolean => kinds[kind].isGated === true;
