import type { Deliverable } from '../../../proposal/Commitments.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { marksOn } from '../kinds/answers.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { emphasised, joined, type Composer } from '../pieces/Composer.ts';
import { dueOf } from '../pieces/whenOf.ts';
import { periodOf } from '../pieces/periodOf.ts';
import { saidRows } from '../pieces/statements.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** What is handed over, when, and when it counts as accepted; under it how it is accepted. */
export function deliverables(composer: Composer): readonly Block[] {
  const { proposal, words, start, locale } = composer;
  const rows = proposal.offer.deliverables.map((deliverable) => {
    const { title, form, accepted_when: when } = deliverable;
    return [
      cell({
        children: [...marksOn(composer, deliverable), ...emphasised('medium', start(title))],
        detail: form === null ? null : start(form),
      }),
      dueCell(composer, deliverable),
      cell({ children: when === null ? [] : start(when) }),
    ];
  });
  const table = tableOf({
    title: words('solution.deliverables'),
    columns: [
      { align: 'start', width: 'fill', head: words('solution.deliverable') },
      { align: 'start', width: 'phase', head: words('solution.due') },
      { align: 'start', width: 'fill', head: words('solution.accepted_when') },
    ],
    rows,
    summary: phraseText(locale, 'solution.deliverables_summary'),
  });
  const rule = hanging(words('solution.acceptance_title'), body(acceptance(composer)));
  return [...table, ...rule.map((block) => ({ ...block, follows: table.length > 0 }))];
}

/** The day; or the milestone: by when it is reached, and its words. */
function dueCell(composer: Composer, { due, milestone }: Deliverable): Cell {
  const { proposal, say, start } = composer;
  if (due !== null) return cell({ children: say(due) });
  const step = milestone === null ? undefined : proposal.offer.milestones[Number(milestone.number)];
  if (step === undefined) return cell({ children: [] });
  const when = dueOf(composer, step);
  return when.length === 0 ? cell({ children: start(step.text) }) : cell({ children: when, detail: start(step.text) });
}

const silences = { accepted: 'solution.silent_accepted', rejected: 'solution.silent_rejected' } as const;

/** Within how many days the client answers, and what silence means. */
function acceptance({ proposal, words }: Composer): Inlines {
  const { acceptance: rule } = proposal.offer;
  if (rule === null) return [];
  const silent = rule.silent === null ? [] : words(silences[rule.silent]);
  return joined([words('solution.acceptance', { count: rule.days }), silent], ' ');
}

/** What the offer takes for granted, each with where it comes from. */
export function offerAssumptions(composer: Composer): readonly Block[] {
  const { assumptions } = composer.proposal.offer;
  if (assumptions.length === 0) return [];
  return hanging(composer.words('working.assumptions'), [saidRows(composer, assumptions)]);
}

/** Who does what until when, and what follows where it comes late. */
export function duties(composer: Composer): readonly Block[] {
  const { proposal, words, start, locale } = composer;
  const rows = proposal.offer.duties.map(({ what, who, when, if_late: late }) => [
    cell({ children: emphasised('medium', start(what)) }),
    cell({ children: start(who) }),
    cell({ children: when === null ? [] : periodOf(composer, when) }),
    cell({ children: late === null ? [] : start(late) }),
  ]);
  const table = tableOf({
    columns: [
      { align: 'start', width: 'fill', head: words('working.duty') },
      { align: 'start', width: 'person', head: words('working.owner') },
      { align: 'start', width: 'date', head: words('working.until') },
      { align: 'start', width: 'wide', head: words('working.if_late') },
    ],
    rows,
    summary: phraseText(locale, 'working.duties_summary'),
  });
  return hanging(words('working.duties'), table);
}
