import {
  addMonths,
  daysBetween,
  isCalendarDate,
  type CalendarDate,
} from '../../../foundation/calendar/CalendarDate.ts';
import type { PlanFacts } from '../../../proposal/Plan.ts';
import type { Mark } from '../../document/Chart.ts';
import { textRun } from '../../locale/phrase.ts';
import { toDigits } from '../../locale/Locale.ts';
import type { Composer } from '../pieces/Composer.ts';
import { unitAt } from '../pieces/whenOf.ts';

/** What the bars of a plan stand on: an axis from 0, and where on it each step begins and ends. */
export interface PlanBars {
  readonly end: number;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly ticks: readonly Mark[];
  readonly lines: readonly number[];
}

/** Units between two figures of the axis: the first that gives no more than so many. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const mostFigures = 13;
/** More lines would be a grey. */
const mostMonths = 24;

/** The bars of a plan; null where a step has no span, or there is one only: those are a table. */
export function barsOfPlan(composer: Composer, { unit, length, starts, ends }: PlanFacts): PlanBars | null {
  const { milestones } = composer.proposal.offer;
  const spans = milestones.flatMap(({ first, last, starts: from, ends: to }) => {
    // A number stands for the whole day, week or month: from its beginning to its end.
    if (first !== null && last !== null)
      return [{ from: Math.max(0, Number(first.number) - 1), to: Number(last.number) }];
    if (starts === null || from === null || to === null) return [];
    return [{ from: daysBetween(starts.day, from.day), to: daysBetween(starts.day, to.day) + 1 }];
  });
  if (milestones.length < 2 || spans.length < milestones.length) return null;
  if (unit === 'date') return starts === null || ends === null ? null : { spans, ...datesAxis(composer, starts, ends) };
  const end = Number(length?.number ?? 0);
  return end === 0 ? null : { end, spans, ...numbersAxis(composer, unit, end) };
}

type Axis = Pick<PlanBars, 'ticks' | 'lines'>;

/**
 * Figures in the middle of their day, week or month, the first in words; lines where one begins. Of a long plan the round
 * ones stand at the lines that are drawn, where each ends.
 */
function numbersAxis(composer: Composer, unit: 'day' | 'week' | 'month', end: number): Axis {
  const { locale } = composer;
  const step = steps.find((units) => end / units <= mostFigures) ?? Math.ceil(end / mostFigures);
  const round = Array.from({ length: Math.floor(end / step) }, (_, i) => (i + 1) * step);
  // From the first on: every other one is 1, 3, 5; of more they are round.
  const after = step === 2 ? round.map((at) => at + 1) : round.filter((at) => at > 1);
  const kept = [1, ...after.filter((at) => at <= end)];
  // The last one stands there where it is not close to the one before.
  const figures = 2 * (end - (kept.at(-1) ?? 1)) > step ? [...kept, end] : kept;
  const ticks = figures.map((at, i) => {
    const figure = textRun(toDigits(String(at), locale.digits));
    const isAtLine = step > 2 && i > 0;
    return { at: isAtLine ? at : at - 1 / 2, label: i === 0 ? unitAt(composer, unit, figure) : figure };
  });
  return { ticks, lines: [0, ...round, end] };
}

/** The first and the last day in words; lines where a month begins, of a long plan fewer. */
function datesAxis(
  { say }: Composer,
  starts: NonNullable<PlanFacts['starts']>,
  ends: NonNullable<PlanFacts['ends']>,
): Axis & Pick<PlanBars, 'end'> {
  const end = daysBetween(starts.day, ends.day) + 1;
  const months = monthsBetween(starts.day, ends.day);
  const every = Math.ceil(months.length / mostMonths);
  const lines = months.filter((_, i) => i % every === 0).map((day) => daysBetween(starts.day, day));
  const ticks = [
    { at: 0, label: say(starts) },
    { at: end, label: say(ends) },
  ];
  return { end, ticks: starts.day === ends.day ? ticks.slice(0, 1) : ticks, lines: [0, ...lines, end] };
}

/** The first days of the months between two days. */
function monthsBetween(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const first = `${from.slice(0, 8)}01`;
  if (!isCalendarDate(first)) return [];
  const count =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Array.from({ length: count }, (_, i) => addMonths(first, i + 1)).flatMap((day) => day ?? []);
}
