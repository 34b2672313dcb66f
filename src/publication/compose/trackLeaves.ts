import { isLeaf, type Leaf } from '../../proposal/leaves.ts';

/** A value on its way into a template: prints itself through a hole, and shows a template nothing else of itself. */
export class TrackedLeaf {
  readonly #leaf: Leaf;
  readonly #print: (leaf: Leaf) => string;

  constructor(leaf: Leaf, print: (leaf: Leaf) => string) {
    this.#leaf = leaf;
    this.#print = print;
  }

  /** The value that a template handed to a helper; null for anything else. */
  static leafOf(value: unknown): Leaf | null {
    return value instanceof TrackedLeaf ? value.#leaf : null;
  }

  /** Called by Handlebars for `{{path}}`; what it returns is not escaped, and needs not be: it is a sentinel. */
  toHTML(): string {
    return this.#print(this.#leaf);
  }
}

/** The same tree with every leaf tracked; null, booleans and the shape stay as they are, so `{{#if}}` and `{{#each}}` work. */
export function trackLeaves(value: unknown, print: (leaf: Leaf) => string): unknown {
  // A code, such as a currency's, is printed as it is.
  if (typeof value === 'string') return new TrackedLeaf({ text: value, from: null }, print);
  if (Array.isArray(value)) return value.map((item: unknown) => trackLeaves(item, print));
  if (typeof value !== 'object' || value === null) return value;
  if (isLeaf(value)) return new TrackedLeaf(value, print);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, trackLeaves(item, print)]),
  );
}
