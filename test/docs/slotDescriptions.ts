/** What each slot of a layout places, for docs/looks.md; a test fails when a slot has no description here. */
export const slotDescriptions: Readonly<Record<string, string>> = {
  letter: 'the letter before the summary',
  steps: 'how it goes, step by step',
  key_numbers: 'key figures, the total, payback and net present value, as large numbers in a row',
  answers:
    'each criterion of the client with its answer in a line and the page to check it on, then what is proposed; without criteria the goal and the answer',
  summary_gain: 'what else is gained',
  summary_unique: 'what only the seller offers, and what only the client gets',
  summary_total: 'the total as a sentence, one a currency, with the page of the price table',
  summary_next: 'the first of the next steps; without one, how to sign or call',
  summary_references: 'how many clients can be asked, with the page',
  summary_return: 'the return on cost as a sentence, with the page of the assumptions',
  valid_until: 'the guarantee of the terms as one sentence with its date',
  scope: 'what is in the scope and what is not',
  milestones: 'the way from signature to the result: drawn along its weeks, else as a table',
  deliverables: 'what is handed over, when, and when it counts as accepted',
  terms:
    'the terms of the contract, a label and a sentence each, and points of the kind `terms` that no argument prints',
  price:
    'the price, one table a currency, before a long one its sections with their shares and the total; `offer.detail` decides how much it shows',
  alternatives: 'alternatives in groups, each with a box to tick and its amount',
  grand_total:
    'all currencies in one, at exchange rates with their date and source; for information, what is paid at the rate of the day',
  options: 'options, each with a box to tick; they are not part of the total',
  payments:
    'the payments that add up to the total: parts of a bar, or a table; and in what they are paid, where that is not the currency of the price',
  price_notes: 'what is charged after the first year, what the whole term costs, and its years as a drawing',
  costs_elsewhere: 'what the client pays to others: estimates with their sum, no part of the price',
  rounding: 'how amounts are rounded, in words',
  assumptions: 'the assumptions of the business case, each with its calculation and source',
  results: 'the results of the business case: low, expected and high',
  matters: 'the assumption that changes the result most, and how far it may fall',
  case_charts: 'the business case as charts: cash flow, parts of the result, sensitivity',
  profile: 'who the seller is: facts, registers, certificates',
  works: 'earlier contracts on public record, with their value and where the record is',
  reviews: 'joint reviews: when, what is decided, who takes part',
  compliance: 'points of the kind `compliance` that no argument prints',
  offer_assumptions: 'what the offer takes for granted, each with its source',
  duties: 'who does what until when, and what follows where it comes late',
  service_levels: 'what is promised of a service that runs: availability, credits, times by severity, recovery, hours',
  requirements: 'what the client asks for, point by point: the answer, how it is met, the page that says more',
  working: 'how the seller works, a label and a sentence each',
  team: 'the single contact, then everyone else, with position and contact',
  exclusive_terms: 'the exclusive terms as one line and the special ones under each other, where they are agreed',
  history: 'what changed in each revision of the proposal, with its date',
  next_steps: 'the next steps, numbered',
  choices: 'what the client ticks to accept: the offer or an alternative, and options',
  client: 'where the client wants invoices and notices, its sites, and details that the cover has no room for',
  company: 'registration and bank data of the seller, where there are more than the cover has room for',
  signatures: 'lines for the signatures of both parties',
  validity: 'the guarantee: the promise, its date, how it becomes binding',
};

/** Slots that nobody described. */
export const undescribed = (slots: readonly string[]): readonly string[] =>
  slots.filter((name) => !(name in slotDescriptions));
