import type { PointKind } from '../../../proposal/kinds.ts';
import type { Block } from '../../document/Block.ts';
import { emphasised, joined, sentence, type Composer } from '../pieces/Composer.ts';
import { marksOn } from './answers.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { saidRows, sourceOf } from '../pieces/statements.ts';
import type { ColumnWidth } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** Points of one kind: those with a title of their own hang under it, the others are rows under the kind's label. */
export const points =
  (kind: Exclude<PointKind, 'risk'>) =>
  (composer: Composer): readonly Block[] => {
    const all = composer.proposal.offer.points[kind];
    const rows = saidRows(composer, all, (point) => marksOn(composer, point));
    // Titled ones are sentences, and these stand beside them.
    const untitled = rows.items
      .filter((_, i) => all[i]?.title === null)
      .map((item) => ({ ...item, text: sentence(item.text, composer.locale) }));
    return [
      ...(untitled.length === 0 ? [] : hanging(composer.words(`kind.${kind}`), [{ type: 'rows', items: untitled }])),
      ...all.flatMap((point, i) => {
        const { title, text } = point;
        return title === null
          ? []
          : hanging(
              [...marksOn(composer, point), ...composer.start(title)],
              body(sentence(composer.start(text), composer.locale)),
              rows.items[i]?.source ?? null,
            );
      }),
    ];
  };

/** A level is a word; what is longer, in characters, is a text that shares the room. */
const mostOfGrade = 16;

/** What could happen, how likely and how bad it is, what is done about it, and who looks after it. */
export function risk(composer: Composer): readonly Block[] {
  const { words, say, start, proposal, locale } = composer;
  const rows = proposal.offer.points.risk.map((point) => {
    const { title, text, answer, likelihood, effect, owner, ...from } = point;
    const detail = joined([title === null ? [] : start(text), sourceOf(composer, from, title === null) ?? []], ' · ');
    return [
      cell({
        children: [...marksOn(composer, point), ...emphasised('medium', start(title ?? text))],
        detail: detail.length === 0 ? null : detail,
      }),
      cell({ children: likelihood === null ? [] : start(likelihood) }),
      cell({ children: effect === null ? [] : start(effect) }),
      cell({ children: answer === null ? [] : start(answer) }),
      cell({ children: owner === null ? [] : say(owner) }),
    ];
  });
  const gradeWidth = (key: 'likelihood' | 'effect'): ColumnWidth => {
    const entries = proposal.offer.points.risk.map((point) => point[key]?.text.length ?? 0);
    const longest = Math.max(phraseText(locale, `working.${key}`).length, ...entries);
    return longest > mostOfGrade ? 'fill' : { characters: longest };
  };
  const isGraded = proposal.offer.points.risk.some(({ likelihood, effect }) => likelihood !== null || effect !== null);
  const table = tableOf({
    ...(isGraded ? { title: words('working.risks') } : {}),
    columns: [
      { align: 'start', width: 'fill', head: words('working.risk') },
      { align: 'start', width: gradeWidth('likelihood'), head: words('working.likelihood'), wraps: true },
      { align: 'start', width: gradeWidth('effect'), head: words('working.effect'), wraps: true },
      { align: 'start', width: 'fill', head: words('working.answer') },
      { align: 'start', width: 'person', head: words('working.owner') },
    ],
    rows,
    summary: phraseText(locale, 'working.risks_summary'),
  });
  // Five columns need the whole width.
  return isGraded ? table : hanging(words('working.risks'), table);
}
