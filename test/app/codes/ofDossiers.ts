import { readFileSync } from 'node:fs';
import { minimal, row, runs, section, withFiles, type Change, type Row } from './Row.ts';

/** What the quick start offers, and how it is paid. */
const priced =
  /^ {2}lines:\n(?: {4}- .*\n)+ {2}payments: .*\n/m.exec(
    readFileSync('examples/quick-start/dossier.yaml', 'utf8'),
  )?.[0] ?? '';
const client = 'name: Northwind Traders';
const consent = 'consent: { can: true, wants: true, scope: [named, contact_shared] }';
const approved = 'exclusivity_approved_by: per';
const exclusive =
  '  exclusivity: { scope: no other mail-order trader gets this line, territory: Western Norway, months: 24 }\n';
const maja = '  - { id: maja, name: Maja Lindqvist, position: Head of People, role: hr, criteria: { people: 5 } }\n';
const jonas = '  - { id: jonas, name: Jonas Weiss, position: Chief Financial Officer, role: finance }\n';
const benefit = (more: string): string =>
  `finance: { benefits: [{ label: Less waste, per_year: "90000", source: report${more} }] }`;
const credited = (credits: string): string =>
  `service_levels: { availability: { percent: 99.9 }, credits: [${credits}] }`;
const asked = (requirements: string): string => `requirements: [${requirements}]`;
const indexed = (from: string, first: string): Change => [
  '\n  lines:\n',
  `\n  indexation: { index: prices, from: ${from}, cap_percent: 4 }\n  lines:\n    - { text: Care, unit_price: "90.00", recurring: year, term: 3${first} }\n`,
];
const word = 'Verkehrswegeplanungsbeschleunigung';
const long = (cell: string): string => Array.from({ length: 6 }, () => cell).join(', ');
const milestones = 'milestones: [';
const twice = [['build', '{}/dossier.yaml', '-o', '{}/a.pdf']];

