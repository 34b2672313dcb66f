import { expect, test } from 'vitest';
import type { OracleOffer } from './oracleOffer.ts';
import { monthly, offered, plain, saidOfPlan } from './plainOffer.ts';

const month = { every: 'month' } as const;
const quarter = { every: 'quarter' } as const;
const quarterly = { unit_price: '100', recurring: 'quarter', term: 1 } as const;
const taxed = { tax: ['v'] } as const;

test.each<[string, Partial<OracleOffer>, string]>([
  [
    'as many months as the term has',
    { lines: [monthly({ term: 3 })], billing: month },
    'bill 0: m1=10.00, m2=10.00, m3=10.00',
  ],
  [
    // A hundred in three: 33.33, 33.33 and the rest. Months are added to the last day of January.
    'a charge that is longer is spread evenly, in advance on the first days',
    { lines: [plain(quarterly)], billing: { ...month, in: 'advance', from: '2027-01-31' } },
    'bill 0: 2027-01-31=33.33, 2027-02-28=33.33, 2027-03-31=33.34',
  ],
  [
    // The months are 31 January to 27 February, 28 February to 30 March, 31 March to 29 April.
    'in arrears on the last days',
    { lines: [plain(quarterly)], billing: { ...month, in: 'arrears', from: '2027-01-31' } },
    'bill 0: 2027-02-27=33.33, 2027-03-30=33.33, 2027-04-29=33.34',
  ],
  [
    'over the end of a year, into a leap day',
    { lines: [plain(quarterly)], billing: { ...month, in: 'arrears', from: '2027-12-01' } },
    'bill 0: 2027-12-31=33.33, 2028-01-31=33.33, 2028-02-29=33.34',
  ],
  [
    // Five months: three in the first quarter, two in the second; its invoice comes when it ends.
    'a shorter charge belongs where it begins',
    { lines: [monthly({ term: 5 })], billing: { ...quarter, in: 'arrears', from: '2027-01-01' } },
    'bill 0: 2027-03-31=30.00, 2027-05-31=20.00',
  ],
  [
    'without a day the months have numbers',
    { lines: [monthly({ term: 7 })], billing: { ...quarter, in: 'arrears' } },
    'bill 0: m3=30.00, m6=30.00, m7=10.00',
  ],
  [
    'from a milestone they are counted from it',
    { lines: [monthly({ term: 4 })], billing: { ...quarter, from: 'milestone:go' } },
    'bill 0: go+m1=30.00, go+m4=10.00',
  ],
  [
    // 100 ÷ 12 is 8.33; eleven are 91.63.
    'a year in twelve',
    { lines: [plain({ recurring: 'year' })], billing: { ...month, in: 'arrears' } },
    `bill 0: ${Array.from({ length: 11 }, (_, i) => `m${i + 1}=8.33`).join(', ')}, m12=8.37`,
  ],
  [
    'a year of months in one, which comes once',
    { lines: [monthly()], billing: { every: 'year', in: 'arrears', from: '2028-02-29' } },
    // Twelve months later there is no 29 February: the year ends before the 28th.
    'bill 0: 2029-02-27=120.00',
  ],
  [
    // A quarter bears 30 of the months and 15 of the year: 45, with tax 54.
    'lines of different periods on one invoice',
    {
      lines: [monthly(taxed), plain({ unit_price: '60', recurring: 'year', ...taxed })],
      billing: quarter,
    },
    'bill 0+1: m1=54.00, m4=54.00, m7=54.00, m10=54.00',
  ],
  [
    // 10, 20 and 20 less 0.01, with tax of 20 per cent (9.998): 59.99; a fifth is 11.998, two are 23.996.
    'in proportion to what is charged, each cut down, the rest in the last',
    {
      lines: [monthly({ term: 3, ramp: [{ from_period: 2, unit_price: '20' }], ...taxed })],
      discount: { amount: '0.01' },
      billing: month,
    },
    'bill 0: m1=11.99, m2=23.99, m3=24.01',
  ],
  [
    'months for nothing have no invoice',
    { lines: [monthly({ unit_price: '0', term: 2, ramp: [{ from_period: 2, unit_price: '20' }] })], billing: month },
    'bill 0: m2=20.00',
  ],
  ['nothing at all', { lines: [monthly({ unit_price: '0', term: 2 })], billing: month }, 'bill 0: '],
  [
    // The three months of one, and the two of the other: 10, 10 and 2; 0.5 a month more of the quarter.
    'a schedule lasts as long as its longest line',
    {
      lines: [monthly({ term: 2 }), plain({ unit_price: '1.50', recurring: 'quarter', term: 1 })],
      billing: month,
    },
    'bill 0+1: m1=10.50, m2=10.50, m3=0.50',
  ],
  [
    'the start: that of its own terms or of the line, before that of the offer',
    {
      lines: [
        monthly({ term: 1, billing: { ...month, from: '2027-05-01' } }),
        monthly({ term: 1, from: '2027-02-01' }),
        monthly({ term: 1 }),
        monthly({ term: 1, from: '2027-02-01', billing: month }),
        monthly({ term: 1, billing: month }),
      ],
      billing: { ...month, from: '2027-01-01' },
    },
    // Own terms without a day have that of the line, or else of the offer: then they are the same terms.
    'bill 0: 2027-05-01=10.00; 1+3: 2027-02-01=20.00; 2+4: 2027-01-01=20.00',
  ],
  [
    'other days to pay make another invoice; advance is what nobody has to say',
    {
      lines: [
        monthly({ term: 1, billing: { ...month, net_days: 30 } }),
        monthly({ term: 1, billing: { ...month, in: 'advance', net_days: 30 } }),
        monthly({ term: 1 }),
        monthly({ term: 1, billing: { ...quarter, net_days: 30 } }),
      ],
      billing: month,
    },
    'bill 0+1: m1=20.00; 2: m1=10.00; 3: m1=10.00',
  ],
  [
    'terms of a line replace those of the offer as a whole: its days to pay too',
    {
      lines: [monthly({ term: 1, billing: month }), monthly({ term: 1 })],
      billing: { ...month, net_days: 30, in: 'arrears' },
    },
    'bill 0: m1=10.00; 1: m1=10.00',
  ],
])('%s', (_name, offer, said) => {
  expect(saidOfPlan(offered(offer))).toBe(said);
});
