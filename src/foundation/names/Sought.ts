/**
 * How something that must not be printed is looked for: names in every form that their language gives them, an e-mail
 * address, the domain of one and single words letter by letter, a phone by its digits, a private text sentence by sentence, a passage only where much of it is said, a number
 * beside the word that it is a number of, a sum beside a word of prices.
 */
export type SoughtAs =
  'company' | 'person' | 'email' | 'words' | 'domain' | 'phone' | 'text' | 'passage' | 'number' | 'price';

export interface Sought {
  readonly as: SoughtAs;
  readonly text: string;
}

/** A part of a text that says something that is looked for: UTF-16 offsets. */
export interface Stretch<T> {
  readonly of: T;
  readonly start: number;
  readonly end: number;
}
