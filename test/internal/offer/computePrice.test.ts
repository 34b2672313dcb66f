import { describe, expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { fullOffer, line, offerOf, onlyPrice, amountsOf } from './offerOf.ts';

describe('the full example, checked by hand', () => {
  const price = onlyPrice(fullOffer, 'SAR');

  test('first year, second year and term', () => {
    expect(price.firstYear).toEqual({
      ...{ gross: '358800.00', discount: '11520.00', lineDiscount: '11520.00', wholeDiscount: '0.00' },
      ...{ net: '347280.00', tax: '52092.00', total: '399372.00', firm: true, included: '0.00' },
      taxes: [
        {
          ...{ id: 'vat15', label: 'VAT', percent: '15', note: null, included: false },
          ...{ base: '347280.00', amount: '52092.00', firm: true },
        },
      ],
    });
    expect(price.secondYear).toMatchObject({ net: '218880.00', tax: '32832.00', total: '251712.00', whole: true });
    expect(price.term).toMatchObject({ months: 36, net: '785040.00', tax: '117756.00', total: '902796.00' });
  });

  test('lines, the optional one beside the total, and payments', () => {
    expect(price.lines.map(({ part, gross, discount, net, total }) => [part, gross, discount, net, total])).toEqual([
      ['total', '230400.00', '11520.00', '218880.00', '251712.00'],
      ['total', '78000.00', '0.00', '78000.00', '89700.00'],
      ['total', '50400.00', '0.00', '50400.00', '57960.00'],
      ['optional', '30000.00', '0.00', '30000.00', '34500.00'],
    ]);
    expect(price.lines.map(({ index, line: { id } }) => [index, id])).toEqual([
      ...[
        [0, 'licence'],
        [1, 'setup'],
        [2, 'days'],
        [3, 'coach'],
      ],
    ]);
    expect(amountsOf(price)).toEqual(['159748.80', '159748.80', '79874.40']);
    expect(price.sections).toMatchObject([{ title: null, net: '347280.00', discount: '11520.00' }]);
  });
});

describe('rounding', () => {
  test.each([
    ['a half goes up', { qty: '0.5', unit_price: '0.01' }, 'EUR', '0.01'],
    ['1.005 is 1.01', { unit_price: '1.005' }, 'EUR', '1.01'],
    ['a hair below a half goes down', { qty: '0.333333333', unit_price: '1.50' }, 'EUR', '0.50'],
    ['yen have no fraction', { qty: '3', unit_price: '33.5' }, 'JPY', '101'],
    ['dinars have three digits', { qty: '3', unit_price: '0.3335' }, 'KWD', '1.001'],
    ['whole amounts carry their cents', { unit_price: '7' }, 'EUR', '7.00'],
    ['nothing is nothing', { unit_price: '0' }, 'EUR', '0.00'],
    ['a discount of a half cent is a cent', { unit_price: '0.10', discount_percent: '5' }, 'EUR', '0.09'],
    ['a zero discount is none', { discount_percent: '0' }, 'EUR', '100.00'],
    ['a discount of everything', { discount_percent: '100' }, 'EUR', '0.00'],
    ['a discount as an amount', { qty: '2', discount_amount: '50.5' }, 'EUR', '149.50'],
  ])('%s', (_, fields, currency, net) => {
    expect(onlyPrice({ lines: [line(fields)] }, currency).firstYear?.net).toBe(net);
  });

  test('each tax once on its net sum, not line by line', () => {
    const taxes = { a: { label: 'VAT', percent: '15' }, b: { label: 'City', percent: '0', note: 'exempt' } };
    const lines = ['a', 'a', 'a', 'b', undefined].map((tax) => line({ unit_price: '0.03', tax }));
    const price = onlyPrice({ lines, taxes });
    expect(price.firstYear?.taxes.map(({ id, base, amount, note }) => [id, base, amount, note])).toEqual([
      ['a', '0.09', '0.01', null],
      ['b', '0.03', '0.00', 'exempt'],
    ]);
    expect(price.firstYear?.total).toBe('0.16');
    expect(price.lines[0]?.tax).toBe('0.00');
  });
});

describe('tiers', () => {
  const tiers = [
    { from: '1000', unit_price: '0.80' },
    { from: '500', unit_price: '0.90' },
  ];
  test.each([
    ['499.99', '1.00', '499.99'],
    ['500', '0.90', '450.00'],
    ['999', '0.90', '899.10'],
    ['1000', '0.80', '800.00'],
  ])('%s units at %s', (qty, unitPrice, gross) => {
    const [priced] = onlyPrice({ lines: [line({ qty, unit_price: '1.00', tiers })] }).lines;
    expect(priced).toMatchObject({ unitPrice, gross });
  });
});

describe('what recurs', () => {
  test.each([
    ['month', undefined, '1200.00', '1200.00', true, null],
    ['quarter', undefined, '400.00', '400.00', true, null],
    ['year', undefined, '100.00', '100.00', true, null],
    ['month', 6, '600.00', null, null, null],
    ['month', 12, '1200.00', null, null, null],
    ['month', 18, '1200.00', '600.00', false, '1800.00'],
    ['month', 36, '1200.00', '1200.00', true, '3600.00'],
    ['quarter', 5, '400.00', '100.00', false, '500.00'],
    ['year', 1, '100.00', null, null, null],
    ['year', 600, '100.00', '100.00', true, '60000.00'],
  ])('each %s for %s: %s, then %s', (recurring, term, first, second, whole, over) => {
    const price = onlyPrice({ lines: [line({ recurring, term })] });
    expect(price.firstYear?.net).toBe(first);
    expect(price.secondYear?.net ?? null).toBe(second);
    expect(price.secondYear?.whole ?? null).toBe(whole);
    expect(price.term?.net ?? null).toBe(over);
  });

  test.each([
    ['in one more year only', [['year', 2]], false],
    ['with a last year cut short', [['month', 30]], false],
    [
      'alike until all end',
      [
        ['year', 3],
        ['month', 36],
      ],
      true,
    ],
    [
      'alike until one ends before the other',
      [
        ['year', 3],
        ['year', 5],
      ],
      false,
    ],
    [
      'alike until only one ends',
      [
        ['year', 3],
        ['month', undefined],
      ],
      false,
    ],
    [
      'with one that ends with the first year',
      [
        ['month', 12],
        ['year', undefined],
      ],
      true,
    ],
  ] as const)('the second year stands for the later ones: %s', (_, charged, whole) => {
    const lines = charged.map(([recurring, term]) => line({ recurring, ...(term === undefined ? {} : { term }) }));
    expect(onlyPrice({ lines }).secondYear?.whole).toBe(whole);
  });

  test('each charge is rounded, because each is an invoice', () => {
    const price = onlyPrice({ lines: [line({ unit_price: '0.005', recurring: 'month' })] });
    expect(price.firstYear?.net).toBe('0.12');
  });

  test('a line without a term runs for the longest; one-off amounts count once', () => {
    const lines = [
      line({ recurring: 'month', term: 18 }),
      line({ recurring: 'month', unit_price: '10.00' }),
      line({ recurring: 'year', unit_price: '1.00' }),
      line({ unit_price: '5000.00' }),
      line({ recurring: 'year', term: 99, optional: true }),
    ];
    expect(onlyPrice({ lines }).term).toMatchObject({ months: 18, net: '6982.00' });
  });

  test('a discount on the whole price: a percentage every year, an amount once; the term is the sum of its years', () => {
    const taxes = { a: { label: 'VAT', percent: '7.7' } };
    const lines = [line({ recurring: 'year', term: 3, unit_price: '33.33', tax: 'a' }), line({ unit_price: '0.07' })];
    const percent = onlyPrice({ lines, taxes, discount: { percent: '2.5', reason: 'volume' } });
    expect(percent.discount).toEqual({ percent: '2.5', amount: null, reason: 'volume' });
    expect([percent.firstYear?.wholeDiscount, percent.secondYear?.wholeDiscount]).toEqual(['0.84', '0.83']);
    expect(percent.term).toMatchObject({ wholeDiscount: '2.50', net: '97.56', tax: '7.50', total: '105.06' });
    const amount = onlyPrice({ lines, taxes, discount: { amount: '3.40' } });
    expect([amount.firstYear?.net, amount.secondYear?.net, amount.term?.net]).toEqual(['30.00', '33.33', '96.66']);
  });
});

describe('the discount on the whole price', () => {
  test('is shared over what each tax is reckoned on, to the cent', () => {
    const taxes = { a: { label: 'A', percent: '20' }, b: { label: 'B', percent: '10' } };
    const lines = [line({ tax: 'a' }), line({ tax: 'b' }), line({})];
    const { firstYear } = onlyPrice({ lines, taxes, discount: { amount: '100.00' } });
    expect(firstYear).toMatchObject({ wholeDiscount: '100.00', net: '200.00', tax: '20.00', total: '220.00' });
    expect(firstYear?.taxes.map(({ base }) => base)).toEqual(['66.66', '66.67']);
  });

  test('may be all of the cheapest alternative', () => {
    const lines = [line({ alternative: 'a', unit_price: '7.00' }), line({ alternative: 'a' })];
    const [choice] = onlyPrice({ lines, discount: { amount: '7.00' } }).choices;
    expect(choice?.alternatives.map(({ sums }) => sums?.total)).toEqual(['0.00', '93.00']);
  });

  test('leaves optional lines alone', () => {
    const price = onlyPrice({ lines: [line({}), line({ optional: true })], discount: { percent: '10' } });
    expect([price.firstYear?.net, price.lines[1]?.net]).toEqual(['90.00', '100.00']);
  });
});

describe('sections and alternatives', () => {
  test('sections keep their order, their lines and a subtotal of what counts', () => {
    const section = { en: 'Work', ar: 'عمل' };
    const lines = [
      ...[line({ section }), line({}), line({ section: { ...section } }), line({ section, optional: true })],
      line({ section: 'Travel', discount_percent: '10' }),
    ];
    const { sections } = onlyPrice({ lines });
    expect(
      sections.map(({ title, gross, discount, net, lines: { length } }) => [title, gross, discount, net, length]),
    ).toEqual([
      [section, '200.00', '0.00', '200.00', 3],
      [null, '100.00', '0.00', '100.00', 1],
      ['Travel', '100.00', '10.00', '90.00', 1],
    ]);
  });

  test('no sums while one of several is to be chosen; each has its own total', () => {
    const taxes = { a: { label: 'VAT', percent: '10' } };
    const lines = [
      ...[
        line({}),
        line({ alternative: 'size', tax: 'a' }),
        line({ alternative: 'size', unit_price: '200.00', tax: 'a' }),
      ],
      line({ alternative: 'colour' }),
    ];
    const price = onlyPrice({ lines, taxes, payments: [{ percent: '100' }] });
    expect(price).toMatchObject({ open: ['size'], firstYear: null, secondYear: null, term: null });
    expect(price.lines.map(({ part, total }) => [part, total])).toEqual([
      ...[
        ['total', '100.00'],
        ['alternative', '110.00'],
        ['alternative', '220.00'],
        ['total', '100.00'],
      ],
    ]);
    expect(price.payments).toMatchObject([{ percent: '100', amount: null, parts: [] }]);
  });

  test('an optional alternative is an offer beside the total', () => {
    const lines = [line({ alternative: 'size' }), line({ alternative: 'size', optional: true })];
    expect(onlyPrice({ lines })).toMatchObject({ open: [], firstYear: { net: '100.00' } });
  });
});

test('an offer without lines has no price', () => {
  expect(computePrice(offerOf({ summary: 'Help', payments: [{ amount: '5' }] }), 'EUR')).toEqual({
    price: null,
    findings: [],
  });
});
