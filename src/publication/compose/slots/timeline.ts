import type { Chart, Timeline } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import { textRun } from '../../locale/phrase.ts';
import { toDigits } from '../../locale/Locale.ts';
import { beside, type Composer } from '../pieces/Composer.ts';
import { otherPayments, paidOn, type Payments } from './paidOn.ts';
import { phasesOf } from './phasesOf.ts';

/** Weeks between two numbers of the axis: the first that gives no more than so many numbers. Of many weeks they are round. */
const steps = [4, 10, 20, 50, 100];
const mostNumbers = 13;

/** The drawing, and the milestones of each phase by their places; no phases unless every milestone has one. */
export interface DrawnMilestones {
  readonly chart: Chart;
  readonly phases: readonly (readonly number[])[];
}

/** Milestones along their weeks; null where they are out of order, or without weeks: those are a table. */
export function timeline(composer: Composer): DrawnMilestones | null {
  const { milestones } = composer.proposal.offer;
  const weeks = milestones.flatMap(({ week }) => (week === null ? [] : [Number(week.number)]));
  const isInOrder = weeks.every((week, i) => i === 0 || week >= (weeks[i - 1] ?? 0));
  const [first = 0, last = 0] = [weeks[0], weeks.at(-1)];
  if (weeks.length < Math.max(2, milestones.length)) return null;
  if (!isInOrder || first === last) return null;
  const { groups, spans, named } = phasesOf(milestones, weeks);
  const from = Math.min(1, first);
  const paid = paidOn(composer, weeks);
  const hasBoth = milestones.some(({ review }) => review) && !milestones.every(({ review }) => review);
  const legend = { milestone: composer.words('roadmap.milestone'), review: composer.words('roadmap.review') };
  const drawing: Timeline = {
    form: 'timeline',
    first: from,
    weeks: last,
    ticks: ticksOf(composer, from, last),
    phases: spans.map(({ place, ...span }) => ({ ...span, name: phaseName(composer, place) })),
    items: milestones.map(({ text, review }, i) => ({
      week: { at: weeks[i] ?? from, label: weekOf(composer, i) },
      label: composer.start(text),
      ...(named.has(i) ? { note: phaseName(composer, i) } : {}),
      review,
    })),
    payments: paid.placed.map(({ at, label }) => ({ at, label })),
    ...(hasBoth ? { legend } : {}),
  };
  const isEachNamed = milestones.every(({ phase }) => phase !== null);
  return { chart: chartOf(composer, drawing, paid), phases: isEachNamed ? groups : [] };
}

function chartOf(composer: Composer, drawing: Timeline, paid: Payments): Chart {
  const { words, proposal, say } = composer;
  const { milestones } = proposal.offer;
  // By when the last of them is reached: how long all of the work takes nobody has said.
  const title = words('roadmap.title_by', { week: weekOf(composer, milestones.length - 1) });
  const items = drawing.items.map(({ week, label, review }, i) => {
    const phase = milestones[i]?.phase ?? null;
    const about = [label, phase === null ? [] : say(phase), review ? words('roadmap.review') : []];
    return pair(composer, words('roadmap.week_number', { week: week.label }), beside(about, composer));
  });
  const payments = paid.placed.map(({ label, place }) =>
    pair(composer, words('roadmap.week_number', { week: weekOf(composer, place) }), label),
  );
  const subtitle = words(paid.placed.length > 0 ? 'roadmap.subtitle_paid' : 'roadmap.subtitle');
  const alt = altOf(composer, { title, measure: subtitle, values: [...items, ...payments] });
  return { type: 'chart', title, subtitle, alt, ...otherPayments(composer, paid), drawing };
}

function phaseName({ proposal, start }: Composer, place: number): Inlines {
  const phase = proposal.offer.milestones[place]?.phase ?? null;
  return phase === null ? [] : start(phase);
}

function weekOf({ proposal, say }: Composer, place: number): Inlines {
  const week = proposal.offer.milestones[place]?.week ?? null;
  return week === null ? [] : say(week);
}

/** Every fourth week with its number (of a long way fewer), the first in words, and the last. */
function ticksOf({ words, locale }: Composer, first: number, last: number): Timeline['ticks'] {
  const step = steps.find((weeks) => (last - first) / weeks <= mostNumbers) ?? Math.ceil((last - first) / mostNumbers);
  const count = Math.floor((last - first) / step) + 1;
  const begin = step === steps[0] ? first : 0;
  const others = Array.from({ length: count }, (_, i) => begin + i * step).filter((at) => at > first);
  const weeks = [first, ...others.filter((at) => last - at >= step / 2)];
  return [...weeks, last].map((at, i) => {
    const week = textRun(toDigits(String(at), locale.digits));
    return { at, label: i === 0 ? words('roadmap.week_number', { week }) : week };
  });
}
