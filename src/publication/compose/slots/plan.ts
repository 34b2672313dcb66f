import type { MilestoneFacts, PlanFacts } from '../../../proposal/Plan.ts';
import type { Block } from '../../document/Block.ts';
import type { Chart } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import { beside, joined, plain, type Composer } from '../pieces/Composer.ts';
import { dueOf, saysWhen, whenOf } from '../pieces/whenOf.ts';
import { barsOfPlan } from './planAxis.ts';
import { afterOf } from './afterOf.ts';
import { otherPayments, paidOn } from './paidOn.ts';
import { besideDrawing, stepTable, type StepRow } from './stepTable.ts';

/** A plan with spans: as bars, with a table of what the bars do not say; else the table alone. */
export function planned(composer: Composer, plan: PlanFacts): readonly Block[] {
  const title = titleOf(composer, plan);
  const written = planTable(composer, title);
  const bars = barsOfPlan(composer, plan);
  if (bars === null) return written;
  const more = besideDrawing(composer, rowsOf(composer, true), { align: 'start', width: 'phase', head: [] });
  return [{ type: 'alternatives', drawn: [chartOf(composer, title, bars), ...more], written }];
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
    when: joined([whenWritten(composer, step), ...aboutOf(composer, step)], ' · '),
    from: bars.spans[i]?.from ?? 0,
    to: bars.spans[i]?.to ?? 0,
    after: step.after.map(({ number }) => Number(number)),
  }));
  const payments = paidOn(
    composer,
    bars.spans.map(({ to }) => to),
  );
  const values = proposal.offer.milestones.map((step) => {
    const about = [start(step.text), ...aboutOf(composer, step), afterOf(composer, step)];
    return pair(composer, whenOf(composer, step), beside(about, composer));
  });
  const paid = payments.placed.map(({ label, place }) => {
    const step = proposal.offer.milestones[place];
    return step === undefined ? label : pair(composer, dueOf(composer, step), label);
  });
  const subtitle = payments.placed.length === 0 ? null : words('roadmap.plan_paid');
  return {
    type: 'chart',
    title,
    subtitle,
    alt: altOf(composer, { title, measure: subtitle ?? [], values: [...values, ...paid] }),
    ...otherPayments(composer, payments),
    drawing: {
      form: 'plan',
      end: bars.end,
      ticks: bars.ticks,
      lines: bars.lines,
      rows,
      payments: payments.placed.map(({ at, label }) => ({ at, label })),
    },
  };
}

/** When a step is; in the writer's own words where the phase says just that. */
const whenWritten = (composer: Composer, step: MilestoneFacts): Inlines =>
  step.phase !== null && saysWhen(composer, step) ? composer.start(step.phase) : whenOf(composer, step);

/** Every step with when it is and what it follows. */
function planTable(composer: Composer, title: Inlines): readonly Block[] {
  const rows = rowsOf(composer, false);
  const characters = Math.min(24, Math.max(...rows.map(({ when }) => plain(when).length)));
  return stepTable(
    composer,
    rows,
    { align: 'start', width: { characters }, head: composer.words('roadmap.when') },
    title,
  );
}

/** The steps in rows; beside bars, which say when each is, in what phase and after what, without all that. */
function rowsOf(composer: Composer, isDrawn: boolean): readonly StepRow[] {
  return composer.proposal.offer.milestones.map((step) => ({
    step,
    when: isDrawn ? [] : whenWritten(composer, step),
    about: isDrawn ? [] : [...aboutOf(composer, step), afterOf(composer, step)],
  }));
}

/** The phase of a step, where it says more than when the step is; and that it is looked at together. */
const aboutOf = (composer: Composer, step: MilestoneFacts): readonly Inlines[] => [
  step.phase === null || saysWhen(composer, step) ? [] : composer.start(step.phase),
  step.review ? composer.words('roadmap.review') : [],
];
