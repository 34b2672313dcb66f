import type { SectionOf } from '../schema/dossier.ts';
import type { Tax, WrittenTax } from './Tax.ts';
import type { PriceEntries, PriceLine, WrittenPriceLine } from './priceEntries.ts';

/** With an id, as written or made from the place in the list: `dmu-1`. */
export type Identified<T> = Omit<T, 'id'> & { readonly id: string };

type Item<T> = T extends readonly (infer I)[] ? I : never;
type OfferSection = SectionOf<'offer'>;
type FinanceSection = SectionOf<'finance'>;

export type Proposal = Omit<SectionOf<'proposal'>, 'language'> & {
  /** As written, else the workspace's, else `en`. */
  readonly language: string;
};
export type Member = Identified<Item<SectionOf<'dmu'>>>;
export type Reference = Identified<Item<SectionOf<'references'>>> & {
  /** Where the consent is given after the issue date. */
  readonly agreesLater?: boolean;
};
export type TeamMember = Identified<Item<SectionOf<'team'>>>;
export type Milestone = Identified<Item<OfferSection['milestones']>>;
export type Benefit = Identified<Item<FinanceSection['benefits']>>;
type OfferOf<L, T> = Omit<OfferSection, 'milestones' | 'lines' | 'taxes'> &
  PriceEntries<L> & { readonly milestones: readonly Milestone[]; readonly taxes: Readonly<Record<string, T>> };
/** An offer as it is written: lines may leave to the price book what they are, and taxes have one rate or several by date. */
export type WrittenOffer = OfferOf<WrittenPriceLine, WrittenTax>;
/** An offer whose lines are whole. */
export type FilledOffer = OfferOf<PriceLine, WrittenTax>;
/** An offer that is whole: each tax has the rate of the issue date. */
export type Offer = OfferOf<PriceLine, Tax>;
export type Finance = Omit<FinanceSection, 'benefits'> & { readonly benefits: readonly Benefit[] };

/**
 * Everything the KAM knows about one client, validated and merged with the workspace. Sections that a dossier may leave
 * out are null, lists are empty. Internal: nothing of it reaches a document but through `disclose()`.
 */
export interface Dossier<O = Offer> {
  readonly proposal: Proposal;
  /** Without `until` and `days` when the section is missing; the validity room says so (D13). */
  readonly validity: SectionOf<'validity'>;
  readonly theme: string | null;
  readonly prices: string | null;
  readonly seller: SectionOf<'seller'>;
  readonly account: SectionOf<'account'>;
  readonly situation: SectionOf<'situation'> | null;
  readonly previous_cooperation: SectionOf<'previous_cooperation'> | null;
  readonly shared_goals: SectionOf<'shared_goals'>;
  readonly dmu: readonly Member[];
  readonly figures: SectionOf<'figures'>;
  readonly references: readonly Reference[];
  readonly arguments: SectionOf<'arguments'>;
  readonly offer: O;
  readonly works: SectionOf<'works'>;
  readonly tables: SectionOf<'tables'>;
  readonly letter: SectionOf<'letter'> | null;
  readonly steps: SectionOf<'steps'>;
  readonly pictures: SectionOf<'pictures'>;
  readonly annexes: SectionOf<'annexes'>;
  readonly signatories: SectionOf<'signatories'>;
  readonly requirements: SectionOf<'requirements'>;
  readonly service_levels: SectionOf<'service_levels'> | null;
  readonly finance: Finance | null;
  readonly team: readonly TeamMember[];
  readonly people: SectionOf<'people'>;
  readonly interactions: SectionOf<'interactions'>;
  readonly follow_up: SectionOf<'follow_up'> | null;
  readonly tender: SectionOf<'tender'> | null;
  readonly allow_names: SectionOf<'allow_names'> | null;
}

/** Sections that could be read, for those who work with half a dossier (the wizard, the preview). */
export type PartialDossier<O = Offer> = { readonly [N in keyof Dossier]: Dossier<O>[N] | undefined };
