/**
 * What a file of ours says of itself, so that a later build knows what it would replace: public texts that stand on its
 * own pages as well, and a digest. In plain words, because a refusal has to name what is there; a hash of what the cover
 * shows would hide nothing.
 */
export interface Stamp {
  /** Null where the proposal has none: then client and title stand for it. */
  readonly number: string | null;
  readonly revision: string;
  readonly client: string;
  readonly title: string;
  readonly language: string;
  readonly draft: boolean;
  /** Calendar dates. */
  readonly issued: string;
  readonly expires: string;
  /** `237287.50 EUR`, one a currency with " + " between them; `open EUR` where alternatives are; empty without a price. */
  readonly total: string;
  /** SHA-256 of the proposal, its words and its look, in hexadecimal. */
  readonly digest: string;
}

/** Properties of a stamp in a file, in their order, and what each of them says (for PDF/A, in English). */
export const stampProperties = {
  number: 'Number of the proposal',
  revision: 'Revision of the proposal',
  client: 'Client that the proposal is made to',
  title: 'Title of the proposal',
  language: 'Language of the proposal',
  draft: 'Whether the proposal is a draft: yes or no',
  issued: 'Day on which the proposal is issued',
  expires: 'Last day on which its terms hold',
  total: 'Total of the price, one a currency',
  digest: 'SHA-256 of the proposal, its words and its look',
} as const satisfies Readonly<Record<keyof Stamp, string>>;
