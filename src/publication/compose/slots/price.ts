import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Row, Table } from '../../document/Table.ts';
import { joined, plain, type Composer } from '../Composer.ts';
import { cell } from './cell.ts';
import { eachCurrency, titleIn } from './eachCurrency.ts';
import { lineRows, priceColumns } from './priceRows.ts';
import { sums } from './priceSums.ts';

/** The price as a table a currency; how much it shows is the dossier's `detail`, the sums are the same. */
export const price = (composer: Composer): readonly Block[] =>
  eachCurrency(composer, (part, path) => [priceTable(composer, part, path)]);

function priceTable(composer: Composer, part: CurrencyPriceFacts, path: string): Table {
  const { words, name, proposal } = composer;
  const detail = proposal.price?.detail ?? 'lines';
  const currency = name(part.currency, `${path}.currency`);
  const hasLines = detail === 'lines' && part.groups.length > 0;
  const title = titleIn(composer, [], part, path);
  const notes = [
    part.groups.some((group) => group.lines.some((line) => line.discount)) && hasLines
      ? words('investment.note_discounts')
      : [],
    part.choices.length > 0 ? words('price.note_choices') : [],
    part.options.length > 0 ? words('investment.note_options') : [],
  ];
  const note = joined(notes, ' ');
  return {
    type: 'table',
    title: title.length === 0 ? null : title,
    columns: priceColumns(composer, currency, hasLines),
    rows: [...(detail === 'total' ? [] : groupRows(composer, part, path, hasLines)), ...sums(composer, part, path)],
    carriedForward: hasLines ? words('investment.carried') : null,
    note: note.length === 0 ? null : note,
    headless: false,
    summary: plain(words('investment.summary', { currency })),
  };
}

/** Sections with their sums and, where they are shown, their lines. */
function groupRows(composer: Composer, part: CurrencyPriceFacts, path: string, lines: boolean): readonly Row[] {
  const { say, count, words } = composer;
  return part.groups.flatMap((group, g): readonly Row[] => {
    const place = `${path}.groups[${g}]`;
    const title = group.title === null ? words('investment.position') : say(group.title, `${place}.title`);
    const sum = count(group.net.amount, `${place}.net.amount`);
    const head: Row = {
      kind: lines ? 'group' : 'body',
      cells: [cell({ children: title, span: 3 }), cell({ children: sum })],
      carried: null,
    };
    const inside = lines ? group.lines.flatMap((line, i) => lineRows(composer, line, `${place}.lines[${i}]`)) : [];
    return group.title === null && lines ? inside : [head, ...inside];
  });
}
