type Data = Readonly<Record<string, unknown>>;

/** A dossier with facts of most kinds, and nobody to read it yet. */
export const base: Data = {
  seller: { name: 'Fjord Handling AS' },
  account: {
    name: 'Northwind Traders',
    industry: 'logistics',
    criteria: [
      { id: 'speed', label: 'Speed' },
      { id: 'cost', label: 'Cost' },
    ],
  },
  proposal: { title: 'Warehouse automation', currency: 'EUR' },
  validity: { days: 30 },
  situation: { goals: ['Ship every order within 24 hours'] },
  previous_cooperation: { status: 'positive', results: [{ text: 'A trial line in Oslo', figure: 'trial' }] },
  figures: {
    trial: { value: '23', unit: 'hours', label: 'From order to truck', source: 'Joint report', as_of: '2026-05-01' },
  },
  references: [
    {
      id: 'havn',
      company: 'Havn Frakt',
      industry: 'logistics',
      person: { name: 'Siri Moe', email: 'siri@example.com' },
      consent: { can: true, wants: true, scope: ['named', 'contact_shared'] },
    },
  ],
  offer: {
    summary: 'A sorting line that moves every parcel once',
    tags: ['sorting'],
    benefits: ['Every order leaves the same day'],
    uniqueness: ['Spare parts within four hours'],
    exclusivity: { scope: 'no other carrier', territory: 'Vestland', until: '2027-12-31' },
    internal: { exclusivity_approved_by: 'per' },
    points: [
      { kind: 'technical', text: 'Open interface' },
      { kind: 'risk', text: 'A late floor', answer: 'The line waits free of charge' },
      { kind: 'people', text: 'Two fitters who know the hall' },
      { kind: 'compliance', text: 'CE marked' },
      { kind: 'usability', text: 'Two buttons' },
    ],
    milestones: [{ text: 'Kick-off', week: 1 }],
    terms: [{ title: 'Changes', text: 'In writing' }],
    lines: [{ text: 'Sorting line', qty: '1', unit_price: '182000.00' }],
  },
  team: [{ id: 'per', name: 'Per Dahl', position: 'Key Account Manager', email: 'per@example.com' }],
};

/** The base with other members, and whatever else is changed; null takes a section out. */
export function withMembers(dmu: readonly unknown[], changes: Data = {}): Data {
  const all: Data = { ...base, dmu, ...changes };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

/** The offer with other fields. */
export const offerWith = (changes: Data): Data => ({ ...asGroup(base.offer), ...changes });

const asGroup = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** The one reference, with what it says of consent and whatever else is changed. */
export const consenting = (consent: unknown, changes: Data = {}): readonly unknown[] => {
  const all: readonly unknown[] = Array.isArray(base.references) ? base.references : [];
  return all.map((reference) => ({ ...asGroup(reference), consent, ...changes }));
};

export const director = { id: 'md', name: 'Ingrid Solberg', role: 'director' };
export const finance = { id: 'cfo', name: 'Lars Vik', role: 'finance' };
export const hr = { id: 'hr', name: 'Anne Lie', role: 'hr' };
