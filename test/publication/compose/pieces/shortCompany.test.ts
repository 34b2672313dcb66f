import { describe, expect, test } from 'vitest';
import { shortCompany } from '../../../../src/publication/compose/pieces/shortCompany.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

test.each([
  ['Fjord Handling AS', 'Fjord Handling'],
  ['Lakebridge Systems Inc.', 'Lakebridge Systems'],
  ['Brook & Weir Services', 'Brook & Weir Services'],
  ['ООО «Энергосфера»', 'Энергосфера'],
  ['АО «Завод „Заря“»', 'Завод „Заря“'],
  ['شركة نقاء للتبريد الطبي', 'نقاء للتبريد الطبي'],
  ['Dorrance Pipe Supply GmbH', 'Dorrance Pipe Supply'],
  ['Alpha GmbH & Co. KG', 'Alpha'],
  ['SA', 'SA'],
  ['Consorzio Internazionale per la Logistica S.r.l.', null],
])('%s is called %s', (name, short) => {
  expect(shortCompany(name)).toBe(short);
});

describe('who does something is called alike on both sides', () => {
  const duties = [
    { what: 'Name an owner', who: 'you' },
    { what: 'Bring the crane', who: 'us' },
  ];
  const offer = { duties, lines: [{ text: 'x', qty: 1, unit_price: '1' }] };
  const owners = (account: object, seller: string): readonly string[] =>
    tablesOf(documentOf(offer, { account: { name: 'Harrow Home Supply', ...account }, seller: { name: seller } }))
      .filter(({ columns }) => columns.some(({ head }) => plain(head) === 'Task'))
      .flatMap(({ rows }) => rows.map(({ cells }) => plain(cells[1]?.children ?? [])));

  test.each([
    ['by name', { short_name: 'Harrow' }, 'Lakebridge Systems Inc.', ['Harrow', 'Lakebridge Systems']],
    ['without a short name', {}, 'Lakebridge Systems Inc.', ['Harrow Home Supply', 'Lakebridge Systems']],
    ['by what they are', { name: 'The Honourable Company of Wharfingers' }, 'Lakebridge Systems Inc.', ['You', 'Us']],
    ['a long name', { short_name: 'Harrow' }, 'Vereinigte Hafenkranwerkstätten Nord GmbH', ['Harrow', 'Us']],
  ])('%s', (_, account, seller, said) => {
    expect(owners(account, seller)).toEqual(said);
  });
});
