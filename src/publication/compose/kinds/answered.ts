import type { Inlines } from '../../document/Inline.ts';
import { pageOf, type Composer } from '../pieces/Composer.ts';
import { measured } from '../pieces/statements.ts';
import { answerLine } from './answerLine.ts';
import { answerTo, type Answer } from './answers.ts';

type Criterion = Composer['proposal']['account']['criteria'][number];

/** A criterion of the client that is answered: by something in the document, or by a line of the dossier. */
export interface Answered {
  readonly criterion: Criterion;
  /** Null where only the dossier's line answers it. */
  readonly answer: Answer | null;
  /** Whether the line is the dossier's own, or the same answer stands above. */
  readonly isOwn: boolean;
  /** The answer in one line; empty where only its page is known. */
  readonly line: Inlines;
  /** What was measured for it; empty where nothing was, or the line says it. */
  readonly figure: Inlines;
  /** What that is of. */
  readonly measure: Inlines;
  /** "page 6", which leads there; empty where there is none. */
  readonly page: Inlines;
}

/** Of the client's criteria those that are answered, in the client's order. */
export function answeredOf(composer: Composer): readonly Answered[] {
  const said = new Set<Answer>();
  return composer.proposal.account.criteria.flatMap((criterion, at) => {
    const answer = answerTo(composer, criterion.label.text);
    if (answer === null && criterion.answer === null) return [];
    const own = criterion.answer === null ? null : composer.start(criterion.answer);
    // Where one claim has to answer two criteria, its figure answers the first, and its words the second.
    const isAgain = answer !== null && said.has(answer);
    if (answer !== null && own === null) said.add(answer);
    const figure = answer !== null && !isAgain && 'figure' in answer ? answer.figure : null;
    const page = composer.words('answers.page', { page: pageOf(at) });
    return [
      {
        criterion,
        answer,
        isOwn: own !== null || isAgain,
        line: own ?? (answer === null ? [] : composer.opened(answerLine(composer, answer, criterion.label))),
        figure: figure === null ? [] : measured(composer, figure),
        measure: figure === null ? [] : composer.start(figure.short ?? figure.label),
        page: answer === null ? [] : [{ type: 'jump', to: at, children: page }],
      },
    ];
  });
}
