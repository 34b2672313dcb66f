/** One word of a text as it is compared, with its place in the text as it was written (UTF-16 offsets). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the word, as written, begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether a quotation mark opens right before it. */
  readonly isQuoted: boolean;
  /** What separates it from the word before: nothing that matters, a comma or bracket, or the end of a sentence. */
  readonly gap: 'none' | 'space' | 'comma' | 'sentence';
  /** The signs that stand in place of a space before it, as in blue_ridge; empty where there is a space. */
  readonly joint: string;
}
