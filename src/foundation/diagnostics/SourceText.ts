/** A file that was read, for source frames. */
export interface SourceText {
  /** As `Place.file` names it. */
  readonly name: string;
  readonly text: string;
  /** Lines (from 1) on which a private value stands. */
  readonly privateLines: ReadonlySet<number>;
}
