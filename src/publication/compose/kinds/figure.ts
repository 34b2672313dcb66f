import type { Figure } from '../../../proposal/claims.ts';
import type { Wording } from '../../../proposal/leaves.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Proposal } from '../../../proposal/Proposal.ts';
import type { Block } from '../../document/Block.ts';
import type { Chart } from '../../document/Chart.ts';
import type { Cell } from '../../document/Table.ts';
import { phraseText, textRun } from '../../locale/phrase.ts';
import { joined, type Composer, emphasised } from '../pieces/Composer.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { datedLine, datedSource } from '../pieces/sourceDates.ts';
import { marksOn } from './answers.ts';
import { barsOf, valueSaid } from './barsOf.ts';
import { chartedTogether } from './cooperation.ts';
import { sideBySide } from './sideBySide.ts';
import { beginsWith, measured } from '../pieces/statements.ts';

/**
 * What was measured (D10): figures as numbers in a table, each with its source and date, and those with single values
 * behind them as bars, their sources under them.
 */
export function figure(composer: Composer): readonly Block[] {
  const { words, proposal } = composer;
  const together = chartedTogether(composer);
  const figures = Object.entries(proposal.figures).map(([id, item]) => ({
    id,
    item,
    isCharted: together.has(item.label.text),
    bars: together.has(item.label.text) ? [] : sourcedBars(composer, item),
  }));
  const numbers = figures.filter(({ bars }) => bars.length === 0);
  // Where it is all that the section has, the title of the section says it.
  const title = hasProjects(proposal) ? words('figures.title') : null;
  return [
    ...numbersOf(composer, numbers, title),
    ...sideBySide(
      figures.flatMap(({ bars }) => bars),
      numbers.length > 0 ? null : title,
    ),
  ];
}

/** Whether a proposal shows projects: what was done for others. */
export const hasProjects = ({ blocks, works }: Proposal): boolean =>
  works.length > 0 || blocks.some(({ kind, annex }) => kind === 'reference' && annex === null);

function sourcedBars(composer: Composer, item: Figure): readonly Chart[] {
  const source = datedLine(composer, item.source, item.as_of);
  return barsOf(composer, item, {
    marks: marksOn(composer, item),
    note: joined([clientOf(composer, item, [item.source]), source], ' · '),
  });
}

/** Figures without bars: what each measures, its value, its source. */
function numbersOf(
  composer: Composer,
  numbers: readonly { readonly id: string; readonly item: Figure; readonly isCharted: boolean }[],
  title: Inlines | null,
): readonly Block[] {
  const { words, start, locale } = composer;
  const rows = numbers.map(({ id, item, isCharted }) => {
    const [source, day] = datedSource(composer, item.source, item.as_of);
    return [
      cell({
        children: [...marksOn(composer, item), ...start(item.label)],
        detail: unlessEmpty(
          // Its single values are drawn with the work so far.
          joined([clientOf(composer, item, [item.source, item.label]), isCharted ? [] : details(composer, id)], ' · '),
        ),
      }),
      cell({ children: measured(composer, item) }),
      cell({ children: source ?? [], detail: day ?? null }),
    ];
  });
  return tableOf({
    ...(title === null ? {} : { title }),
    columns: [
      { align: 'start', width: 'fill', head: words('figures.figure') },
      { align: 'start', width: 'wide', head: words('figures.value') },
      { align: 'start', width: 'source', head: words('figures.source') },
    ],
    rows,
    summary: phraseText(locale, 'figures.summary'),
  });
}

/** The single values behind a figure, and what was asked for. */
function details(composer: Composer, id: string): Inlines {
  const { words, say, proposal } = composer;
  const item = proposal.figures[id];
  if (!item) return [];
  const parts = item.parts.map((part) =>
    words('figures.part', {
      label: say(part.label),
      value: item.unit.text === '%' ? valueSaid(composer, item, part.value) : say(part.value),
    }),
  );
  const target = item.target && [
    words('figures.target', {
      value: valueSaid(composer, item, item.target.value),
      label: say(item.target.label),
    }),
  ];
  return joined([...parts, ...(target ?? [])], ' · ');
}

const unlessEmpty = (line: Inlines): Cell['detail'] => (line.length === 0 ? null : line);

/** Of a figure of a reference that is printed, whose it is: others may measure the same. Not where the words `beside` it begin with that. */
export function clientOf(composer: Composer, item: Figure, beside: readonly Wording[]): Inlines {
  const { client } = item;
  if (client === null || !composer.placed.has('reference')) return [];
  // The words beside it say it.
  return beside.some(({ text }) => beginsWith(text, client.text)) ? [] : composer.say(client);
}

/** One figure with what it measures, its source and its date: `{{slot "figure:<id>"}}` in a body (D10). */
export function oneFigure(composer: Composer, id: string): readonly Block[] {
  const { start, proposal } = composer;
  const figure = proposal.figures[id];
  if (!figure) return [];
  const value = emphasised('strong', measured(composer, figure));
  const source = datedLine(composer, figure.source, figure.as_of);
  return [
    {
      type: 'rows',
      items: [{ text: [...marksOn(composer, figure), ...start(figure.label), ...textRun(': '), ...value], source }],
    },
  ];
}
