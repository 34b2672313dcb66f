import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { answerLine } from '../kinds/answerLine.ts';
import { isStatement } from '../kinds/answers.ts';
import { answeredOf, type Answered } from '../kinds/answered.ts';
import { emphasised, joined, sentence, type Composer } from '../pieces/Composer.ts';
import { exclusiveSentence } from '../kinds/exclusivity.ts';
import { specialClause } from '../kinds/specialTerms.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { clauses } from '../pieces/clauses.ts';
import { titledText } from '../pieces/statements.ts';
import { within } from '../pieces/within.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** One answer alone is no comparison of what was asked with what is answered. */
const leastAnswers = 2;

/** The criteria that the summary answers in a line each: none where the dossier wants them elsewhere, or hardly any is answered. */
function onSheet(composer: Composer): readonly Answered[] {
  const { answers } = composer.proposal.proposal;
  if (answers !== 'summary' && answers !== 'both') return [];
  const all = answeredOf(composer);
  return all.length < leastAnswers ? [] : all;
}

/**
 * What a decision needs: what was asked, what is answered, and the page to check it on, then what is proposed. Without
 * criteria that are answered the goal and the answer.
 */
export function answers(composer: Composer): readonly Block[] {
  const { words, start, locale, proposal } = composer;
  const { goals } = proposal.situation;
  const sheet = onSheet(composer);
  const summary = proposal.offer.summary === null ? [] : body(sentence(start(proposal.offer.summary), locale));
  const [goal] = [...goals.map(({ text }) => text), ...proposal.shared_goals];
  if (sheet.length === 0)
    return [
      ...hanging(words('summary.goal'), goal === undefined ? [] : body(sentence(start(goal), locale))),
      ...hanging(words('summary.answer'), summary),
    ];
  const table = tableOf({
    columns: [
      { align: 'start', width: 'label', head: words('answers.asked') },
      { align: 'start', width: 'fill', head: words('answers.answer') },
      { align: 'number', even: true, pages: true, width: 'page', head: words('answers.check') },
    ],
    rows: sheet.map(({ criterion, answer, isOwn, line, page }) => [
      cell({ children: emphasised('medium', start(criterion.label)) }),
      ...answerCells(!isOwn && isStatement(composer, answer) ? answerLine(composer, answer.figure) : line, page),
    ]),
    summary: phraseText(locale, 'answers.summary'),
  });
  // With a result as the statement, what brings it is the first sentence of its own section.
  return proposal.offer.benefits.length > 0 ? table : [...table, ...hanging(words('answers.offer'), summary)];
}

/** The answer and its page; the page alone where nothing more is known. */
const answerCells = (line: Inlines, page: Inlines): readonly Cell[] =>
  line.length === 0 ? [cell({ children: page, span: 2 })] : [cell({ children: line }), cell({ children: page })];

/** What the summary says already, to one of the criteria. */
const saidOnSheet = (composer: Composer): ReadonlySet<object | null> =>
  new Set(onSheet(composer).map(({ answer }) => answer));

/** What else is gained: the first benefit is the statement of the summary. */
export function summaryGain(composer: Composer): readonly Block[] {
  const { locale, proposal } = composer;
  const answered = saidOnSheet(composer);
  const lines = proposal.offer.benefits.slice(1).flatMap((claim) => {
    if (answered.has(claim)) return [];
    return [sentence(titledText(composer, claim), locale)];
  });
  return body(joined(lines, ' '));
}

/** What only this seller offers, and what only this client gets (D5, D8). */
export function summaryUnique(composer: Composer): readonly Block[] {
  const { locale, proposal } = composer;
  const { uniqueness, exclusivity } = proposal.offer;
  const [first] = uniqueness;
  return body(
    joined(
      [
        first === undefined || saidOnSheet(composer).has(first) ? [] : sentence(titledText(composer, first), locale),
        exclusivity === null ? [] : exclusiveSentence(composer, 'summary', within(composer, exclusivity.scope)),
        specialSaid(composer),
      ],
      ' ',
    ),
  );
}

/** As many of the special terms are told at once. */
const mostSpecial = 3;

/** The terms for this client alone, each with its end: "Special terms for you: no fee for a change, until 31 December 2028." */
function specialSaid(composer: Composer): Inlines {
  const { words, locale, proposal } = composer;
  const all = proposal.offer.special_terms;
  if (all.length === 0) return [];
  const told = all.slice(0, mostSpecial).map((term) => specialClause(composer, term));
  return sentence(words('summary.special', { count: all.length, terms: clauses(told, composer) }), locale);
}
