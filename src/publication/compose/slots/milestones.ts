import type { Facts } from '../../../proposal/Facts.ts';
import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, type Composer, plain } from '../pieces/Composer.ts';
import { marksBeside } from '../kinds/answers.ts';
import { marked } from '../pieces/marked.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { clauses } from '../pieces/clauses.ts';
import { afterOf } from './afterOf.ts';
import { planned } from './plan.ts';
import { timeline } from './timeline.ts';
import type { Inlines } from '../../document/Inline.ts';

type Milestone = Facts['offer']['milestones'][number];

/** The way from signature to the result: drawn along its weeks, with what each part gives and needs; else as a table. */
export const milestones = (composer: Composer): readonly Block[] =>
  marked(inEitherForm(composer), marksBeside(composer, 'roadmap'));

function inEitherForm(composer: Composer): readonly Block[] {
  if (composer.proposal.offer.plan !== null) return planned(composer, composer.proposal.offer.plan);
  const written = milestoneTable(composer, () => true);
  const along = timeline(composer);
  if (along === null) return written;
  const drawn = [along.chart, ...besideTimeline(composer, along.phases)];
  return [{ type: 'alternatives', drawn, written }];
}

/** What the drawing does not say: by phase where everything has one, else by milestone. */
function besideTimeline(composer: Composer, phases: readonly (readonly number[])[]): readonly Block[] {
  const followed = composer.proposal.offer.milestones.some(({ after }) => after.length > 0);
  // A row of a phase cannot say which of its steps follows which.
  if (phases.length > 0) return followed ? milestoneTable(composer, () => true) : phaseTable(composer, phases);
  return milestoneTable(composer, ({ gives, needs, after }) => gives !== null || needs !== null || after.length > 0);
}

/** Weeks, what the client has then, what we need (D19 marks joint reviews). */
function milestoneTable(composer: Composer, isShown: (milestone: Milestone) => boolean): readonly Block[] {
  const { words, say, start, proposal, locale } = composer;
  const rows = proposal.offer.milestones.flatMap((milestone) => {
    if (!isShown(milestone)) return [];
    const { phase, text, week, gives, needs, review } = milestone;
    const about = [
      phase === null ? [] : start(phase),
      review ? words('roadmap.review') : [],
      afterOf(composer, milestone),
    ];
    const detail = joined(about, ' · ');
    return [
      [
        cell({ children: week === null ? [] : say(week) }),
        cell({
          children: emphasised('medium', start(text)),
          detail: detail.length === 0 ? null : detail,
        }),
        cell({ children: gives === null ? [] : start(gives) }),
        cell({ children: needs === null ? [] : start(needs) }),
      ],
    ];
  });
  const isWhole = rows.length === proposal.offer.milestones.length;
  return tableOf({
    ...(isWhole ? { title: words('roadmap.title') } : {}),
    columns: [
      { align: 'start', width: 'week', head: words('roadmap.week') },
      { align: 'start', width: 'fill', head: words('roadmap.step') },
      { align: 'start', width: 'wide', head: words('roadmap.gives') },
      { align: 'start', width: 'wide', head: words('roadmap.needs') },
    ],
    rows,
    summary: phraseText(locale, 'roadmap.summary'),
  });
}

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
function said(
  composer: Composer,
  places: readonly number[],
  key: 'text' | 'gives' | 'needs',
): Inlines {
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
