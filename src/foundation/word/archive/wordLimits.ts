/**
 * The most that a Word document may have before it is refused: ten times what the longest proposal has, and read in a
 * moment. Bytes where nothing else is said.
 */
export const wordLimits = {
  /** Parts of the archive. */
  parts: 4000,
  /** Of one part that is read, unpacked. */
  part: 16 * 1024 * 1024,
  /** Of all parts that are read, unpacked. */
  whole: 32 * 1024 * 1024,
  /** Of all parts, as the file says. */
  declared: 1024 * 1024 * 1024,
  /** How many bytes may come out of one, where they are more than `unpacked`. */
  ratio: 250,
  unpacked: 1024 * 1024,
  /** Elements inside each other: a table in a cell needs three. */
  depth: 100,
  /** Elements of all parts together. */
  elements: 300_000,
  /** Paragraphs of all parts together. */
  paragraphs: 12_000,
  /** Letters of all their words. */
  letters: 1_000_000,
  /** Links of one part. */
  links: 20_000,
  /** Letters of the name of a part. */
  name: 500,
} as const;
