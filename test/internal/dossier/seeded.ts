import { readFileSync } from 'node:fs';

const folder = 'test/fixtures/full';

/** The full dossier of the fixtures, by file name. */
export const full = {
  'dossier.yaml': readFileSync(`${folder}/dossier.yaml`, 'utf8'),
  'dmu.yaml': readFileSync(`${folder}/dmu.yaml`, 'utf8'),
};

export interface Mistake {
  readonly file: keyof typeof full;
  readonly text: string;
  /** The line on which it was made. */
  readonly line: number;
  /** What the finding's path or value has to name. */
  readonly field: string;
  readonly what: string;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Two neighbouring letters swapped, or one doubled where a swap changes nothing. */
function misspell(word: string): string {
  const [a = '', b = ''] = [word[1], word[2]];
  return a === b || b === '' ? word + (word.at(-1) ?? '') : `${word[0] ?? ''}${b}${a}${word.slice(3)}`;
}

/** Keys that the writer chooses: any name is right there. */
const free = new Set(['pilot_days', 'hayat_turnover', 'vat15', 'retention', 'total_cost', 'rollout', 'kind']);

function misspeltKeys(file: keyof typeof full): readonly Mistake[] {
  const text = full[file]
    .replace(/#.*$/gm, (comment) => '#'.padEnd(comment.length, '#'))
    .replace(/"[^"\n]*"/g, (quoted) => '"'.repeat(quoted.length));
  const first = new Map<string, number>();
  for (const match of text.matchAll(/([a-z_]+):(?= |$)/gm)) {
    const key = match[1] ?? '';
    if (!free.has(key) && !first.has(key)) first.set(key, match.index);
  }
  return [...first].map(([key, at]) => ({
    file,
    text: full[file].slice(0, at) + misspell(key) + full[file].slice(at + key.length),
    line: lineAt(full[file], at),
    field: misspell(key),
    what: `${key} misspelt`,
  }));
}

/** What is typed wrongly, and the field that has to be named. */
const slips: readonly (readonly [keyof typeof full, string, string, string])[] = [
  ['dossier.yaml', 'revision: 2', 'revision: two', 'revision'],
  ['dossier.yaml', 'revision: 2', 'revision: 0', 'revision'],
  ['dossier.yaml', 'language: en ', 'language: english ', 'language'],
  ['dossier.yaml', 'date: 2026-11-23', 'date: 23.11.2026', 'date'],
  ['dossier.yaml', 'date: 2026-11-23', 'date: 2026-02-30', 'date'],
  ['dossier.yaml', 'currency: SAR', 'currency: Riyal', 'currency'],
  ['dossier.yaml', 'currency: SAR', 'currency: sar', 'currency'],
  ['dossier.yaml', 'addressee: ceo', 'addressee: cio2', 'addressee'],
  ['dossier.yaml', 'digits: latn', 'digits: latin', 'digits'],
  ['dossier.yaml', 'page: A4', 'page: A5', 'page'],
  ['dossier.yaml', 'signatory: sara', 'signatory: sarah', 'signatory'],
  ['dossier.yaml', 'page_budget: 14', 'page_budget: 14.5', 'page_budget'],
  ['dossier.yaml', 'title: Onboarding and skills platform for 42 stores', 'title: true', 'title'],
  ['dossier.yaml', 'title: Onboarding and skills platform for 42 stores', 'title:', 'title'],
  ['dossier.yaml', 'title: Onboarding and skills platform for 42 stores', 'title: [Onboarding]', 'title'],
  ['dossier.yaml', 'title: Onboarding and skills platform for 42 stores', 'title: { xx: Onboarding }', 'title'],
  ['dossier.yaml', 'title: Onboarding and skills platform for 42 stores', 'title: { ar: Onboarding }', 'title'],
  ['dossier.yaml', 'until: 2026-12-31 ', 'until: 31 December ', 'until'],
  ['dossier.yaml', 'binding: subject_to_contract', 'binding: contract', 'binding'],
  ['dossier.yaml', 'name: Meridian Learning Systems LLC', 'name: null', 'seller.name'],
  ['dossier.yaml', 'label: VAT, value: "300000000000003"', 'label: VAT', 'value'],
  ['dossier.yaml', 'country: SA', 'country: Saudi Arabia', 'country'],
  ['dossier.yaml', 'kind: existing', 'kind: old', 'kind'],
  ['dossier.yaml', 'id: total_cost', 'id: retention', 'id'],
  ['dossier.yaml', 'id: total_cost', 'id: total cost', 'id'],
  ['dossier.yaml', 'revenue_share_percent: 22', 'revenue_share_percent: 122', 'revenue_share_percent'],
  ['dossier.yaml', 'revenue_share_percent: 22', 'revenue_share_percent: 22%', 'revenue_share_percent'],
  ['dossier.yaml', 'competitors: [Northgate]', 'competitors: Northgate', 'competitors'],
  ['dossier.yaml', 'status: positive', 'status: good', 'status'],
  ['dossier.yaml', 'figure: pilot_days, period', 'figure: pilot_day, period', 'figure'],
  ['dossier.yaml', 'goals:      [{ text:', 'goals:      [{ txt:', 'txt'],
  ['dossier.yaml', 'value: 9, unit', 'value: nine, unit', 'value'],
  ['dossier.yaml', 'unit: percentage points, ', '', 'unit'],
  ['dossier.yaml', 'as_of: 2026-05-11', 'as_of: May 2026', 'as_of'],
  ['dossier.yaml', 'as_of: 2026-05-11, ', '', 'as_of'],
  ['dossier.yaml', 'reference: hayat }', 'reference: hyat }', 'reference'],
  ['dossier.yaml', 'key: true', 'key: yes', 'key'],
  ['dossier.yaml', 'company: Hayat Pharmacies', 'company:', 'company'],
  ['dossier.yaml', 'can: true', 'can: yes', 'can'],
  ['dossier.yaml', 'wants: true', 'wants: "true"', 'wants'],
  ['dossier.yaml', 'wants: true', 'wants: 1', 'wants'],
  ['dossier.yaml', 'scope: [named,', 'scope: [name,', 'scope'],
  ['dossier.yaml', 'valid_until: 2027-06-01', 'valid_until: 2027-06-31', 'valid_until'],
  ['dossier.yaml', 'm.aziz@example.com', 'm.aziz.example.com', 'email'],
  ['dossier.yaml', 'max_per_member: 3', 'max_per_member: 99', 'max_per_member'],
  ['dossier.yaml', 'exclude: ["kind:pilot"]', 'exclude: ["kind:pilots"]', 'exclude'],
  ['dossier.yaml', 'kind: roadmap', 'kind: road', 'kind'],
  ['dossier.yaml', 'kind: usability', 'kind: useability', 'kind'],
  ['dossier.yaml', 'criteria: [rollout] }]     #', 'criteria: [roll-out] }]     #', 'criteria'],
  ['dossier.yaml', 'until: 2027-12-31 }', 'until: 2027-12-31, months: 24 }', 'exclusivity'],
  ['dossier.yaml', 'week: 6', 'week: six', 'week'],
  ['dossier.yaml', 'review: true', 'review: on', 'review'],
  ['dossier.yaml', 'qty: 2400', 'qty: 0', 'qty'],
  ['dossier.yaml', 'qty: 2400', 'qty: -5', 'qty'],
  ['dossier.yaml', 'qty: 2400', 'qty: 2 400', 'qty'],
  ['dossier.yaml', 'unit_price: "78000.00"', 'unit_price: "78,000.00"', 'unit_price'],
  ['dossier.yaml', 'unit_price: "78000.00"', 'unit_price: -78000', 'unit_price'],
  ['dossier.yaml', 'unit_price: "78000.00", ', '', 'unit_price'],
  ['dossier.yaml', 'tax: vat15, discount_percent: 5', 'tax: vat5, discount_percent: 5', 'tax'],
  ['dossier.yaml', 'discount_percent: 5', 'discount_percent: five', 'discount_percent'],
  ['dossier.yaml', 'recurring: year', 'recurring: yearly', 'recurring'],
  ['dossier.yaml', 'id: setup', 'id: licence', 'id'],
  ['dossier.yaml', 'optional: true', 'optional: "yes"', 'optional'],
  ['dossier.yaml', 'detail: lines ', 'detail: all ', 'detail'],
  ['dossier.yaml', 'exclusivity_approved_by: tom', 'exclusivity_approved_by: tim', 'exclusivity_approved_by'],
  ['dossier.yaml', 'horizon_years: 3', 'horizon_years: 0', 'horizon_years'],
  ['dossier.yaml', 'discount_rate: "0.10"', 'discount_rate: "0,10"', 'discount_rate'],
  ['dossier.yaml', 'discount_rate: "0.10"', 'discount_rate: 10 percent', 'discount_rate'],
  ['dossier.yaml', 'source:  "figure:pilot_days"', 'source:  "figure:pilots"', 'source'],
  ['dossier.yaml', '"figure:pilot_days" }', '"figure:pilot_dayz" }', 'source'],
  ['dossier.yaml', 'email: s.kamal@example.com', 'email: s.kamal', 'email'],
  ['dossier.yaml', 'position: Finance Lead, ', '', 'position'],
  ['dossier.yaml', 'email: t.berg@example.com, ', '', 'team[1]'],
  ['dossier.yaml', '"+1 202 555 0141"', 'call me', 'phone'],
  [
    'dossier.yaml',
    'confirm_after_business_days: 1',
    'confirm_after_business_days: soon',
    'confirm_after_business_days',
  ],
  ['dossier.yaml', 'tender: null', 'tender: { deadline: next year }', 'deadline'],
  ['dossier.yaml', 'dmu: ./dmu.yaml', 'dmu: ./dmo.yaml', 'dmu'],
  ['dossier.yaml', 'dmu: ./dmu.yaml', 'dmu: ../dmu.yaml', 'dmu'],
  ['dossier.yaml', 'dmu: ./dmu.yaml', 'dmu: dmu', 'dmu'],
  ['dmu.yaml', 'role: director ', 'role: boss ', 'role'],
  ['dmu.yaml', 'role: technical,', 'role: technicall,', 'role'],
  ['dmu.yaml', 'role: hr, ', '', 'role'],
  ['dmu.yaml', 'print_name: false', 'print_name: no', 'print_name'],
  ['dmu.yaml', 'orientation: business', 'orientation: businesslike', 'orientation'],
  ['dmu.yaml', 'buying_role: decides', 'buying_role: decider', 'buying_role'],
  ['dmu.yaml', 'influence: 5   ', 'influence: 6   ', 'influence'],
  ['dmu.yaml', '{ rollout: 5, retention: 3 }', '{ rollouts: 5, retention: 3 }', 'rollouts'],
  ['dmu.yaml', '{ rollout: 5, retention: 3 }', '{ rollout: 7, retention: 3 }', 'rollout'],
  ['dmu.yaml', 'attitude: neutral', 'attitude: hostile', 'attitude'],
  ['dmu.yaml', 'owner: sara', 'owner: sarah', 'owner'],
  ['dmu.yaml', 'last_contact: 2026-11-16', 'last_contact: 16/11/2026', 'last_contact'],
  ['dmu.yaml', 'o.halabi@alnoor.example.com', 'o.halabi', 'email'],
  ['dmu.yaml', 'id: cfo', 'id: hrd', 'id'],
  ['dmu.yaml', 'waive: {}', 'waive: { figures: later }', 'waive'],
];

const slipped: readonly Mistake[] = slips.flatMap(([file, from, to, field]) => {
  const at = full[file].indexOf(from);
  if (at < 0) return [];
  return [
    { file, text: full[file].replace(from, () => to), line: lineAt(full[file], at), field, what: `${from} → ${to}` },
  ];
});

/** Single mistakes in the full dossier, each on a known line. */
export const mistakes: readonly Mistake[] = [...misspeltKeys('dossier.yaml'), ...misspeltKeys('dmu.yaml'), ...slipped];
