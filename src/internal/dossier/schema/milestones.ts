import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { SourceNumber } from '../../../foundation/data/SourceNumber.ts';
import { expected } from '../../../foundation/schema/expected.ts';
import { about, flag, leafTypes, list, oneOf, stringOrNumber, whole } from '../../../foundation/schema/fields.ts';
import { planUnits } from '../../../proposal/Plan.ts';
import { id } from './primitives.ts';
import { words } from './words.ts';

/** The last day, week or month of a plan. */
const farthest = 3650;

/** A day of the calendar, or the number of a day, week or month of the plan. */
export type Moment = number | CalendarDate;

const asMoment = z.transform((value: unknown) => {
  const typed = value instanceof SourceNumber ? value.source : value;
  return typeof typed === 'string' && /^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : typed;
});

const isMoment = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isInteger(value) && value >= 1 && value <= farthest
    : typeof value === 'string' && isCalendarDate(value);

const moment = z
  .pipe(asMoment, z.custom<Moment>(isMoment, expected('E107', 'moment', { most: farthest })))
  .register(leafTypes, { ...stringOrNumber, examples: ['3', '2026-12-01'] });

const milestone = z.strictObject({
  id: about('By which payments, deliverables and other milestones name it', z.optional(id)),
  phase: about('The part of the work to which it belongs', z.optional(words)),
  text: about('What is done', words),
  week: about('The week in which it is reached, where that is all one knows', z.optional(whole(0, 520))),
  from: about(
    'Its first day, week or month (plan_unit), counted from the start, which is 1; or a date',
    z.optional(moment),
  ),
  to: about('Its last one, that included; left out where it is the first', z.optional(moment)),
  after: about('The milestones that have to be finished before, by their ids', list(id)),
  gives: about('What the client has then', z.optional(words)),
  needs: about('What we need from the client', z.optional(words)),
  review: about('A joint interim review (D19)', z._default(flag, false)),
});

export const milestones = about('The steps of the work', list(milestone));

export const planUnit = about('What from and to of the milestones count', z.optional(oneOf(planUnits)));
