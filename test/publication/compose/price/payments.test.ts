import { expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { linesOf } from '../../../../src/publication/document/linesOf.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

const lines = [{ text: 'Work', unit_price: '1000.00', tax: 'vat' }];
const taxes = { vat: { label: 'VAT', percent: '15' } };
const worked = { as_worked: 'month', net_days: 30 };

const textOf = (offer: object, language = 'en'): string =>
  linesOf(documentOf({ lines, taxes, ...offer }, {}, language))
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n');

test.each([
  ['en', 'Monthly, for work done, within 30\u00A0days of receipt of the invoice'],
  ['ru', 'Ежемесячно по факту выполнения, в течение 30\u00A0дней со дня получения счёта'],
  ['ar', 'شهريًا بحسب ما أُنجز، خلال 30\u00A0يومًا من استلام الفاتورة'],
])('all of it as worked (%s)', (language, words) => {
  expect(textOf({ payments: [worked] }, language)).toContain(words);
});

test.each([
  ['en', 'rest monthly, for work done, within 30\u00A0days'],
  ['ru', 'статок ежемесячно по факту выполнения, в течение 30\u00A0дней'],
  ['ar', 'الباقي شهريًا بحسب ما أُنجز، خلال 30\u00A0يومًا'],
])('and where something is paid before it, the rest (%s)', (language, words) => {
  const text = textOf({ payments: [{ percent: '30', due: 'on order' }, worked] }, language);
  expect(text).toContain(words);
  expect(text.replaceAll(',', '.')).toContain('805.00');
});

test.each([
  ['en', 'On order, within 1\u00A0day of receipt of the invoice', 1],
  ['ru', 'On order, в течение 21\u00A0дня со дня получения счёта', 21],
  ['ru', 'On order, в течение 14\u00A0дней со дня получения счёта', 14],
  ['ar', 'On order، خلال يومين من استلام الفاتورة', 2],
  ['ar', 'On order، خلال 5\u00A0أيام من استلام الفاتورة', 5],
  ['en', 'On order, on receipt of the invoice', 0],
])('days to pay of an ordinary payment (%s: %s)', (language, words, net_days) => {
  expect(textOf({ payments: [{ parts: 1, due: 'on order', net_days }] }, language)).toContain(words);
});

test('the unit price with tax is a column of every table of lines, and the note says what the sums come from', () => {
  const option = { text: 'More', optional: true, unit_price: '0.33', qty: '10', tax: 'vat' };
  const document = documentOf({ lines: [...lines, option], taxes, unit_with_tax: true });
  const rows = tablesOf(document).flatMap((table) =>
    table.rows.map(({ cells }) => cells.map(({ children }) => plain(children)).join('|')),
  );
  expect(rows).toContain('Work|1|1,000.00|1,150.00|1,000.00');
  expect(rows).toContain('More|10|0.33|0.38|3.30');
  expect(rows).toContain('|Total|1,150.00');
  expect(textOf({ unit_with_tax: true })).toContain('calculated from the unit prices before tax');
  expect(textOf({})).not.toContain('with tax are rounded');
});

test.each(['sections', 'total'])('where the price shows its %s alone, no column of it is left', (detail) => {
  const [table] = tablesOf(documentOf({ lines, taxes, unit_with_tax: true, detail }));
  expect(table?.columns).toHaveLength(4);
});

const milestones = [{ id: 'live', text: 'First stores live', week: 4 }];

test.each<[string, object, string]>([
  ['its event', { due: 'on acceptance' }, 'On acceptance'],
  ['its milestone', { milestone: 'live' }, 'First stores live'],
  ['both', { due: 'on acceptance', milestone: 'live' }, 'On acceptance · First stores live'],
  ['both, which are one', { due: 'first stores live', milestone: 'live' }, 'First stores live'],
  [
    'both, and its days',
    { due: 'on acceptance', milestone: 'live', net_days: 0 },
    'On acceptance · First stores live, on receipt of the invoice',
  ],
])('a payment is due by %s', (_, when, expected) => {
  const document = documentOf({ lines, taxes, milestones, payments: [{ percent: '100', ...when }] });
  const cells = tablesOf(document).flatMap(({ rows }) =>
    rows.map(({ cells: [first] }) => plain(first?.children ?? [])),
  );
  expect(cells).toContain(expected);
});
