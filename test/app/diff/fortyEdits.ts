/** An edit of `everything.yaml`, and the one line that it has to give. */
export interface Edit {
  readonly from: string;
  readonly to: string;
  /** `kind path`, of where it stands now or stood last. */
  readonly line: string;
}

const edit = (from: string, to: string, line: string): Edit => ({ from, to, line });

/** Forty edits of different kinds. */
export const fortyEdits: readonly Edit[] = [
  edit('unit_price: "96.00"', 'unit_price: "91.50"', 'changed offer.lines[0].unit_price'),
  edit('discount_amount: "100.00"', 'discount_amount: "150.00"', 'changed offer.lines[1].discount_amount'),
  edit(
    `    - { id: abroad, text: Work abroad, firm: false, qty: "1", unit_price: "100.00", currency: USD, tax: vat15 }\n`,
    '',
    'removed offer.lines[4]',
  ),
  edit('price_to: "1500.00"', 'price_to: "1800.00"', 'changed offer.lines[5].price_to'),
  edit('{ id: article, sku: AR-7, qty: "2"', '{ id: article, sku: AR-7, qty: "3"', 'changed offer.lines[6].qty'),
  edit('  cap: { amount', '  cost_ratio: 1\n  cap: { amount', 'added offer.cost_ratio'),
  edit('label: not to exceed', 'label: at most', 'changed offer.cap.label'),
  edit('discount: { percent: "2"', 'discount: { percent: "2.5"', 'changed offer.discount.percent'),
  edit(
    'taxes: { vat15: { label: VAT, percent: "15"',
    'taxes: { vat15: { label: VAT, percent: "16"',
    'changed offer.taxes.vat15.percent',
  ),
  edit('net_days: 14', 'net_days: 21', 'changed offer.billing.net_days'),
  edit('margin_floor_percent: "18"', 'margin_floor_percent: "17"', 'changed offer.internal.margin_floor_percent'),
  edit(
    'terms: [{ title: Changes, text: In writing }]',
    'terms: [{ title: Changes, text: In writing }, { title: Waste, text: We take it away }]',
    'added offer.terms[1]',
  ),
  edit('the courts of Riyadh', 'the courts of Jeddah', 'changed offer.law'),
  edit(
    'precedence: [the signed contract, this proposal, Annex A]',
    'precedence: [this proposal, the signed contract, Annex A]',
    'moved offer.precedence[0]',
  ),
  edit('territory: Western Region', 'territory: Eastern Region', 'changed offer.exclusivity.territory'),
  edit(
    'acceptance: { days: 5, silent: accepted }',
    'acceptance: { days: 7, silent: accepted }',
    'changed offer.acceptance.days',
  ),
  edit(
    'assumptions: [{ text: Stores have a network, source: walk through of May }]',
    'assumptions: []',
    'removed offer.assumptions[0]',
  ),
  edit('binding: firm', 'binding: subject_to_contract', 'changed validity.binding'),
  edit('credits: [{ below: "99.5"', 'credits: [{ below: "99.0"', 'changed service_levels.credits[0].below'),
  edit('summary: One platform for all', 'summary: One platform for every store', 'changed offer.summary'),
  edit('scope_in: [Platform, ', 'scope_in: [', 'moved offer.scope_out[0]'),
  edit('scope_out: [Devices, ', 'scope_out: [Platform, Devices, ', ''),
  edit(
    'accepted_when: every store is named',
    'accepted_when: every store and owner is named',
    'changed offer.deliverables[0].accepted_when',
  ),
  edit(
    '- { kind: people, text: Trainers who know shops }',
    '- { kind: usability, text: Trainers who know shops }',
    'changed offer.points[2].kind',
  ),
  edit('answer: partly', 'answer: yes', 'changed requirements[0].answer'),
  edit('text: Kick-off, week: 1', 'text: Kick-off, week: 2', 'changed offer.milestones[0].week'),
  edit('due: 2027-03-01', 'due: 2027-03-15', 'changed offer.deliverables[1].due'),
  edit('until: 2026-12-31, time_zone', 'until: 2027-01-15, time_zone', 'changed validity.until'),
  edit('date: 2026-11-23', 'date: 2026-11-24', 'changed proposal.date'),
  edit(
    '{ id: tom, name: Tom Berg, position: Finance Lead',
    '{ id: tom, name: Tom Berg, position: Head of Finance',
    'changed team[1].position',
  ),
  edit('{ id: cio, name: Rana Saleh', '{ id: it, name: Rana Saleh', 'renamed dmu[2]'),
  edit('addressees: [hrd, cio]', 'addressees: [hrd, it]', ''),
  edit('birthday: "05-14"', 'birthday: "05-15"', 'changed dmu[0].internal.personal.birthday'),
  edit(
    '  - { id: nils, name: Nils Aas',
    '  - { id: una, name: Una Aas, position: Registrar }\n  - { id: nils, name: Nils Aas',
    'added people[0]',
  ),
  edit(
    '{ name: Petra Quist, position: Legal counsel }',
    '{ name: Petra Quist, position: General counsel }',
    'changed signatories.approved_by[1].position',
  ),
  edit('title: Everything at once', 'title: Everything together', 'changed proposal.title'),
  edit('key_reason: [revenue]', 'key_reason: [revenue, growth]', 'added account.internal.key_reason[1]'),
  edit(
    'said: the old crew was too slow for the second hall',
    'said: the old crew was too slow for both halls',
    'changed interactions[0].said',
  ),
  edit('- [Sorter, "19.880"]', '- [Sorter, "19.910"]', 'changed tables[0].rows[1][1]'),
  edit('discount_rate: "0.10"', 'discount_rate: "0.12"', 'changed finance.discount_rate'),
  edit('source: joint report', 'source: joint report of both', 'changed figures.pilot.source'),
  edit(
    'goals: [{ text: Open six stores, source: a meeting }]',
    'goals: [{ text: Open six stores }]',
    'removed situation.goals[0].source',
  ),
];
