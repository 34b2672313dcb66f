import type { Leaf } from '../../proposal/leaves.ts';

/** A value on its way into a template: prints itself through a hole, and remembers where it came from. */
export class TrackedLeaf {
  readonly value: Leaf;
  readonly source: string;
  readonly #print: (leaf: TrackedLeaf) => string;

  constructor(value: Leaf, source: string, print: (leaf: TrackedLeaf) => string) {
    this.value = value;
    this.source = source;
    this.#print = print;
  }

  /** Called by Handlebars for `{{path}}`; what it returns is not escaped, and needs not be: it is a sentinel. */
  toHTML(): string {
    return this.#print(this);
  }
}

const isWrapped = (value: object): value is Exclude<Leaf, string> =>
  'day' in value || 'amount' in value || 'number' in value;

/** The same tree with every leaf tracked; null, booleans and the shape stay as they are, so `{{#if}}` and `{{#each}}` work. */
export function trackLeaves(value: unknown, print: (leaf: TrackedLeaf) => string, path = ''): unknown {
  if (typeof value === 'string') return new TrackedLeaf(value, path, print);
  if (Array.isArray(value)) return value.map((item: unknown, i) => trackLeaves(item, print, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return value;
  // `proposal.number` is text of the document, so only objects made of one or two known keys are leaves.
  if (Object.keys(value).length <= 2 && isWrapped(value)) return new TrackedLeaf(value, path, print);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      trackLeaves(item, print, path === '' ? key : `${path}.${key}`),
    ]),
  );
}
