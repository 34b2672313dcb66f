import { randomly } from '../../../app/wizard/randomly.ts';

type Data = Readonly<Record<string, unknown>>;

const head = (language: string, currency: string, number: number): Data => ({
  seller: { name: 'Fjord Handling AS' },
  account: { name: 'Northwind Traders' },
  proposal: { title: 'Warehouse automation', currency, language, number: `KP-${number}` },
  validity: { days: 30 },
  dmu: [{ name: 'Ingrid Solberg', position: 'Managing Director', role: 'director' }],
  situation: { goals: ['Ship every order within 24 hours'] },
  team: [{ name: 'Per Dahl', position: 'Key Account Manager', email: 'per.dahl@example.com' }],
});

const taxSets: readonly Data[] = [
  {},
  { vat: { label: 'VAT', percent: '20' } },
  { vat: { label: 'VAT', percent: '19' }, low: { label: 'VAT', percent: '7' } },
  { gst: { label: 'GST', percent: '5' }, pst: { label: 'PST', percent: '9.975' } },
  { vat: { label: 'VAT', percent: '13.5', included: true } },
  { a: { label: 'Tax A', percent: '21', included: true }, b: { label: 'Tax B', percent: '6', included: true } },
  {
    vat: { label: 'VAT', percent: '20' },
    none: { label: 'Exempt', percent: '0', note: 'Article 146' },
    c: { label: 'C', percent: '8.5' },
  },
];

/** An offer of every kind that a price can be of. */
export function randomOffer(seed: number): Data {
  const next = randomly(seed);
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const one = <T>(...all: readonly [T, ...T[]]): T => all[whole(0, all.length - 1)] ?? all[0];
  const may = (odds: number): boolean => next() < odds;
  const currency = one('EUR', 'EUR', 'USD', 'JPY', 'KWD', 'RUB');
  const taxes = taxSets[whole(0, taxSets.length - 1)] ?? {};
  const ids = Object.keys(taxes);
  const isRecurring = may(0.35);
  const decimals = (digits: number, most: number): string => (next() * most).toFixed(digits).replace(/^0\.?0*$/, '1');
  const price = (): string => {
    const digits = one(0, 1, 2, 2, 2, 4, 5);
    return digits === 0
      ? String(whole(1, 90_000))
      : decimals(digits, one(10, 1000, 90_000)).replace(/^(\d{1,3}\.\d{3})$/, '$10');
  };
  const taxOf = (): Data => {
    if (ids.length === 0 || may(0.1)) return {};
    return { tax: may(0.2) ? ids : ids[whole(0, ids.length - 1)] };
  };
  const sections = ['Equipment / 1', 'Services', undefined];
  const isSectioned = may(0.4);
  const line = (i: number): Data => ({
    id: `l${i}`,
    text: one('Sorting line', '=1+1', '+49 line', '@home', "O'Brien's: bay"),
    qty: may(0.3) ? decimals(one(1, 2, 4), 400) : whole(1, 500),
    unit_price: price(),
    ...taxOf(),
    ...(isSectioned ? { section: sections[whole(0, 2)] } : {}),
    ...(may(0.2) ? { discount_percent: one('5', '12.5', '3.33') } : {}),
    ...(may(0.1) ? { firm: false } : {}),
    ...(may(0.2) ? { unit: one('m', 'piece', 'working day') } : {}),
    ...(isRecurring && may(0.6)
      ? { recurring: one('month', 'quarter', 'year'), term: undefined, ...(may(0.7) ? { term: whole(1, 40) } : {}) }
      : {}),
  });
  const isRamped = isRecurring && may(0.3);
  const lines: Data[] = Array.from({ length: whole(1, 9) }, (_, i) => line(i));
  if (isRamped)
    lines.push({
      ...{ text: 'Licences', qty: 10, unit_price: '16.5', recurring: 'month', term: 36, ...taxOf() },
      ramp: [
        { from_period: 4, qty: 25 },
        { from_period: 9, unit_price: '15.25' },
      ],
      ...(may(0.5) ? { discount_percent: '7.5' } : {}),
    });
  if (may(0.2)) lines.push({ subtotal: 'So far' });
  if (may(0.3)) lines.push({ ...line(20), optional: true, section: undefined });
  if (may(0.2))
    lines.push({ text: 'Estimate', optional: true, qty: 3, price_from: '100.00', price_to: '180.00', ...taxOf() });
  if (may(0.2))
    for (const [i, name] of ['Slow', 'Fast'].entries())
      lines.push({ ...line(30 + i), text: name, alternative: 'speed', section: undefined });
  if (may(0.15)) lines.push({ text: 'Hours', rate: '92.50', unit: 'hour', ...taxOf() });
  const foreign = may(0.1) && currency === 'EUR';
  if (foreign) lines.push({ ...line(40), currency: 'USD', section: undefined });
  const isOpen = lines.some((each) => 'alternative' in each);
  const discount =
    may(0.35) && !foreign ? { discount: may(0.7) ? { percent: one('3', '2.5', '10') } : { amount: '7' } } : {};
  const payments = [
    [{ percent: '100', due: 'On delivery' }],
    [
      { percent: '30', due: 'On signature' },
      { percent: '60', due: 'On delivery' },
      { percent: '10', due: 'On acceptance' },
    ],
    [
      { percent: '33.33', due: 'First' },
      { percent: '33.33', due: 'Second' },
      { percent: '33.34', due: 'Third' },
    ],
    [
      { percent: '40', due: 'On signature' },
      { parts: 3, due: 'Monthly' },
    ],
  ][whole(0, 3)];
  return {
    ...head(one('en', 'en', 'ru', 'ar'), currency, seed),
    offer: {
      summary: 'A sorting line that moves every parcel once',
      uniqueness: ['Spare parts from our own depot in Bergen within four hours'],
      taxes,
      lines,
      ...discount,
      ...(may(0.6) && !foreign ? { payments } : {}),
      ...(may(0.2) ? { detail: one('sections', 'total') } : {}),
      ...(isRecurring && !isOpen && may(0.2) ? { headline: one('month', 'year') } : {}),
      ...(may(0.2) ? { numbered: true } : {}),
      ...(may(0.2) ? { unit_with_tax: true } : {}),
      ...(foreign ? { rates: [{ from: 'USD', to: 'EUR', rate: '0.9213', as_of: '2026-11-20' }] } : {}),
    },
  };
}
