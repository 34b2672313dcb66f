/** What would give each answer to a must-have, as something to do: the fix of W301 to W303, and of a pin without facts. */
export const mends = {
  understanding: 'Write goals and needs of the client under situation: { goals: […], needs: […] }.',
  exclusivity:
    'Agree what this client alone gets: offer.exclusivity with scope, territory and period, or offer.special_terms: [{ text: … }] (a price held, a named engineer, a longer warranty), and offer.internal.exclusivity_approved_by.',
  uniqueness: 'Write under offer.uniqueness what nobody else offers.',
  benefit: 'Write under offer.benefits what the client gains.',
  reference: 'Add a reference whose person can and wants to recommend.',
  'reference:named':
    'Name a client who recommends you under references, with consent: { can: true, wants: true, scope: [named, contact_shared] }.',
  'reference:anonymous': 'Ask a reference whether it may be described without the name: anonymous_ok: true.',
  people: 'Add a point of the kind people under offer.points: { kind: people, text: … }.',
  figure:
    'Make a business case under finance, or add a figure with value, unit, source and as_of under figures; a price alone does not count.',
  technical: 'Add a point of the kind technical under offer.points: { kind: technical, text: … }.',
  previous_cooperation:
    'Write the results so far under previous_cooperation: { status: positive, results: [{ text: … }] }.',
  pilot: 'Add a point of the kind pilot under offer.points: { kind: pilot, text: … }.',
  roadmap: 'Add milestones under offer.milestones: { text: …, week: 1 }.',
  terms: 'Add terms or payments under offer, such as terms: [{ title: …, text: … }].',
  compliance: 'Add a point of the kind compliance under offer.points: { kind: compliance, text: … }.',
  risk: 'Add a point of the kind risk, with an answer, under offer.points: { kind: risk, text: …, answer: … }.',
  usability: 'Add a point of the kind usability under offer.points: { kind: usability, text: … }.',
} as const;
