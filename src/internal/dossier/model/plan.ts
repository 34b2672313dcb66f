import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { SectionOf } from '../schema/dossier.ts';
import type { Moment } from '../schema/milestones.ts';

type Milestone = Pick<SectionOf<'offer'>['milestones'][number], 'week' | 'from' | 'to'>;
interface Written extends Pick<SectionOf<'offer'>, 'plan_unit'> {
  readonly milestones: readonly Milestone[];
}

/** From when to when a milestone lasts, both included. */
export interface Span<M extends Moment = Moment> {
  readonly from: M;
  readonly to: M;
}

/** When a milestone is, as it is written; a week alone is a span of one week. */
export function spanOf({ week, from, to }: Milestone): Span | null {
  const first = from ?? week;
  return first === undefined ? null : { from: first, to: to ?? first };
}

export const isOfNumbers = (span: Span): span is Span<number> =>
  typeof span.from === 'number' && typeof span.to === 'number';
export const isOfDates = (span: Span): span is Span<CalendarDate> =>
  typeof span.from === 'string' && typeof span.to === 'string';

/** What the spans of a plan are in; null where none is written. */
export function unitOf({ milestones, plan_unit: unit }: Written): 'day' | 'week' | 'month' | 'date' | null {
  const [first] = milestones.flatMap(({ from }) => from ?? []);
  if (first === undefined) return null;
  return typeof first === 'string' ? 'date' : (unit ?? 'week');
}
