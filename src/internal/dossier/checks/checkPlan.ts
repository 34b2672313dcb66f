import type { Path } from '../../../foundation/data/Path.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import { isOfDates, isOfNumbers, spanOf, unitOf, type Span } from '../model/plan.ts';
import type { Milestone, WrittenOffer as Offer } from '../model/Dossier.ts';
import type { Written } from '../model/Written.ts';
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
  const waiting = milestones.flatMap(({ id, after }, i) =>
    after.includes(id) || leadsTo(id, after, milestones)
      ? [finding('E262', 'circle', { path: ['offer', 'milestones', i, 'after'], found: id })]
      : [],
  );
  // One place is enough to open the circle.
  if (waiting.length > 0) return waiting.slice(0, 1);
  return milestones.flatMap((milestone, i) =>
    milestone.after.flatMap((id, at) => {
      const before = milestones.find((other) => other.id === id);
      const [own, other] = [spanOf(milestone), before === undefined ? null : spanOf(before)];
      if (own === null || other === null || !startsBefore(own, other)) return [];
      const path = ['offer', 'milestones', i, 'after', at];
      return [finding('E263', 'early', { path, found: id, from: String(own.from), to: String(other.to) })];
    }),
  );
}

/** Whether what some milestones wait for leads back to one. */
function leadsTo(id: string, after: readonly string[], milestones: readonly Milestone[]): boolean {
  const seen = new Set<string>();
  const open = [...after];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(milestones.find((milestone) => milestone.id === next)?.after ?? []));
  }
  return false;
}

/** On one day, in one week or month the one may end and the other begin. */
function startsBefore(own: Span, other: Span): boolean {
  if (isOfNumbers(own) && isOfNumbers(other)) return own.from < other.to;
  return isOfDates(own) && isOfDates(other) && own.from < other.to;
}
