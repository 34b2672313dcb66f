import type { Facts } from '../../../proposal/Facts.ts';
import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, type Composer } from '../Composer.ts';
import { cell } from './cell.ts';
import { phaseTable } from './phaseTable.ts';
import { tableOf } from './tableOf.ts';
import { timeline } from './timeline.ts';

type Milestone = Facts['offer']['milestones'][number];

/** The way from signature to the result: drawn along its weeks, with what each part gives and needs; else as a table. */
export function milestones(composer: Composer): readonly Block[] {
  const written = milestoneTable(composer, () => true);
  const along = timeline(composer);
  if (along === null) return written;
  const drawn = [along.chart, ...besideTimeline(composer, along.phases)];
  return [{ type: 'alternatives', drawn, written }];
}

/** What the drawing does not say: by phase where everything has one, else by milestone. */
function besideTimeline(composer: Composer, phases: readonly (readonly number[])[]): readonly Block[] {
  if (phases.length > 0) return phaseTable(composer, phases);
  return milestoneTable(composer, ({ gives, needs }) => gives !== null || needs !== null);
}

/** Weeks, what the client has then, what we need (D19 marks joint reviews). */
function milestoneTable(
  { words, say, start, proposal, locale }: Composer,
  isTold: (milestone: Milestone) => boolean,
): readonly Block[] {
  const rows = proposal.offer.milestones.flatMap((milestone) => {
    if (!isTold(milestone)) return [];
    const { phase, text, week, gives, needs, review } = milestone;
    const about = [phase === null ? [] : say(phase), review ? words('roadmap.review') : []];
    const detail = joined(about, ' · ');
    return [
      [
        cell({ children: week === null ? [] : say(week) }),
        cell({
          children: emphasised('medium', say(text)),
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
