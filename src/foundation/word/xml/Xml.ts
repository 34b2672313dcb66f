/** An element as it opens: its name and its attributes, with prefixes of our own whatever the file calls them. */
export interface Opened {
  /** `w:p`; `?:name` in a namespace that nobody here knows. */
  readonly name: string;
  /** The value of an attribute, by its name with our prefix, or without one where it has none; null where it is not there. */
  readonly attribute: (name: string) => string | null;
}

/** What is told of a part, in the order in which it stands there. */
export interface XmlReader {
  readonly open: (element: Opened) => void;
  readonly close: (name: string) => void;
  readonly text: (words: string) => void;
}
