import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

/** What stands in the column of quantities, line by line: "2 pc", or "2 / set" where the unit is under the number. */
function quantities(...units: readonly (string | undefined)[]): readonly string[] {
  const lines = units.map((unit, i) => ({
    text: `Part ${i}`,
    qty: unit?.startsWith('1 ') === true ? 1 : 2,
    unit: unit?.replace(/^1 /, ''),
    unit_price: '5.00',
    ...(i === 2 ? { optional: true } : {}),
  }));
  return tablesOf(documentOf({ lines })).flatMap(({ columns, rows }) => {
    const at = columns.findIndex(({ head }) => plain(head) === 'Quantity');
    return rows
      .filter(({ kind }) => kind === 'body')
      .flatMap(({ cells }) => {
        const cell = cells[at];
        return cell
          ? [[cell.children, ...(cell.detail ? [cell.detail] : [])].map((line) => plain(line)).join(' / ')]
          : [];
      });
  });
}

describe('the units of one price', () => {
  test.each<readonly [string, readonly (string | undefined)[], readonly string[]]>([
    ['signs behind the number', ['pc', 'm2', undefined], ['2\u00A0pc', '2\u00A0m2', '2']],
    ['words too', ['set', 'month', 'hour'], ['2\u00A0sets', '2\u00A0months', '2\u00A0hours']],
    ['plurals as they are typed', ['pieces', 'visits', 'hour'], ['2\u00A0pieces', '2\u00A0visits', '2\u00A0hours']],
    ['a few words among signs', ['pc', 'kg', 'set'], ['2\u00A0pc', '2\u00A0kg', '2\u00A0sets']],
    ['one of a word has its form', ['pc', '1 gantry', 'm'], ['2\u00A0pc', '1\u00A0gantry', '2\u00A0m']],
    [
      'a word whose form is not known puts all under their numbers',
      ['pc', 'gantry', '1 m'],
      ['2 / pc', '2 / gantry', '1 / m'],
    ],
    ['a long word is elsewhere', ['pc', 'shipment by sea to Jebel Ali', 'm'], ['2\u00A0pc', '2', '2\u00A0m']],
  ])('%s', (_, units, expected) => {
    expect(quantities(...units)).toEqual(expected);
  });

  test('the unit of a rate is as it was written', () => {
    const [table] = tablesOf(documentOf({ lines: [{ text: 'Pump', unit: 'pc', rate: '95.00' }] }));
    expect(table?.rows.map(({ cells }) => cells.map(({ children }) => plain(children)))[0]).toContain('pc');
  });
});
