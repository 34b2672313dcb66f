import { quickStartWith } from '../cli/workFolder.ts';

type Change = readonly [from: string, to: string];

/** What a user may get wrong → code, exit, and the words that show the place. Nothing may be written. */
export const errors: readonly (readonly [string, readonly Change[], string, number, string])[] = [
  ['no validity', [['  days: 30', '  binding: firm']], 'E201', 1, 'validity'],
  ['both forms', [['  days: 30', '  days: 30\n  until: 2027-01-31']], 'E202', 1, 'validity'],
  ['an impossible date', [['  days: 30', '  until: 2027-02-30']], 'E203', 1, 'validity.until'],
  ['an impossible zone', [['  days: 30', '  days: 30\n  time_zone: Oslo/Europe']], 'E203', 1, 'validity.time_zone'],
  ['a date that has passed', [['  days: 30', '  until: 2026-11-22']], 'E204', 4, 'validity.until'],
  [
    'before the issue date',
    [
      ['  days: 30', '  until: 2026-12-01'],
      ['  currency: EUR', '  currency: EUR\n  date: 2026-12-24'],
    ],
    'E205',
    1,
    'validity.until',
  ],
  [
    'a bid that ends before the tender asks',
    [['team:\n', 'tender: { deadline: 2026-12-01, validity_days: 90 }\nteam:\n']],
    'E206',
    1,
    'validity.days',
  ],
  ['nobody decides', [['dmu: #', 'dmu: [] #'], ...without('dmu')], 'E211', 1, 'dmu'],
  ['no seller', [['seller:\n  name: Fjord Handling AS\n', 'seller:\n']], 'E105', 1, 'seller'],
  ['no position', [['position: Project Engineer, ', '']], 'E220', 1, 'team[1]'],
  ['no contact', [['email: anna.holm@fjord-handling.example.com, ', '']], 'E220', 1, 'team[1]'],
  ['an unknown role', [['role: finance', 'role: finanse']], 'E110', 1, 'dmu[2].role'],
  ['an unknown language', [['  currency: EUR', '  currency: EUR\n  language: no']], 'E111', 1, 'proposal.language'],
  ['an unknown kind', [['kind: risk', 'kind: risc']], 'E112', 1, 'offer.points[0].kind'],
  ['an unknown key', [['  scope_in:', '  scope_inn:']], 'E113', 1, 'offer.scope_inn'],
  ['a figure that is not there', [['figure: overtime', 'figure: overtme']], 'E114', 1, 'offer.benefits[1].figure'],
  ['a tax that is not there', [['"1450.00", tax: vat', '"1450.00", tax: vatt']], 'E114', 1, 'offer.lines[1].tax'],
  ['an addressee who is not there', [['addressee: ingrid', 'addressee: ingird']], 'E114', 1, 'proposal.addressee'],
  ['an id twice', [['id: maja', 'id: ingrid']], 'E115', 1, 'dmu[1].id'],
  ['a file that is not there', [['offer:\n', 'finance: ./nowhere.yaml\noffer:\n']], 'E120', 1, 'finance'],
  ['a file outside', [['offer:\n', 'finance: ../../etc/passwd.yaml\noffer:\n']], 'E122', 1, 'finance'],
  ['consent in words', [['wants: true', 'wants: yes']], 'E305', 1, 'references[0].consent.wants'],
  [
    'a reference that may not be named, named',
    [
      ['wants: true', 'wants: false'],
      ['Peak seasons without', 'As at Harbour Foods peak seasons without'],
    ],
    'E303',
    4,
    'references[0].company',
  ],
  [
    'a private name in a text',
    [['Peak seasons without', 'Maja Lindqvist asked for peak seasons without']],
    'E901',
    4,
    'dmu[1].name',
  ],
  [
    'a private name in a source',
    [['Harbour Foods, shift records', 'Meeting with Maja Lindqvist']],
    'E901',
    4,
    'figures.overtime.source',
  ],
  ['a figure without a source', [['source: "Harbour Foods, shift records", ', '']], 'E401', 1, 'figures.overtime'],
  [
    'payments that do not add up',
    [['percent: 50, due: trial', 'percent: 40, due: trial']],
    'E410',
    1,
    'offer.payments',
  ],
  [
    'a rate without a date',
    [['  payments:', '  rates: [{ from: USD, to: EUR, rate: "0.9" }]\n  payments:']],
    'E411',
    1,
    'offer.rates[0]',
  ],
  ...(
    [
      ['no rate for the issue date', '{ percent: "24", until: 2026-11-22 }', ''],
      [
        'a rate that ends before it begins',
        '{ percent: "24" }, { percent: "25", from: 2030-02-01, until: 2030-01-31 }',
        '[1].until',
      ],
      ['two rates on one day', '{ percent: "24", until: 2031-01-31 }, { percent: "25", from: 2030-02-01 }', '[0]'],
      ['two rates from one day', '{ percent: "24" }, { percent: "25" }', '[1]'],
      ['days without a rate', '{ percent: "25", until: 2026-12-01 }, { percent: "25", from: 2026-12-10 }', '[0].until'],
      ['a rate that ends', '{ percent: "25", until: 2026-12-01 }', '[0].until'],
    ] as const
  ).map(([name, rates, at]): (typeof errors)[number] => [
    name,
    [['percent: "25"', `rates: [${rates}]`]],
    'E415',
    1,
    `offer.taxes.vat.rates${at}`,
  ]),
  ['a rate, and rates', [['percent: "25"', 'percent: "25", rates: [{ percent: "25" }]']], 'E107', 1, 'offer.taxes.vat'],
  ['no rate of a tax', [[', percent: "25"', '']], 'E107', 1, 'offer.taxes.vat'],
  [
    'a change of a tax that comes on top',
    [['percent: "25"', 'percent: "25", tax_change: follows']],
    'E107',
    1,
    'offer.taxes.vat.tax_change',
  ],
  ['a character without a glyph', [['Orders leave', 'Orders 🚀 leave']], 'E501', 1, 'offer.benefits[0].text'],
  ['a pin of nothing', [['team:\n', 'arguments: { pin: [starter-pilott] }\nteam:\n']], 'E114', 1, 'arguments.pin[0]'],
  [
    'a pin of a gated block',
    [['team:\n', 'arguments: { pin: [starter-pilot] }\nteam:\n']],
    'E310',
    1,
    'arguments.pin[0]',
  ],
  [
    'pinned and excluded',
    [['team:\n', 'arguments: { pin: [starter-risk], exclude: [starter-risk] }\nteam:\n']],
    'E311',
    1,
    'arguments.pin[0]',
  ],
  ['an alias by mistake', [['summary: A sorting line', 'summary: *A sorting line']], 'E10', 1, 'dossier.yaml:'],
  ['negative quantity', [['qty: 6', 'qty: -6']], 'E107', 1, 'offer.lines[1].qty'],
  [
    'a percentage over 100',
    [['discount_percent: 10', 'discount_percent: 110']],
    'E107',
    1,
    'offer.lines[1].discount_percent',
  ],
];

/** Takes a section's list out, so that only its head is left. */
function without(section: string): readonly Change[] {
  const list = new RegExp(`${section}:[^\\n]*\\n((?: {2}- .*\\n)+)`).exec(quickStartWith())?.[1] ?? '';
  return [
    [list, ''],
    ['  addressee: ingrid\n', ''],
  ];
}
