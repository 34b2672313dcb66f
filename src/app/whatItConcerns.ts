import type { Path } from '../foundation/data/Path.ts';
import type { TracedPart } from '../publication/output/docx/ground/Trace.ts';

/** What a difference is about, in the order in which a KAM looks at it. */
export const concerns = ['price', 'terms', 'words'] as const;
export type Concern = (typeof concerns)[number];

/** Parts of the document that are about one thing alone. */
const ofParts: Partial<Readonly<Record<TracedPart, Concern>>> = {
  investment: 'price',
  terms: 'terms',
  acceptance: 'terms',
  validity: 'terms',
};

/** Fields of the dossier that are, wherever the document says them. */
const ofOffer: Readonly<Record<string, Concern>> = {
  lines: 'price',
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
  terms: 'terms',
  law: 'terms',
  precedence: 'terms',
  exclusivity: 'terms',
  special_terms: 'terms',
  deliverables: 'terms',
  acceptance: 'terms',
  assumptions: 'terms',
  duties: 'terms',
};
const ofSections: Readonly<Record<string, Concern>> = {
  validity: 'terms',
  service_levels: 'terms',
  signatories: 'terms',
};

const known = (table: Readonly<Record<string, Concern>>, step: unknown): Concern | null =>
  typeof step === 'string' && Object.hasOwn(table, step) ? (table[step] ?? null) : null;

const ofPath = ([section, field]: Path): Concern | null =>
  section === 'offer' ? known(ofOffer, field) : known(ofSections, section);

/** What of a difference says what it is about. */
export interface Touched {
  /** The part of the document; null for what stands in none. */
  readonly part: TracedPart | null;
  /** Whether it stands at the foot of the pages: what prevails, and until when it holds. */
  readonly isFoot: boolean;
  /** The last day of the terms, as it is printed. */
  readonly expiry: string;
  /** Where the words were written that are others now. */
  readonly paths: readonly Path[];
  /** What was put in and taken out, and all that stands beside it. */
  readonly changed: string;
  readonly whole: string;
  /** The currencies of the price, as they are written. */
  readonly currencies: readonly string[];
}

/** Price, terms, or other words: by the part, by the field, and by amounts of money that are others now. */
export function whatItConcerns({ part, isFoot, expiry, paths, changed, whole, currencies }: Touched): Concern {
  const found = [...paths.map(ofPath), part === null ? null : ofParts[part]];
  const isMoney = /\p{Sc}/u.test(whole) || currencies.some((currency) => whole.includes(currency));
  if (found.includes('price') || (isMoney && /\p{Nd}/u.test(changed))) return 'price';
  const isExpiry = expiry !== '' && whole.includes(expiry) && /\p{Nd}/u.test(changed);
  return isFoot || isExpiry || found.includes('terms') ? 'terms' : 'words';
}
