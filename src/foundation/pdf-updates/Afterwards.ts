/** What an update does that neither signs nor fills in. */
export type Touch =
  | 'unreadable'
  | 'pages'
  | 'page'
  | 'content'
  | 'font'
  | 'picture'
  | 'annotation'
  | 'overlay'
  | 'field'
  | 'script'
  | 'metadata'
  | 'catalog'
  | 'object';

/** Something that was changed, and the object in which; null where no object can be named. */
export interface Change {
  readonly what: Touch;
  readonly object: number | null;
}

/** A signature that somebody put into a field. Whether it holds is for a reader of PDFs to say: its certificates are not looked at. */
export interface SignatureSeen {
  readonly field: string;
  /** Who signed and when, as the signature says itself; null where it does not. */
  readonly name: string | null;
  readonly at: string | null;
  /** Whether it is over every byte that the file had when it was signed. */
  readonly isWhole: boolean;
}

/** A field of the form with what was filled in. */
export interface FilledField {
  readonly field: string;
  /** What the page calls it. */
  readonly label: string;
  /** `yes` for a tick. */
  readonly value: string;
}

/** What happened to a file after it was written. */
export interface Afterwards {
  readonly changes: readonly Change[];
  readonly signatures: readonly SignatureSeen[];
  readonly filled: readonly FilledField[];
}
