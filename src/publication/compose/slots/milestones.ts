import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Column } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, type Composer, plain } from '../pieces/Composer.ts';
import { marksBeside } from '../kinds/answers.ts';
import { marked } from '../pieces/marked.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { clauses } from '../pieces/clauses.ts';
import { afterOf } from './afterOf.ts';
import { planned } from './plan.ts';
import { besideDrawing, stepTable, type StepRow } from './stepTable.ts';
import { timeline } from './timeline.ts';

/** The way from signature to the result: drawn along its weeks, with what each part gives and needs; else as a table. */
export const milestones = (composer: Composer): readonly Block[] =>
  marked(inEitherForm(composer), marksBeside(composer, 'roadmap'));

function inEitherForm(composer: Composer): readonly Block[] {
  if (composer.proposal.offer.plan !== null) return planned(composer, composer.proposal.offer.plan);
  const written = milestoneTable(composer, composer.words('roadmap.title'));
  const along = timeline(composer);
  if (along === null) return written;
  const drawn = [along.chart, ...besideTimeline(composer, along.phases)];
  return [{ type: 'alternatives', drawn, written }];
}

/** What the drawing does not say: by phase where everything has one, else by milestone. */
function besideTimeline(composer: Composer, phases: readonly (readonly number[])[]): readonly Block[] {
  const followed = composer.proposal.offer.milestones.some(({ after }) => after.length > 0);
  // A row of a phase cannot say which of its steps follows which, and neither can the drawing.
  if (followed) return milestoneTable(composer, null);
  return phases.length > 0
    ? phaseTable(composer, phases)
    : besideDrawing(composer, rowsOf(composer), weekColumn(composer));
}

/** Weeks, what the client has then, what we need (D19 marks joint reviews). */
const milestoneTable = (composer: Composer, title: Inlines | null): readonly Block[] =>
  stepTable(composer, rowsOf(composer), weekColumn(composer), title);

const weekColumn = ({ words }: Composer): Column => ({ align: 'start', width: 'week', head: words('roadmap.week') });

const rowsOf = (composer: Composer): readonly StepRow[] =>
  composer.proposal.offer.milestones.map((step) => ({
    step,
    when: step.week === null ? [] : composer.say(step.week),
    about: [
      step.phase === null ? [] : composer.start(step.phase),
      step.review ? composer.words('roadmap.review') : [],
      afterOf(composer, step),
    ],
  }));

/** Phase by phase its steps, what the client has at its end and what we need; `phases` are places of milestones. */
function phaseTable(composer: Composer, phases: readonly (readonly number[])[]): readonly Block[] {
  const { words, locale } = composer;
  const rows = phases.map((places) => [
    cell({ children: emphasised('medium', nameOf(composer, places)), detail: weeksOf(composer, places) }),
    cell({ children: said(composer, places, 'text') }),
    cell({ children: said(composer, places, 'gives') }),
    cell({ children: said(composer, places, 'needs') }),
  ]);
  return tableOf({
    columns: [
      { align: 'start', width: 'phase', head: words('roadmap.phase') },
      { align: 'start', width: 'wide', head: words('roadmap.step') },
      { align: 'start', width: 'fill', head: words('roadmap.gives') },
      { align: 'start', width: 'needs', head: words('roadmap.needs') },
    ],
    rows,
    summary: phraseText(locale, 'roadmap.summary'),
  });
}

function nameOf({ proposal, start }: Composer, [first = 0]: readonly number[]): Inlines {
  const phase = proposal.offer.milestones[first]?.phase ?? null;
  return phase === null ? [] : start(phase);
}

function weeksOf({ proposal, words, say }: Composer, places: readonly number[]): Inlines | null {
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const week = (place: number): Inlines => {
    const at = proposal.offer.milestones[place]?.week ?? null;
    return at === null ? [] : say(at);
  };
  const [from, to] = [week(first), week(last)];
  return plain(from) === plain(to)
    ? words('roadmap.week_number', { week: from })
    : words('roadmap.weeks', { from, to });
}

/** What all milestones of the phase are, give or need. */
function said(composer: Composer, places: readonly number[], key: 'text' | 'gives' | 'needs'): Inlines {
  const { proposal, say, start } = composer;
  const lines = places.flatMap((place) => {
    const text = proposal.offer.milestones[place]?.[key] ?? null;
    return text === null ? [] : [text];
  });
  return clauses(
    lines.map((text, i) => (i === 0 ? start(text) : say(text))),
    composer,
  );
}
