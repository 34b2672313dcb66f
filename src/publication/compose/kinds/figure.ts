import type { Figure } from '../../../proposal/claims.ts';
import type { Reference } from '../../../proposal/Facts.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Block } from '../../document/Block.ts';
import type { Cell } from '../../document/Table.ts';
import { phraseText, textRun } from '../../locale/phrase.ts';
import { joined, type Composer, emphasised } from '../pieces/Composer.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { datedLine, datedSource } from '../pieces/sourceDates.ts';
import { marksOn } from './answers.ts';
import { barsOf } from './barsOf.ts';
import { chartedTogether } from './cooperation.ts';
import { measured } from '../pieces/statements.ts';

/** Every figure that nothing withholds, with its source and date (D10), and the single values behind it as bars. */
export function figure(composer: Composer): readonly Block[] {
  const { words, start, proposal, locale } = composer;
  const charted = chartedTogether(composer);
  const charts = Object.entries(proposal.figures).map(([id, item]) => ({
    id,
    item,
    bars: charted.has(item.label.text) ? [] : barsOf(composer, item),
  }));
  const rows = charts.map(({ id, item, bars }) => {
    const [source, day] = datedSource(composer, item.source, item.as_of);
    return [
      cell({
        children: [...marksOn(composer, item), ...start(item.label)],
        detail: unlessEmpty(joined([clientOf(composer, item), bars.length > 0 ? [] : details(composer, id)], ' · ')),
      }),
      cell({ children: measured(composer, item) }),
      cell({ children: source ?? [], detail: day ?? null }),
    ];
  });
  const table = tableOf({
    title: words('figures.title'),
    columns: [
      { align: 'start', width: 'fill', head: words('figures.figure') },
      { align: 'start', width: 'wide', head: words('figures.value') },
      { align: 'start', width: 'source', head: words('figures.source') },
    ],
    rows,
    summary: phraseText(locale, 'figures.summary'),
  });
  return [...table, ...charts.flatMap(({ bars }) => bars)];
}

/** The single values behind a figure, and what was asked for. */
function details(composer: Composer, id: string): Inlines {
  const { words, say, proposal } = composer;
  const item = proposal.figures[id];
  if (!item) return [];
  const parts = item.parts.map((part) =>
    words('figures.part', {
      label: say(part.label),
      value: say(part.value),
    }),
  );
  const target = item.target && [
    words('figures.target', {
      value: say(item.target.value),
      label: say(item.target.label),
    }),
  ];
  return joined([...parts, ...(target ?? [])], ' · ');
}

const unlessEmpty = (line: Inlines): Cell['detail'] => (line.length === 0 ? null : line);

/** Of a figure of a reference that is printed, whose it is: others may measure the same. */
function clientOf({ proposal, say, placed }: Composer, item: Figure): Inlines {
  if (!placed.has('reference')) return [];
  const said = ({ label, value, unit, source }: Figure): string =>
    [label.text, value.number, unit.text, source.text].join('\n');
  const isShown = ({ figure }: Reference): boolean => figure !== null && said(figure) === said(item);
  const shown = proposal.references.find(isShown);
  return shown === undefined ? [] : say(shown.title);
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