/** Codes that a dossier gives by what it says itself. */
export const ofDossiers: readonly Row[] = [
  row('E100', ['title: A sorting', 'title: A: sorting']),
  row('E280', ['  currency: EUR\n', '  currency: EUR\n  history: [{ revision: 2, date: 2026-01-05, text: New }]\n']),
  row('E281', ['  currency: EUR\n', '  currency: EUR\n  history: [{ revision: 1, date: 2926-01-05, text: New }]\n']),
  row(
    'E282',
    ['  currency: EUR\n', '  currency: EUR\n  signatory: per\n'],
    section('signatories: { seller: [{ name: Una Bell }] }'),
  ),
  row('E283', section('annexes: [{ block: starter-terms }, { block: starter-terms }]')),
  row('I101', section('follow_up: { channel: email }')),
  row('E102', ['  days: 30', `  days: ${'['.repeat(50)}`]),
  row('E103', ['  currency: EUR', '  currency: EUR\n  currency: USD']),
  row('E104', ['name: Northwind', 'name: *Northwind']),
  row('E106', [client, 'name: true']),
  row('E108', ['Northwind', 'North\u202Ewind']),
  row('W116', ['title: A sorting line', 'title: A sorting line #1']),
  row('E121', section('finance: ./con.yaml')),
  row('E130', section('theme: modren')),
  row('E415', ['percent: "25"', 'rates: [{ percent: "24", until: 2019-12-31 }]']),
  row('W416', ['percent: "25"', 'rates: [{ percent: "24", until: 2026-12-31 }, { percent: "25", from: 2027-01-01 }]']),
  row('W206', ['days: 30', 'days: 100']),
  row('W205', ['days: 30', 'days: 5']),
  row('W207', [client, `${client}\n  country: "NO"`], ['days: 30', 'until: 2026-12-26']),
  row('E221', [
    'seller:\n  name: Fjord Handling AS\n  address: 4 Sample Quay, Bergen\n  web: fjord-handling.example.com\n',
    '',
  ]),
  row('W301', [exclusive, '']),
  row('E284', ['offer:\n', 'offer:\n  special_terms: [{ text: A price held, until: 2020-01-31 }]\n']),
  row(
    'W284',
    ['offer:\n', 'offer:\n  special_terms: [{ text: A price held, until: 2026-12-01 }]\n'],
    ['  currency: EUR\n', '  currency: EUR\n  date: 2026-11-23\n'],
  ),
  row('W285', section('annexes: [{ block: starter-terms, date: 2926-01-05 }]')),
  row('E807', ['seller:\n', 'seller:\n  profile: { founded: 2126 }\n']),
  row('W807', ['seller:\n', 'seller:\n  profile: { certificates: [{ name: ISO 9001, until: 2026-01-31 }] }\n']),
  row('W302', ['role: finance', 'role: security']),
  withFiles('W303', { 'dossier.yaml': minimal('situation: { goals: ["Ship every order within 24 hours"] }\n') }),
  row('I304', [maja, ''], [jonas, '']),
  row('W304', ['- { id: people,', '- { id: noise, label: Less noise }\n    - { id: people,']),
  row('W306', [consent, 'consent: {}']),
  row('W307', [consent, consent.replace(' }', ', valid_until: 2026-12-01 }')]),
  row('I308', ['role: hr', 'role: director'], ['role: finance', 'role: director']),
  row(
    'W309',
    ['decides', 'approves'],
    ['role: hr,', 'role: hr, buying_role: uses,'],
    ['role: finance', 'role: finance, buying_role: approves'],
  ),
  row('W290', ['offer:\n', 'offer:\n  total_in_words: true\n'], ['currency: EUR', 'currency: MNT']),
  row('W311', section('previous_cooperation: { status: mixed, results: [{ text: A trial line in Oslo }] }')),
  row('W330', ['points: [', 'points: [{ kind: compliance, text: CE marked, answer: By our notified body }, ']),
  row('I330', ['points: [', 'points: [{ kind: technical, text: Two buttons }, ']),
  row('E260', [milestones, 'milestones: [{ text: A, from: 4, to: 2 }, ']),
  row('E261', [milestones, 'milestones: [{ text: A, from: 2027-01-04 }, { text: B, from: 3 }, ']),
  row('E262', [milestones, 'milestones: [{ id: a, text: A, after: [a] }, ']),
  row('E263', [milestones, 'milestones: [{ id: a, text: A, from: 1, to: 5 }, { text: B, from: 2, after: [a] }, ']),
  row('E270', section('service_levels: { credits: [{ below: 99, percent: 5 }] }')),
  row('E271', section(credited('{ below: 99, percent: 5 }, { below: 99.5, percent: 10 }'))),
  row('E272', section('service_levels: { severities: [{ name: High }, { name: " high" }] }')),
  row('E273', section(asked('{ no: 1, text: a, answer: yes }, { no: "1 ", text: b, answer: yes }'))),
  row('W273', section(asked('{ no: 1, text: a, answer: no }'))),
  row('E274', section(asked('{ no: 1, text: a, answer: yes, where: sulution }'))),
  row('W274', section(asked('{ no: 1, text: a, answer: yes, where: together }'))),
  row('E275', section('requirements: ./rfp.xlsx')),
  withFiles('E276', { 'rfp.csv': 'no,txt,answer\n1,a,yes\n' }, section('requirements: ./rfp.csv')),
  row('W277', ['  currency: EUR', '  currency: EUR\n  guide: criteria\n  kind: order']),
  row('E402', section(benefit(', reckoned: "90 × 1,000 = 80,000"'))),
  row('W403', [
    'overtime: { value: -38',
    'overtime: { parts: [{ label: A, value: -30 }, { label: B, value: -36 }], value: -38',
  ]),
  row('W412', ['  payments:', '  rates: [{ from: USD, to: EUR, rate: "0.9", as_of: 2026-01-05 }]\n  payments:']),
  row('W404', ['as_of: 2026-01-15', 'as_of: 2024-01-15']),
  row('E430', ['qty: 6, unit_price', 'qty: 6, ramp: [{ from_period: 13, qty: 3 }], unit_price']),
  row('E431', ['\n  taxes:', '\n  renewal: { months: 12 }\n  taxes:']),
  row('W718', indexed('2028-01-01', '')),
  row('W719', indexed('2030-01-01', ', from: 2027-01-01')),
  row('E433', [
    '\n  lines:\n',
    '\n  headline: month\n  lines:\n    - { text: Care, unit_price: "90.00", recurring: year }\n',
  ]),
  row('E432', ['\n  taxes:', '\n  packages: { group: size }\n  taxes:']),
  row('W435', [
    '\n  lines:\n',
    `\n  packages: { group: size }\n  lines:\n${['a', 'b', 'c', 'd'].map((id) => `    - { id: ${id}, text: Size, alternative: size, unit_price: "1.00" }\n`).join('')}`,
  ]),
  row('E403', ['unit_price: "182000.00"', 'price_from: "180000.00", price_to: "190000.00"']),
  row('E404', ['unit_price: "182000.00"', 'rate: "165.00"']),
  row('W410', ['{ percent: 50, due: trial run passed }', '{ percent: 50 }']),
  row('E405', ['payments: [{ percent: 50,', 'payments: [{ as_worked: month }, { as_worked: week }, { percent: 50,']),
  row('E406', ['percent: "25" }', 'percent: "25", included: true }'], ['  taxes:', '  unit_with_tax: true\n  taxes:']),
  row('E420', section(benefit('').replace('90000', '2 +'))),
  row('E421', section(benefit('').replace('90000', '3 - 5'))),
  row('W422', section(benefit('')), [
    '  lines:\n',
    '  lines:\n    - { text: A, unit_price: "1", alternative: x }\n    - { text: B, unit_price: "2", alternative: x }\n',
  ]),
  row('W423', section(benefit('').replace('90000', '1'))),
  row('W424', section(benefit('')), [
    '  lines:\n',
    '  lines:\n    - { text: Care, unit_price: "900", recurring: year, term: 2 }\n',
  ]),
  runs(row('W502', ['title: A sorting line for every parcel', 'title: { en: A sorting line, ar: خط فرز }']), [
    'validate',
    '{}/dossier.yaml',
    '--lang',
    'ru',
  ]),
  runs(
    row(
      'E521',
      section(`tables: [{ id: wide, title: Wide, columns: [${long('{ head: A }')}], rows: [[${long(word)}]] }]`),
    ),
    ...twice,
  ),
  runs(row('W504', ['  currency: EUR', '  currency: EUR\n  page_budget: 1']), ...twice),
  runs(
    row(
      'W505',
      section(`letter: { greeting: "Dear Ada,", close: Yours, text: "${'We wrote this for you. '.repeat(200)}" }`),
    ),
    ...twice,
  ),
  runs(row('W506', ['  currency: EUR', '  currency: EUR\n  kind: tender']), [
    'build',
    '{}/dossier.yaml',
    '--form',
    '-o',
    '{}/a.pdf',
  ]),
  runs(row('W507', [priced, '']), ['build', '{}/dossier.yaml', '--format', 'xlsx', '-o', '{}/a.xlsx']),
  runs(row('E601'), ['validate', '{}/another.yaml']),
  runs(withFiles('E602', { 'a.pdf': 'A letter.' }), ...twice),
  runs(row('E603'), ['build', '{}/dossier.yaml', '-o', '{}/no/such/folder/a.pdf']),
  row('W701', [client, `${client}\n  internal: { revenue_share_percent: 76 }`]),
  row('W702', [approved, `max_discount_percent: 5, ${approved}`]),
  row('W703', [approved, `margin_percent: 12, margin_floor_percent: 18, ${approved}`]),
  row('W803', ['role: hr', 'role: hr, internal: { personal: { family: two sons, delete_after: 2026-11-01 } }']),
  row('W901', [client, `${client}\n  internal: { urgency_source: A sorting line that moves every parcel once }`]),
  row('W902', ['title: ', 'title: As Lindqvist said, ']),
  row(
    'E903',
    ['title: ', 'title: Better than Kestrelworks, '],
    [client, `${client}\n  internal: { competitors: [Kestrelworks] }`],
  ),
  row('E905', ['title: A sorting', 'title: TODO A sorting']),
  row('W905', ['text: Orders leave', 'text: TODO Orders leave']),
  row('W906', ['Orders leave', 'Or\u00ADders leave']),
];
