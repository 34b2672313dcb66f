import type { MilestoneFacts, PlanFacts } from '../../../proposal/Plan.ts';
import type { Block } from '../../document/Block.ts';
import type { Chart } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { phraseText } from '../../locale/phrase.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import { beside, emphasised, joined, plain, type Composer } from '../pieces/Composer.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { saysWhen, whenOf } from '../pieces/whenOf.ts';
import { barsOfPlan } from './planAxis.ts';
import { afterOf } from './afterOf.ts';
import { paidOn } from './paidOn.ts';

/** A plan with spans: as bars, with a table of what the bars do not say; else the table alone. */
export function planned(composer: Composer, plan: PlanFacts): readonly Block[] {
  const { milestones } = composer.proposal.offer;
  const title = titleOf(composer, plan);
  const written = planTable(composer, title);
  const bars = barsOfPlan(composer, plan);
  if (bars === null) return written;
  const isSaid = milestones.every(
    (step) => (step.phase === null || saysWhen(composer, step)) && step.gives === null && step.needs === null,
  );
  return [
    {
      type: 'alternatives',
      drawn: [chartOf(composer, title, bars), ...(isSaid ? [] : planTable(composer, null))],
      written,
    },
  ];
}

/** How long all of it takes. */
function titleOf({ words, say }: Composer, { unit, length, starts, ends }: PlanFacts): Inlines {
  if (unit === 'date')
    return words('roadmap.plan_dates', {
      from: starts === null ? [] : say(starts),
      to: ends === null ? [] : say(ends),
    });
  return words(titles[unit], { count: Number(length?.number ?? 0) });
}

const titles = { day: 'roadmap.plan_days', week: 'roadmap.plan_weeks', month: 'roadmap.plan_months' } as const;

type Bars = NonNullable<ReturnType<typeof barsOfPlan>>;

function chartOf(composer: Composer, title: Inlines, bars: Bars): Chart {
  const { proposal, words, start } = composer;
  const rows = proposal.offer.milestones.map((step, i) => ({
    name: start(step.text),
    when: joined([whenWritten(composer, step), step.review ? words('roadmap.review') : []], ' · '),
    from: bars.spans[i]?.from ?? 0,
    to: bars.spans[i]?.to ?? 0,
    after: step.after.map(({ number }) => Number(number)),
  }));
  const payments = paidOn(
    composer,
    bars.spans.map(({ to }) => to),
    { from: 0, to: bars.end },
  );
  const values = proposal.offer.milestones.map((step) => {
    const about = [start(step.text), step.review ? words('roadmap.review') : [], afterOf(composer, step)];
    return pair(composer, whenOf(composer, step), beside(about, composer));
  });
  const paid = payments.map(({ label, place }) => {
    const step = place === null ? undefined : proposal.offer.milestones[place];
    return step === undefined ? label : pair(composer, whenOf(composer, step), label);
  });
  const subtitle = payments.length === 0 ? null : words('roadmap.plan_paid');
  return {
    type: 'chart',
    title,
    subtitle,
    alt: altOf(composer, { title, measure: subtitle ?? [], values: [...values, ...paid] }),
    drawing: {
      form: 'plan',
      end: bars.end,
      ticks: bars.ticks,
      lines: bars.lines,
      rows,
      payments: payments.map(({ at, label }) => ({ at, label })),
    },
  };
}

/** When a step is; in the writer's own words where the phase says just that. */
const whenWritten = (composer: Composer, step: MilestoneFacts): Inlines =>
  step.phase !== null && saysWhen(composer, step) ? composer.start(step.phase) : whenOf(composer, step);

/** Every step with when it is; what it follows only where no bars show it. */
function planTable(composer: Composer, title: Inlines | null): readonly Block[] {
  const { proposal, words, start, locale } = composer;
  const { milestones } = proposal.offer;
  const rows = milestones.map((step) => {
    const about = [
      step.phase === null || saysWhen(composer, step) ? [] : start(step.phase),
      step.review ? words('roadmap.review') : [],
      title === null ? [] : afterOf(composer, step),
    ];
    const detail = joined(about, ' · ');
    return [
      cell({ children: whenWritten(composer, step) }),
      cell({ children: emphasised('medium', start(step.text)), detail: detail.length === 0 ? null : detail }),
      cell({ children: step.gives === null ? [] : start(step.gives) }),
      cell({ children: step.needs === null ? [] : start(step.needs) }),
    ];
  });
  const characters = Math.min(24, Math.max(...milestones.map((step) => plain(whenWritten(composer, step)).length)));
  return tableOf({
    ...(title === null ? {} : { title }),
    columns: [
      { align: 'start', width: { characters }, head: words('roadmap.when') },
      { align: 'start', width: 'fill', head: words('roadmap.step') },
      { align: 'start', width: 'wide', head: words('roadmap.gives') },
      { align: 'start', width: 'wide', head: words('roadmap.needs') },
    ],
    rows,
    summary: phraseText(locale, 'roadmap.summary'),
  });
}
