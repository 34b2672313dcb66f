import { isOfDates, isOfNumbers, spanOf, unitOf } from '../internal/dossier/model/plan.ts';
import type { Milestone, Offer } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { MilestoneFacts, PlanFacts } from '../proposal/Plan.ts';
import { count, day } from './leaf.ts';
import { placeOf } from './placeOf.ts';
import type { Speaker } from './Speaker.ts';

/** The steps of the work, and how long all of it takes; milestones are named by their places, never by their ids. */
export function disclosePlan(offer: Offer, speaker: Speaker): Pick<Facts['offer'], 'milestones' | 'plan'> {
  const isPlanned = unitOf(offer) !== null;
  return {
    milestones: offer.milestones.map((milestone, i) => {
      const path = ['offer', 'milestones', i];
      return {
        phase: speaker.maybe(milestone.phase, [...path, 'phase']),
        text: speaker.say(milestone.text, [...path, 'text']),
        week: milestone.week === undefined ? null : count(milestone.week, [...path, 'week']),
        ...(isPlanned ? spanFacts(milestone, i) : noSpan),
        after: milestone.after.flatMap((id) => {
          const place = placeOf(id, offer.milestones);
          return place === null ? [] : [count(place)];
        }),
        gives: speaker.maybe(milestone.gives, [...path, 'gives']),
        needs: speaker.maybe(milestone.needs, [...path, 'needs']),
        review: milestone.review,
      };
    }),
    plan: planFacts(offer),
  };
}

type SpanFacts = Pick<MilestoneFacts, 'first' | 'last' | 'starts' | 'ends'>;
const noSpan: SpanFacts = { first: null, last: null, starts: null, ends: null };

function spanFacts(milestone: Milestone, place: number): SpanFacts {
  const span = spanOf(milestone);
  if (span === null) return noSpan;
  const at = (key: 'from' | 'to' | 'week') => ['offer', 'milestones', place, key];
  const first = at(milestone.from === undefined ? 'week' : 'from');
  const last = milestone.to === undefined ? first : at('to');
  if (isOfNumbers(span)) return { ...noSpan, first: count(span.from, first), last: count(span.to, last) };
  if (isOfDates(span)) return { ...noSpan, starts: day(span.from, first), ends: day(span.to, last) };
  return noSpan;
}

/** Numbers count from the start of the work, so the last of them is its length. */
function planFacts(offer: Offer): PlanFacts | null {
  const unit = unitOf(offer);
  if (unit === null) return null;
  const spans = offer.milestones.flatMap((milestone) => spanOf(milestone) ?? []);
  const numbers = spans.filter(isOfNumbers);
  const dates = spans.filter(isOfDates);
  const [first] = dates.map(({ from }) => from).toSorted();
  const last = dates
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  return {
    unit,
    length: unit === 'date' ? null : count(Math.max(...numbers.map(({ to }) => to))),
    starts: first === undefined ? null : day(first),
    ends: last === undefined ? null : day(last),
  };
}
