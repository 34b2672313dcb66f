import { sourcePlaces } from '../model/sourcePlaces.ts';

/** Where ids of one kind are given. */
export interface Holder {
  /** Pattern of the ids, or of a list whose entries get ids from their place when they have none. */
  readonly ids: string;
  /** Prefix of made ids; null where the id is mandatory or a key. */
  readonly made: string | null;
  /** Where a reader looks for them. */
  readonly home: string;
}

/** What has an id, by the noun of messages. */
export const holders = {
  figure: { ids: 'figures.@key', made: null, home: 'figures' },
  site: { ids: 'account.sites.*', made: null, home: 'account.sites' },
  criterion: { ids: 'account.criteria.*', made: null, home: 'account.criteria' },
  tax: { ids: 'offer.taxes.@key', made: null, home: 'offer.taxes' },
  member: { ids: 'dmu.*', made: 'dmu', home: 'dmu' },
  specialist: { ids: 'team.*', made: 'team', home: 'team' },
  person: { ids: 'people.*', made: null, home: 'people' },
  milestone: { ids: 'offer.milestones.*', made: 'milestone', home: 'offer.milestones' },
  deliverable: { ids: 'offer.deliverables.*', made: 'deliverable', home: 'offer.deliverables' },
  reference: { ids: 'references.*', made: 'reference', home: 'references' },
  block: { ids: 'arguments.blocks.*', made: null, home: 'arguments.blocks' },
  column: { ids: 'offer.columns.*', made: null, home: 'offer.columns' },
  table: { ids: 'tables.*', made: null, home: 'tables' },
  picture: { ids: 'pictures.*', made: null, home: 'pictures' },
  interaction: { ids: 'interactions.*', made: 'interaction', home: 'interactions' },
  line: { ids: 'offer.lines.*', made: 'line', home: 'offer.lines' },
  benefit: { ids: 'finance.benefits.*', made: 'benefit', home: 'finance.benefits' },
} as const satisfies Readonly<Record<string, Holder>>;

export interface Use {
  readonly at: string;
  readonly names: keyof typeof holders;
  /** Ids of these may stand here as well. */
  readonly or?: keyof typeof holders;
  /** The text is free, and names ids as `figure:<id>`, or after another such word. */
  readonly inText?: 'figure' | 'milestone' | 'reference' | 'interaction';
  /** Ids after a word and a colon are of another list. */
  readonly bare?: true;
  /** A list of ids may stand here too; its entries are uses of their own. */
  readonly orSeveral?: true;
  /** A person may stand here too, in a group of fields. */
  readonly orPerson?: true;
}

/** Where ids are used. Blocks are looked up later, in the whole library. */
export const uses: readonly Use[] = [
  { at: 'offer.benefits.*.figure', names: 'figure' },
  { at: 'offer.points.*.figure', names: 'figure' },
  { at: 'previous_cooperation.results.*.figure', names: 'figure' },
  { at: 'references.*.figure', names: 'figure' },
  { at: 'finance.benefits.*.source', names: 'figure', inText: 'figure' },
  { at: 'finance.costs.client_effort.source', names: 'figure', inText: 'figure' },
  { at: 'finance.costs.client_effort_yearly.source', names: 'figure', inText: 'figure' },
  { at: 'offer.lines.*.more.@key', names: 'column' },
  { at: 'dmu.*.criteria.@key', names: 'criterion' },
  { at: 'offer.benefits.*.criteria.*', names: 'criterion' },
  { at: 'offer.uniqueness.*.criteria.*', names: 'criterion' },
  { at: 'offer.points.*.criteria.*', names: 'criterion' },
  { at: 'offer.deliverables.*.criteria.*', names: 'criterion' },
  { at: 'offer.criteria.*', names: 'criterion' },
  { at: 'finance.criteria.*', names: 'criterion' },
  { at: 'figures.*.criteria.*', names: 'criterion' },
  { at: 'references.*.criteria.*', names: 'criterion' },
  { at: 'arguments.blocks.*.criteria.*', names: 'criterion' },
  { at: 'offer.lines.*.tax', names: 'tax', orSeveral: true },
  { at: 'offer.lines.*.tax.*', names: 'tax' },
  { at: 'proposal.addressee', names: 'member' },
  { at: 'proposal.addressees.*', names: 'member' },
  { at: 'proposal.signatory', names: 'specialist', or: 'person' },
  { at: 'annexes.*.table', names: 'table' },
  { at: 'annexes.*.picture', names: 'picture' },
  { at: 'signatories.client.*.member', names: 'member' },
  { at: 'signatories.seller.*', names: 'specialist', or: 'person', orPerson: true },
  { at: 'signatories.approved_by.*', names: 'specialist', or: 'person', orPerson: true },
  { at: 'dmu.*.internal.owner', names: 'specialist' },
  { at: 'offer.internal.exclusivity_approved_by', names: 'specialist', or: 'person' },
  { at: 'offer.internal.approvals.*.by', names: 'specialist', or: 'person' },
  { at: 'offer.payments.*.milestone', names: 'milestone' },
  { at: 'offer.payments.*.of.*', names: 'line' },
  { at: 'offer.billing.from', names: 'milestone', inText: 'milestone' },
  { at: 'offer.lines.*.billing.from', names: 'milestone', inText: 'milestone' },
  { at: 'offer.milestones.*.after.*', names: 'milestone' },
  { at: 'offer.deliverables.*.milestone', names: 'milestone' },
  { at: 'figures.*.reference', names: 'reference' },
  { at: 'interactions.*.with.*', names: 'member', bare: true },
  { at: 'interactions.*.with.*', names: 'reference', inText: 'reference' },
  ...sourcePlaces
    .flatMap((at) => [at, `${at}.*`])
    .map((at): Use => ({ at, names: 'interaction', inText: 'interaction' })),
];
