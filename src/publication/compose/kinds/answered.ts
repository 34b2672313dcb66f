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
  /** The answer in one line. */
  readonly line: Inlines;
  /** What was measured for it; empty where nothing was, or the line says it. */
  readonly figure: Inlines;
  /** "page 6", which leads there; empty where there is none. */
  readonly page: Inlines;
}

/** Of the client's criteria those that are answered, in the client's order. */
export const answeredOf = (composer: Composer): readonly Answered[] =>
  composer.proposal.account.criteria.flatMap((criterion, at) => {
    const answer = answerTo(composer, criterion.label.text);
    if (answer === null && criterion.answer === null) return [];
    const own = criterion.answer === null ? null : composer.start(criterion.answer);
    const figure = answer !== null && 'figure' in answer ? answer.figure : null;
    const page = composer.words('answers.page', { page: pageOf(at) });
    return [
      {
        criterion,
        answer,
        line: own ?? (answer === null ? [] : answerLine(composer, answer)),
        figure: figure === null ? [] : measured(composer, figure),
        page: answer === null ? [] : [{ type: 'jump', to: at, children: page }],
      },
    ];
  });
