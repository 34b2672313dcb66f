import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainAt, toPlain } from '../../../src/foundation/data/Plain.ts';
import { type Answers, look, talked } from './talked.ts';
import { complete, folderOf, open } from './talkThrough.ts';

describe('more about a line, a colleague, a reference, for who needs it', () => {
  test('unit, discounts, option', () => {
    const file = join(folderOf({}), 'a.yaml');
    complete(open({ file }), [
      ...talked.slice(0, 15),
      ['offer.lines[0].more', 'unit'],
      ['The unit', 'piece'],
      ['offer.lines[0].more-2', 'discount'],
      ['Discount on this line', '5 %'],
      ['offer.lines[0].more-3', 'whole-discount'],
      ['Discount on the whole price', '2'],
      ['What is it for?', 'First order'],
      ['offer.lines[0].more-4', 'yes'],
      ['What do they pay for?', 'Coach'],
      ['Price of one', '10'],
      ['offer.lines[1].more', 'option'],
      ['Is it an option', true],
      ...talked.slice(18),
      ['team[0].more', 'phone'],
      ['Phone number', '+1 202 555 0141'],
      ['team[0].more-2', 'answers'],
      ['When can this colleague', 'Monday to Friday'],
      ['Within which time does an answer', '1 business day'],
      ['team[0].more-3', 'bio'],
      ['Where does this colleague', 'Twenty years of sorting lines'],
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      offer: {
        lines: [
          { text: 'Line', unit: 'piece', discount_percent: '5' },
          { text: 'Coach', optional: true },
        ],
        discount: { percent: '2', reason: 'First order' },
      },
      team: [
        {
          ...{ email: 'per@example.com', phone: '+1 202 555 0141', hours: 'Monday to Friday' },
          ...{ answers_within: '1 business day', bio: 'Twenty years of sorting lines' },
        },
      ],
    });
  });

  const discounted: Answers = [
    ...talked.slice(0, 15),
    ['offer.lines[0].more', 'discount'],
    ['Discount on this line', '5'],
    ['offer.lines[0].more-2', 'whole-discount'],
    ['Discount on the whole price', '2'],
    ['What is it for?', 'First order'],
    ...talked.slice(18),
    ['add-1', 'review'],
    look('The price'),
  ];
  const offerAfter = (answers: Answers): unknown => {
    const file = join(folderOf({}), 'a.yaml');
    complete(open({ file }), [...discounted, ...answers]);
    return plainAt(toPlain(parse(readFileSync(file, 'utf8'))), ['offer']);
  };

  test('a line has one discount: the new one stands in for the old one', () => {
    const offer = offerAfter([
      ['add-1.look-1.1.entry', 'offer.lines[0]'],
      ['add-1.look-1.1.1.field', 'discount_amount'],
      ['Discount on this line, in EUR', '3'],
    ]);
    expect(offer).toMatchObject({
      lines: [{ discount_amount: '3' }],
      discount: { percent: '2', reason: 'First order' },
    });
    expect(offer).not.toHaveProperty('lines[0].discount_percent');
  });

  test('the discount on the whole price is deleted with its reason, or given as an amount', () => {
    expect(
      offerAfter([
        ['add-1.look-1.1.entry', 'whole_discount'],
        ['add-1.look-1.1.whole_discount', null],
      ]),
    ).not.toHaveProperty('discount');
    expect(
      offerAfter([
        ['add-1.look-1.1.entry', 'whole_discount'],
        ['add-1.look-1.1.whole_discount', null],
        ['Or as an amount', '7'],
        ['What is it for?', 'A trial'],
      ]),
    ).toHaveProperty('discount', { amount: '7', reason: 'A trial' });
  });

  test('each tax is an entry: its rate is changed, and deleted it goes from the lines', () => {
    const rate = offerAfter([
      ['add-1.look-1.1.entry', 'offer.taxes.vat'],
      ['add-1.look-1.1.1.field', 'tax_percent'],
      ['Its rate', '15 %'],
    ]);
    expect(rate).toMatchObject({ lines: [{ tax: 'vat' }], taxes: { vat: { percent: '15' } } });
    const gone = offerAfter([
      ['add-1.look-1.1.entry', 'offer.taxes.vat'],
      ['add-1.look-1.1.1.field', 'delete'],
      ['Delete', true],
    ]);
    expect(gone).not.toHaveProperty('taxes.vat');
    expect(gone).not.toHaveProperty('lines[0].tax');
  });

  test('a second tax, by a name and a rate; the next line is offered it', () => {
    const file = join(folderOf({}), 'a.yaml');
    complete(open({ file }), [
      ...talked.slice(0, 15),
      ['offer.lines[0].more', 'second-tax'],
      ['Which tax as well?', '+'],
      ['What is the tax called?', 'PST'],
      ['Its rate', '7 %'],
      ['offer.lines[0].more-2', 'yes'],
      ['What do they pay for?', 'Care'],
      ['Price of one', '10'],
      ['offer.lines[1].more', 'second-tax'],
      ['Which tax as well?', 'pst'],
      ...talked.slice(18),
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      offer: {
        lines: [{ tax: ['vat', 'pst'] }, { tax: ['vat', 'pst'] }],
        taxes: { vat: { percent: '25' }, pst: { label: 'PST', percent: '7' } },
      },
    });
  });
});
