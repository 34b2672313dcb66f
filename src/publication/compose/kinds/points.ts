import type { PointKind } from '../../../proposal/kinds.ts';
import type { Block } from '../../document/Block.ts';
import { sentence, type Composer } from '../Composer.ts';
import { body, hanging } from './hanging.ts';
import { saidRows } from './said.ts';

/** Points of one kind: those with a title of their own hang under it, the others are rows under the kind's label. */
export const points =
  (kind: Exclude<PointKind, 'risk'>) =>
  (composer: Composer): readonly Block[] => {
    const all = composer.proposal.offer.points[kind];
    const rows = saidRows(composer, all);
    const untitled = rows.items.filter((_, i) => all[i]?.title === null);
    return [
      ...(untitled.length === 0 ? [] : hanging(composer.words(`kind.${kind}`), [{ type: 'rows', items: untitled }])),
      ...all.flatMap(({ title, text }, i) =>
        title === null
          ? []
          : hanging(
              composer.say(title),
              body(sentence(composer.say(text), composer.locale)),
              rows.items[i]?.source ?? null,
            ),
      ),
    ];
  };
