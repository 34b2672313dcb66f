import type { ExplainedLine, ExplainedPrice, ExplainedTotal } from '../../app/explainMargins.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { englishSigns, writeNumber } from '../../foundation/money/writeNumber.ts';

type Row = readonly string[];

const heads: Row = ['', 'Line', 'List', 'Unit price', 'Discount', 'Net a unit', 'Cost', 'Margin', 'To be approved'];
const longest = 30;
const withheld = '·';

/**
 * The table that a head of sales wants. Its values are for a terminal alone: elsewhere they are withheld, and what has to
 * be approved is still said.
 */
export function priceLines({ lines, totals }: ExplainedPrice, isForEyes: boolean, color: Palette): string {
  const shown = <V>(value: V | null, write: (value: V) => string): string =>
    value === null ? '' : isForEyes ? write(value) : withheld;
  const amount = (value: ExplainedLine['list']): string => shown(value, (known) => writeNumber(known, englishSigns));
  const share = (value: ExplainedLine['margin']): string => shown(value, (known) => `${known} %`);
  const rows = lines.map((line): Row => [
    String(line.number),
    nameOf(line),
    amount(line.list),
    `${writeNumber(line.price, englishSigns)} ${line.currency}`,
    share(line.discount),
    line.net === null ? '' : writeNumber(line.net, englishSigns),
    amount(line.cost),
    share(line.margin),
    line.approve.join(', '),
  ]);
  const sums = totals.map((total): Row => [
    '',
    wholeOf(total),
    '',
    '',
    share(total.discount),
    '',
    '',
    share(total.margin),
    total.approve.join(', '),
  ]);
  const all = [heads, ...rows, ...sums];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const written = all.map((row) =>
    row
      .map((cell, column) => padded(cell, column, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...rest] = written;
  const outside = lines.filter(({ isFromBook }) => !isFromBook);
  const approve = lines.filter((line) => line.approve.length > 0);
  const notes = [
    ...(outside.length === 0 ? [] : [`Not from the price book: ${numbers(outside)}.`]),
    ...(approve.length + totals.filter((total) => total.approve.length > 0).length === 0
      ? ['Nothing is beyond the limits that are set.']
      : [
          'What is beyond a limit has to be approved by whoever set it; then allow its warning (--allow W702, W703 or W716).',
        ]),
    ...(isForEyes ? [] : ['List prices, costs and margins are shown on a terminal only, and not where CI is set.']),
  ];
  return [color.strong(head), ...rest, '', ...notes, ''].join('\n');
}

const numbers = (lines: readonly ExplainedLine[]): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${lines.map(({ number }) => number).join(', ')}`;

/** Names to the left, numbers to the right. */
const padded = (cell: string, column: number, width: number): string =>
  column === 1 || column === heads.length - 1 ? cell.padEnd(width) : cell.padStart(width);

function nameOf({ sku, text }: ExplainedLine): string {
  const name = Array.from(cleanForTerminal(sku === null ? text : `${sku}  ${text}`));
  return name.length > longest ? `${name.slice(0, longest - 1).join('')}…` : name.join('');
}

const wholeOf = ({ currency, choice, period }: ExplainedTotal): string => {
  const named = choice === 'only' ? '' : `, ${choice} choice`;
  return `Total ${currency}, ${period === 'year' ? 'first year' : 'whole term'}${named}`;
};
