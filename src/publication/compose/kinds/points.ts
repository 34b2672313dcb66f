import type { PointKind } from '../../../proposal/kinds.ts';
import type { Block } from '../../document/Block.ts';
import { emphasised, joined, sentence, type Composer } from '../pieces/Composer.ts';
import { marksOn } from './answers.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { saidRows, sourceOf } from '../pieces/statements.ts';
import { phraseText } from '../../locale/phrase.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** Points of one kind: those with a title of their own hang under it, the others are rows under the kind's label. */
export const points =
  (kind: Exclude<PointKind, 'risk'>) =>
  (composer: Composer): readonly Block[] => {
    const all = composer.proposal.offer.points[kind];
    const rows = saidRows(composer, all, (point) => marksOn(composer, point));
    const untitled = rows.items.filter((_, i) => all[i]?.title === null);
    return [
      ...(untitled.length === 0 ? [] : hanging(composer.words(`kind.${kind}`), [{ type: 'rows', items: untitled }])),
      ...all.flatMap((point, i) => {
        const { title, text } = point;
        return title === null
          ? []
          : hanging(
              [...marksOn(composer, point), ...composer.say(title)],
              body(sentence(composer.say(text), composer.locale)),
              rows.items[i]?.source ?? null,
            );
      }),
    ];
  };

/** What could happen, what is done about it, and who looks after it. */
export function risk(composer: Composer): readonly Block[] {
  const { words, say, start, proposal, locale } = composer;
  const rows = proposal.offer.points.risk.map((point) => {
    const { title, text, answer, owner, ...from } = point;
    const detail = joined([title === null ? [] : start(text), sourceOf(composer, from) ?? []], ' · ');
    return [
      cell({
        children: [...marksOn(composer, point), ...emphasised('medium', start(title ?? text))],
        detail: detail.length === 0 ? null : detail,
      }),
      cell({ children: answer === null ? [] : start(answer) }),
      cell({ children: owner === null ? [] : say(owner) }),
    ];
  });
  const table = tableOf({
    columns: [
      { align: 'start', width: 'fill', head: words('working.risk') },
      { align: 'start', width: 'fill', head: words('working.answer') },
      { align: 'start', width: 'person', head: words('working.owner') },
    ],
    rows,
    summary: phraseText(locale, 'working.risks_summary'),
  });
  return hanging(words('working.risks'), table);
}
