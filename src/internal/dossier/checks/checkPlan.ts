import { addDays } from '../../../foundation/calendar/CalendarDate.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Milestone, WrittenOffer as Offer } from '../model/Dossier.ts';
import { isOfDates, isOfNumbers, spanOf, unitOf } from '../model/plan.ts';
import type { Written } from '../model/Written.ts';
import type { Moment } from '../schema/milestones.ts';
import { report } from './report.ts';

/** Spans that cannot be (E260), dates and numbers in one plan (E261), and steps that wait for each other or do not wait (E262, E263). */
export function checkPlan(written: Written, offer: Offer | undefined): readonly Diagnostic[] {
  if (offer === undefined) return [];
  const spans = offer.milestones.flatMap((milestone, i) => wrongSpan(milestone, ['offer', 'milestones', i]));
  const mixed = spans.length > 0 ? [] : mixedIn(offer);
  const order = spans.length + mixed.length > 0 ? [] : wrongOrder(offer.milestones);
  return [...spans, ...mixed, ...order].map((found) => report(written, found));
}

function wrongSpan({ week, from, to }: Milestone, path: Path): readonly Finding[] {
  if (from === undefined)
    return to === undefined ? [] : [finding('E260', 'endAlone', { path: [...path, 'to'], found: String(to) })];
  if (week !== undefined) return [finding('E260', 'weekToo', { path: [...path, 'week'], found: String(week) })];
  if (to === undefined || typeof to !== typeof from || to >= from) return [];
  return [finding('E260', 'backwards', { path: [...path, 'to'], found: String(to), from: String(from) })];
}

/** The first span says what the others are in. */
function mixedIn(offer: Offer): readonly Finding[] {
  const unit = unitOf(offer);
  const first = offer.milestones.findIndex(({ from }) => from !== undefined);
  if (unit === null) return [];
  if (unit === 'date' && offer.plan_unit !== undefined)
    return [finding('E261', 'unitOfDates', { path: ['offer', 'plan_unit'], found: offer.plan_unit })];
  return offer.milestones.flatMap(({ from, to, week }, i) => {
    const path = ['offer', 'milestones', i];
    if (week !== undefined && unit !== 'week')
      return [finding('E261', 'week', { path: [...path, 'week'], found: String(week), unit })];
    const other = (['from', 'to'] as const).find((key) => {
      const value = { from, to }[key];
      return value !== undefined && (typeof value === 'string') !== (unit === 'date');
    });
    if (other === undefined) return [];
    const found = String({ from, to }[other]);
    return [finding('E261', 'otherKind', { path: [...path, other], found, number: first + 1 })];
  });
}

function wrongOrder(milestones: readonly Milestone[]): readonly Finding[] {
  const circles = milestones.flatMap(({ id }, i) => {
    const way = wayBack(id, milestones);
    if (way === null) return [];
    const circle = [...way, id].join(' → ');
    return [finding('E262', 'circle', { path: ['offer', 'milestones', i, 'after'], found: id, circle })];
  });
  // One place is enough to open the circle.
  if (circles.length > 0) return circles.slice(0, 1);
  return milestones.flatMap((milestone, i) =>
    milestone.after.flatMap((id, at) => {
      const before = milestones.find((other) => other.id === id);
      const next = before === undefined ? null : nextAfter(before, milestone);
      const [own, other] = [spanOf(milestone), before === undefined ? null : spanOf(before)];
      if (own === null || other === null || next === null || typeof own.from !== typeof next || own.from >= next)
        return [];
      const path = ['offer', 'milestones', i, 'after', at];
      const given = { path, found: id, from: String(own.from), to: String(other.to) };
      return [finding('E263', 'early', { ...given, next: String(next) })];
    }),
  );
}

/** From a milestone over those that each comes after, until one comes after it; null where none does. */
function wayBack(id: string, milestones: readonly Milestone[]): readonly string[] | null {
  const seen = new Set<string>();
  const open: (readonly string[])[] = [[id]];
  for (let way = open.shift(); way !== undefined; way = open.shift()) {
    const last = way.at(-1);
    const after = milestones.find((milestone) => milestone.id === last)?.after ?? [];
    if (after.includes(id)) return way;
    const further = after.filter((one) => !seen.has(one));
    for (const one of further) seen.add(one);
    open.push(...further.map((one) => [...way, one]));
  }
  return null;
}

/** When what follows may begin: the last day, week or month is included; but what is reached in a week only leaves room in it. */
function nextAfter(before: Milestone, own: Milestone): Moment | null {
  const span = spanOf(before);
  if (span === null) return null;
  if (isOfDates(span)) return addDays(span.to, 1);
  if (!isOfNumbers(span)) return null;
  return before.from === undefined || own.from === undefined ? span.to : span.to + 1;
}
