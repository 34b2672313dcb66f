import fc from 'fast-check';
import { perhaps, upTo, wordsOf, type Data, type Language } from './vocabulary.ts';

const amount = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));

function offerOf(language: Language): fc.Arbitrary<Data> {
  const short = wordsOf(language, 1, 4);
  const text = wordsOf(language, 2, 30);
  const kinds = ['technical', 'compliance', 'usability', 'pilot', 'people', 'roadmap', 'terms'];
  const point = fc.record(
    { kind: fc.constantFrom(...kinds), text, source: perhaps(short), title: perhaps(short) },
    { requiredKeys: ['kind', 'text'] },
  );
  const risk = fc.record({ kind: fc.constant('risk'), text, answer: text, owner: short });
  const line = fc.record(
    {
      text: wordsOf(language, 1, 9),
      qty: fc.integer({ min: 1, max: 9999 }),
      unit_price: amount,
      tax: fc.constantFrom('vat', 'low'),
      detail: short,
      section: fc.constantFrom('One', 'Two'),
      discount_percent: fc.integer({ min: 1, max: 40 }),
      recurring: fc.constantFrom('month', 'quarter', 'year'),
      optional: fc.boolean(),
    },
    { requiredKeys: ['text', 'unit_price', 'qty'] },
  );
  const milestone = fc.record(
    {
      text: short,
      week: fc.integer({ min: 1, max: 40 }),
      phase: short,
      gives: short,
      needs: short,
      review: fc.boolean(),
    },
    { requiredKeys: ['text'] },
  );
  return fc.record({
    summary: wordsOf(language, 3, 25),
    benefits: upTo(5, fc.record({ text })),
    points: upTo(8, fc.oneof(point, risk)),
    scope_in: upTo(9, short),
    scope_out: upTo(6, short),
    uniqueness: upTo(4, text),
    milestones: upTo(12, milestone),
    reviews: upTo(4, fc.record({ when: short, decides: short, who: short })),
    working: upTo(4, fc.record({ title: short, text })),
    terms: upTo(9, fc.record({ title: short, text: wordsOf(language, 5, 90) })),
    lines: upTo(40, line),
    taxes: fc.constant({ vat: { label: 'VAT', percent: '15' }, low: { label: 'VAT', percent: '5' } }),
    payments: fc.constantFrom(
      [],
      [
        { percent: 40, due: 'a' },
        { percent: 60, due: 'b' },
      ],
      [{ parts: 7, due: 'c' }],
    ),
    detail: fc.constantFrom('lines', 'sections', 'total'),
  });
}

const roles = [
  'director',
  'hr',
  'finance',
  'technical',
  'procurement',
  'legal',
  'security',
  'operations',
  'user',
  'other',
];

/** Dossiers as people write them, and as nobody should: any part long, short or not there at all. */
export function generatedDossier(language: Language): fc.Arbitrary<Data> {
  const name = wordsOf(language, 1, 5).map((words) => words.slice(0, 120));
  const text = wordsOf(language, 2, 30);
  const said = fc.record({ text, source: perhaps(name) }, { requiredKeys: ['text'] });
  const figure = fc.record({
    value: fc.integer({ min: -5000, max: 5000 }),
    unit: fc.constantFrom('days', '%', 'h'),
    label: name,
    short: name,
    source: name,
    as_of: fc.constant('2026-05-11'),
    key: fc.boolean(),
  });
  const reference = fc.record({
    company: name,
    project: name,
    text,
    facts: upTo(3, fc.record({ label: wordsOf(language, 1, 2), value: wordsOf(language, 1, 2) })),
    person: fc.record({ name, position: name, email: fc.constant('m.aziz@example.com') }),
    consent: fc.constantFrom(
      { can: true, wants: true, scope: ['named', 'contact_shared'] },
      { can: true, wants: true, scope: ['named'] },
    ),
  });
  const member = fc.record(
    {
      name,
      position: name,
      task: name,
      email: fc.constant('per.dahl@example.com'),
      phone: fc.constant('+1 202 555 0141'),
    },
    { requiredKeys: ['name', 'position', 'email'] },
  );
  return fc.record({
    proposal: fc.record({
      title: wordsOf(language, 1, 14).map((words) => words.slice(0, 160)),
      language: fc.constant(language),
      currency: fc.constant('SAR'),
      number: fc.constant('KP-2026-014'),
      page: fc.constantFrom('A4', 'Letter'),
      next_steps: upTo(5, text),
    }),
    validity: fc.record({ days: fc.integer({ min: 7, max: 90 }), because: upTo(3, name) }),
    seller: fc.record({ name, address: name }),
    account: fc.record({
      name,
      criteria: upTo(4, fc.record({ id: fc.uuid().map((id) => `c${id}`), label: name, source: name })),
    }),
    situation: fc.record({ summary: text, goals: upTo(5, said), needs: upTo(5, said), success_factors: upTo(3, text) }),
    shared_goals: upTo(4, text),
    dmu: fc
      .uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 6 })
      .map((all) => all.map((role) => ({ position: 'Position', role }))),
    figures: fc.dictionary(fc.constantFrom('one', 'two', 'three', 'four', 'five'), figure),
    references: upTo(4, reference),
    offer: offerOf(language),
    team: fc.array(member, { minLength: 1, maxLength: 7 }),
  });
}
