import type { Path } from '../foundation/data/Path.ts';
import { areaOf } from './areas.ts';
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

/** Of no price, and still what is signed for: what is handed over, until when, and by whom. */
const alsoTerms: ReadonlySet<Path[number]> = new Set(['deliverables', 'validity', 'signatories']);

/** Fields of the dossier that are of the price or the terms, wherever the document says them. */
function ofPath(path: Path): Concern | null {
  const area = areaOf(path);
  if (area === 'price') return 'price';
  const [section = '', field = ''] = path;
  return area === 'terms' || alsoTerms.has(section === 'offer' ? field : section) ? 'terms' : null;
}

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
