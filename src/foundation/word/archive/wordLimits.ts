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
  depth: 256,
  /** Elements of all parts together. */
  elements: 600_000,
  /** Paragraphs of all parts together. */
  paragraphs: 30_000,
} as const;
