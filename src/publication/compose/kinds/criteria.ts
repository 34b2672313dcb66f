import type { Block } from '../../document/Block.ts';
import type { NumberedCells } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell } from '../../document/Table.ts';
import { toDigits } from '../../locale/Locale.ts';
import { phraseText, textRun } from '../../locale/phrase.ts';
import { emphasised, joined, pageOf, type Composer } from '../pieces/Composer.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { answeredOf, type Answered } from './answered.ts';
import { answerTo } from './answers.ts';

type Criterion = Composer['proposal']['account']['criteria'][number];

/** The client's criteria, each with where it comes from and the page of its answer. */
export function criteria(composer: Composer): readonly Block[] {
  const { account, proposal } = composer.proposal;
  if (account.criteria.length === 0) return [];
  return proposal.answers === 'situation' || proposal.answers === 'both' ? answerMap(composer) : cells(composer);
}

/** The same with the answers: what was asked, what is answered, what was measured for it, and where. */
function answerMap(composer: Composer): readonly Block[] {
  const { words, start, locale, proposal } = composer;
  const answered = answeredOf(composer);
  return tableOf({
    title: words('situation.criteria'),
    columns: [
      { align: 'start', width: 'ordinal', head: [] },
      { align: 'start', width: 'label', head: words('guide.criterion') },
      { align: 'start', width: 'fill', head: words('answers.answer') },
      { align: 'start', width: 'price', head: words('figures.figure'), wraps: true },
      { align: 'number', even: true, pages: true, width: 'person', head: words('answers.check') },
    ],
    rows: proposal.account.criteria.map((criterion, i) => {
      const found = answered.find((one) => one.criterion === criterion);
      const from = originOf(composer, criterion);
      return [
        cell({ children: textRun(toDigits(String(i + 1), locale.digits)) }),
        cell({ children: emphasised('medium', start(criterion.label)), detail: from.length === 0 ? null : from }),
        ...answerCells(found),
      ];
    }),
    summary: phraseText(locale, 'answers.summary'),
  }).map((table) => ({ ...table, lists: 'criteria' }));
}

/** Its line, its figure and its page: no cell of a row is left empty where one of them is all that there is. */
function answerCells(found: Answered | undefined): readonly Cell[] {
  const { line = [], figure = [], measure = [], page = [] } = found ?? {};
  return line.length === 0 && figure.length === 0
    ? [cell({ children: page, span: 3 })]
    : [
        cell({ children: line }),
        cell({ children: figure, detail: measure.length === 0 ? null : measure }),
        cell({ children: page }),
      ];
}

/** "25 points · meeting of 12 October". */
function originOf(composer: Composer, { source, points }: Criterion): Inlines {
  const { words, count, start, say } = composer;
  const worth = points === null ? [] : words('situation.points', { count: points, points: count(points) });
  const begin = points === null ? start : say;
  return joined([worth, source === null ? [] : begin(source)], ' · ');
}

function cells(composer: Composer): readonly NumberedCells[] {
  const { account } = composer.proposal;
  return [
    {
      type: 'numberedCells',
      variant: 'criteria',
      title: composer.words('situation.criteria'),
      heads: {
        title: composer.words('guide.criterion'),
        text: composer.words('situation.source'),
        note: composer.words('situation.answered_on'),
      },
      items: account.criteria.map((criterion, i) => {
        const said = originOf(composer, criterion);
        const isAnswered = answerTo(composer, criterion.label.text) !== null;
        return {
          title: composer.start(criterion.label),
          text: said.length === 0 ? null : said,
          ...(isAnswered ? pageWords(composer, i) : { note: null }),
        };
      }),
    },
  ];
}

/** Where a criterion is answered: as a sentence of its own, and under a head that says the rest of it. */
function pageWords({ words }: Composer, place: number): Pick<NumberedCells['items'][number], 'note' | 'brief'> {
  const leading = (key: string): Inlines => [
    { type: 'jump', to: place, children: words(key, { page: pageOf(place) }) },
  ];
  return { note: leading('situation.answered'), brief: leading('answers.page') };
}
