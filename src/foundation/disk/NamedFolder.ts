/** A folder as somebody named it in a file. */
export interface NamedFolder {
  readonly name: string;
  /** Folder from which the name counts. */
  readonly base: string;
  /** Folders whose files may be read. */
  readonly roots: readonly string[];
  /** As messages name it. */
  readonly shown: string;
}
