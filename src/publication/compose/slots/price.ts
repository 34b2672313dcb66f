import type { CurrencyPriceFacts, PriceLineFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row, Table } from '../../document/Table.ts';
import { emphasised, joined, plain, type Composer } from '../Composer.ts';
import { cell } from './cell.ts';
import { percentOf } from './taxNames.ts';

/** The price as a table a currency; how much it shows is the dossier's `detail`, the sums are the same. */
export function price(composer: Composer): readonly Block[] {
  const { proposal } = composer;
  return (proposal.price?.currencies ?? []).map((part, i) => priceTable(composer, part, `price.currencies[${i}]`));
}

function priceTable(composer: Composer, part: CurrencyPriceFacts, path: string): Table {
  const { words, name, proposal } = composer;
  const detail = proposal.price?.detail ?? 'lines';
  const currency = name(part.currency, `${path}.currency`);
  const numbers = detail === 'lines';
  const notes = [
    part.groups.some((group) => group.lines.some((line) => line.discount)) && numbers
      ? words('investment.note_discounts')
      : [],
    part.options.length > 0 ? words('investment.note_options') : [],
  ];
  const note = joined(notes, ' ');
  return {
    type: 'table',
    title: null,
    columns: [
      { align: 'start', width: 'fill', head: words('investment.position') },
      { align: 'number', width: 56, head: numbers ? words('investment.quantity') : [] },
      { align: 'number', width: 84, head: numbers ? words('investment.unit_price') : [] },
      { align: 'number', width: 110, head: words('investment.amount', { currency }) },
    ],
    rows: [...(detail === 'total' ? [] : groupRows(composer, part, path, numbers)), ...sums(composer, part, path)],
    carriedForward: numbers ? words('investment.carried') : null,
    note: note.length === 0 ? null : note,
    headless: false,
    summary: plain(words('investment.summary', { currency })),
  };
}

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

function lineRows(composer: Composer, line: PriceLineFacts, path: string): readonly Row[] {
  const { say, count, words } = composer;
  const name = say(line.text, `${path}.text`);
  const quantity = count(line.quantity.number, `${path}.quantity`);
  const body: Row = {
    kind: 'body',
    cells: [
      cell({ children: emphasised('medium', name), detail: lineDetail(composer, line, path) }),
      cell({ children: quantity }),
      cell({ children: count(line.unit_price.amount, `${path}.unit_price.amount`) }),
      cell({ children: count(line.gross.amount, `${path}.gross.amount`) }),
    ],
    carried: count(line.running.amount, `${path}.running.amount`),
  };
  if (line.discount === null) return [body];
  const { percent, amount } = line.discount;
  const label =
    percent === null
      ? words('investment.discount')
      : words('investment.discount_percent', { percent: percentOf(composer, percent, `${path}.discount.percent`) });
  const discount = discountRow(label, count(amount.amount, `${path}.discount.amount.amount`));
  return [body, { ...discount, carried: body.carried }];
}

const lineDetail = ({ say, words }: Composer, line: PriceLineFacts, path: string): Inlines | null => {
  const parts = [
    line.recurring === null ? [] : words(`investment.per_${line.recurring}`, { count: Number(line.charges.number) }),
    line.detail === null ? [] : say(line.detail, `${path}.detail`),
    line.unit === null ? [] : say(line.unit, `${path}.unit`),
    line.sku === null ? [] : say(line.sku, `${path}.sku`),
  ];
  const all = joined(parts, ' · ');
  return all.length === 0 ? null : all;
};

const discountRow = (label: Inlines, amount: Inlines): Row => ({
  kind: 'discount',
  cells: [cell({ children: label, span: 3 }), cell({ children: amount })],
  carried: null,
});

/** A discount on the whole price belongs to no line: a rule parts it from the last one. */
const wholeDiscountRow = (label: Inlines, amount: Inlines): Row => ({ ...discountRow(label, amount), kind: 'body' });

function sums(composer: Composer, part: CurrencyPriceFacts, path: string): readonly Row[] {
  const { words, say, count } = composer;
  const row = (kind: 'sum' | 'total', label: Inlines, amount: Inlines, detail: Inlines | null = null): Row => ({
    kind,
    cells: [cell({ children: [] }), cell({ children: label, detail, span: 2 }), cell({ children: amount })],
    carried: null,
  });
  const discount = part.discount && [
    wholeDiscountRow(
      discountLabel(composer, part.discount, path),
      count(part.discount.amount.amount, `${path}.discount.amount.amount`),
    ),
  ];
  const taxes = part.taxes.map(({ label, percent, amount, note }, i) => {
    const place = `${path}.taxes[${i}]`;
    const name = words('investment.tax', {
      label: say(label, `${place}.label`),
      percent: percentOf(composer, percent, `${place}.percent`),
    });
    const why = note === null ? null : say(note, `${place}.note`);
    return row('sum', name, count(amount.amount, `${place}.amount.amount`), why);
  });
  const net =
    taxes.length === 0 || part.net === null
      ? []
      : [row('sum', emphasised('strong', words('investment.net')), count(part.net.amount, `${path}.net.amount`))];
  const total =
    part.total === null
      ? row('sum', words('investment.open'), [])
      : row(
          'total',
          words(part.recurs ? 'investment.total_first_year' : 'investment.total'),
          count(part.total.amount, `${path}.total.amount`),
        );
  return [...(discount ?? []), ...net, ...taxes, total];
}

function discountLabel(
  composer: Composer,
  { percent, reason }: NonNullable<CurrencyPriceFacts['discount']>,
  path: string,
): Inlines {
  const holes = {
    percent: percent === null ? [] : percentOf(composer, percent, `${path}.discount.percent`),
    reason: reason === null ? [] : composer.say(reason, `${path}.discount.reason`),
  };
  const key = `investment.discount${percent === null ? '' : '_percent'}${reason === null ? '' : '_reason'}`;
  return composer.words(key, holes);
}
