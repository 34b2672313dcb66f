import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../../../src/publication/document/Table.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { t, v } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { cell, priceTable, row } from '../../sampleTables.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { overlaps } from '../overlaps.ts';

const sum = (label: string, amount: string): Row =>
  row('sum', [cell([]), cell(t(label), { span: 2 }), cell(v(amount))]);
const total = row('total', [cell([]), cell(t('Total'), { span: 2 }), cell(v('399,372.00'))]);
const discount = row('body', [
  cell(t('Overall discount of 2%: two lots awarded together'), {
    span: 3,
    detail: t('Applied every year'),
  }),
  cell(v('−85,302.32')),
]);
const lines = priceTable.rows.filter(({ kind }) => kind === 'body' || kind === 'discount');
const note = t(
  'Discounts are shown below the item they apply to. Unless an item or its section says otherwise: 5% GST and 9.975% QST. Options are not included in the total. Choose one alternative on the page of the acceptance.',
);

/** The ends of a price that there are: with and without a discount on the whole, taxes and a note that is longer than they. */
const ends: Readonly<Record<string, readonly Row[]>> = {
  'net, tax, total': [sum('Net', '347,280.00'), sum('VAT 15%', '52,092.00'), total],
  'a discount on the whole': [sum('Subtotal before the discount', '4,265,116.00'), discount, sum('Net', '4.00'), total],
  'a discount and no tax': [sum('Subtotal before the discount', '4,265,116.00'), discount, total],
  'one sum': [sum('Open until you choose', ''), total],
};

describe.each(['modern', 'classic'])('the note of a price in %s', (look) => {
  it.each(Object.entries(ends))('stands free of all words: %s', (_, end) => {
    const table: Table = { ...priceTable, note, rows: [...lines, ...end] };
    const [section] = sampleDocument.sections;
    if (section === undefined) throw new Error('no section');
    const document = { ...sampleDocument, sections: [{ ...section, blocks: [table] }] };
    const { pages } = layOut(document, themeOf(look), fakeShaper);
    const runs = pages.map(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item] : [])));
    expect(runs.flat().some(({ text }) => text.includes('Discounts are'))).toBe(true);
    expect(runs.flatMap(overlaps)).toEqual([]);
  });
});
