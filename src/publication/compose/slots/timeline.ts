import type { Facts } from '../../../proposal/Facts.ts';
import type { Chart, Mark, Timeline } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import { textRun } from '../../locale/phrase.ts';
import { toDigits } from '../../locale/Locale.ts';
import { beside, joined, type Composer } from '../pieces/Composer.ts';
import { chargedPrices } from '../pieces/prices.ts';
import { eventOf, milestoneOf } from '../pieces/eventOf.ts';
import { percentOf } from '../pieces/taxNames.ts';

/** Weeks between two numbers of the axis: the first that gives no more than so many numbers. */
const steps = [4, 13, 26, 52, 104];
const mostNumbers = 13;

type Milestones = Facts['offer']['milestones'];

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
  const phases = phasesOf(milestones);
  const from = Math.min(1, first);
  const paid = paidOn(composer, weeks);
  const hasBoth = milestones.some(({ review }) => review) && !milestones.every(({ review }) => review);
  const legend = { milestone: composer.words('roadmap.milestone'), review: composer.words('roadmap.review') };
  const drawing: Timeline = {
    form: 'timeline',
    first: from,
    weeks: last,
    ticks: ticksOf(composer, from, last),
    phases: phases.map((places, i) => ({
      from: i === 0 ? from : (weeks[places[0] ?? 0] ?? from),
      to: weeks[phases[i + 1]?.[0] ?? -1] ?? last,
      name: phaseName(composer, places[0] ?? 0),
    })),
    items: milestones.map(({ text, review }, i) => ({
      week: { at: weeks[i] ?? from, label: weekOf(composer, i) },
      label: composer.start(text),
      review,
    })),
    payments: paid,
    ...(hasBoth ? { legend } : {}),
  };
  return { chart: chartOf(composer, drawing, last - Math.max(1, first) + 1), phases };
}

/** @param count weeks from the start of the first step to the end of the last; week 0 is the start itself */
function chartOf(composer: Composer, drawing: Timeline, count: number): Chart {
  const { words, proposal, say, start } = composer;
  const { milestones } = proposal.offer;
  const [first, last] = [milestones[0], milestones.at(-1)];
  const title = words('roadmap.title_weeks', {
    count,
    first: first === undefined ? [] : start(first.text),
    last: last === undefined ? [] : say(last.text),
  });
  const items = drawing.items.map(({ week, label, review }, i) => {
    const phase = milestones[i]?.phase ?? null;
    const about = [label, phase === null ? [] : say(phase), review ? words('roadmap.review') : []];
    return pair(composer, words('roadmap.week_number', { week: week.label }), beside(about, composer));
  });
  const alt = altOf(composer, title, [...items, ...drawing.payments.map(({ label }) => label)]);
  const subtitle = words(drawing.payments.length > 0 ? 'roadmap.subtitle_paid' : 'roadmap.subtitle');
  return { type: 'chart', title, subtitle, alt, drawing };
}

/** Milestones that follow each other in one phase; none where any has no phase, so that no phase is made longer than it is. */
function phasesOf(milestones: Milestones): readonly (readonly number[])[] {
  if (milestones.some(({ phase }) => phase === null)) return [];
  const phases: number[][] = [];
  for (const [i, { phase }] of milestones.entries()) {
    const last = phases.at(-1);
    if (last !== undefined && milestones[last[0] ?? 0]?.phase?.text === phase?.text) last.push(i);
    else phases.push([i]);
  }
  return phases;
}

function phaseName({ proposal, say }: Composer, place: number): Inlines {
  const phase = proposal.offer.milestones[place]?.phase ?? null;
  return phase === null ? [] : say(phase);
}

function weekOf({ proposal, say }: Composer, place: number): Inlines {
  const week = proposal.offer.milestones[place]?.week ?? null;
  return week === null ? [] : say(week);
}

/** Every fourth week with its number (of a long way fewer), the first in words, and the last. */
function ticksOf({ words, locale }: Composer, first: number, last: number): Timeline['ticks'] {
  const step = steps.find((weeks) => (last - first) / weeks <= mostNumbers) ?? Math.ceil((last - first) / mostNumbers);
  const count = Math.floor((last - first) / step) + 1;
  const weeks = Array.from({ length: count }, (_, i) => first + i * step).filter((at) => last - at >= step / 2);
  return [...weeks, last].map((at, i) => {
    const week = textRun(toDigits(String(at), locale.digits));
    return { at, label: i === 0 ? words('roadmap.week_number', { week }) : week };
  });
}

/** What is paid on which milestone, in the first currency; `places` says where each milestone is reached. */
export function paidOn(composer: Composer, places: readonly (number | undefined)[]): readonly Mark[] {
  const [first] = chargedPrices(composer);
  return (first?.payments ?? []).flatMap((payment) => {
    const at = places[milestoneOf(composer, payment)];
    if (at === undefined) return [];
    const { percent, amount, of } = payment;
    // Of a part of the price a share says nothing by itself.
    const share =
      percent !== null && (of === null || amount === null)
        ? percentOf(composer, percent)
        : amount === null
          ? []
          : composer.say(amount);
    // How long an invoice may wait is for the table: the drawing has no room for it, and shows the milestone itself.
    const milestone = payment.due === null ? payment.milestone : null;
    const event = eventOf(composer, { ...payment, milestone, net_days: null }, true);
    return [{ at, label: joined([share, event], ' · ') }];
  });
}
