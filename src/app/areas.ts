import type { Path } from '../foundation/data/Path.ts';

/** What a change is about, in the order in which a KAM looks at it. */
export const areas = ['price', 'terms', 'scope', 'dates', 'people', 'rest'] as const;
export type Area = (typeof areas)[number];

const ofOffer: Readonly<Record<string, Area>> = {
  lines: 'price',
  columns: 'price',
  discount: 'price',
  cap: 'price',
  rates: 'price',
  taxes: 'price',
  payments: 'price',
  billing: 'price',
  packages: 'price',
  renewal: 'price',
  indexation: 'price',
  headline: 'price',
  detail: 'price',
  internal: 'price',
  unit_with_tax: 'price',
  total_in_words: 'price',
  terms: 'terms',
  law: 'terms',
  precedence: 'terms',
  exclusivity: 'terms',
  special_terms: 'terms',
  acceptance: 'terms',
  assumptions: 'terms',
  duties: 'terms',
  summary: 'scope',
  scope_in: 'scope',
  scope_out: 'scope',
  benefits: 'scope',
  uniqueness: 'scope',
  points: 'scope',
  milestones: 'scope',
  plan_unit: 'dates',
  deliverables: 'scope',
  working: 'scope',
  reviews: 'scope',
};

const ofSections: Readonly<Record<string, Area>> = {
  prices: 'price',
  costs_elsewhere: 'price',
  validity: 'terms',
  service_levels: 'terms',
  tender: 'terms',
  requirements: 'scope',
  steps: 'scope',
  dmu: 'people',
  team: 'people',
  people: 'people',
  signatories: 'people',
};

/** Fields that are a day, or count in days, weeks or months, where work and validity have them. */
const dated: ReadonlySet<Path[number]> = new Set(['until', 'days', 'week', 'from', 'to', 'due', 'when', 'time_zone']);
const datedParts: ReadonlySet<Path[number]> = new Set(['milestones', 'deliverables', 'reviews']);

/** What a place of a dossier is about. */
export function areaOf(path: Path): Area {
  const [section = '', field = ''] = path;
  const isDated = dated.has(path.at(-1) ?? '');
  if (section === 'validity') return isDated ? 'dates' : 'terms';
  if (section === 'proposal') return field === 'currency' ? 'price' : field === 'date' ? 'dates' : 'rest';
  if (section !== 'offer') return known(ofSections, section);
  if (isDated && datedParts.has(field)) return 'dates';
  return known(ofOffer, field);
}

const known = (table: Readonly<Record<string, Area>>, step: Path[number]): Area =>
  Object.hasOwn(table, step) ? (table[step] ?? 'rest') : 'rest';
