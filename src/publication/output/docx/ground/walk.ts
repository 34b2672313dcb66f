import type { Document } from '../../../document/Document.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

type Typed = Readonly<Record<string, unknown>>;

/** Everything in a part of a document that has a type (blocks and inlines), in the order of reading; seen by shape, so that a new block is. */
export function typedIn(value: unknown): readonly Typed[] {
  const found: Typed[] = [];
  collect(value, found);
  return found;
}

/** Puts what has a type into one list: a document has thousands of inlines, and is walked several times. */
function collect(value: unknown, found: Typed[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isRecord(value) || value instanceof Map) return;
  if (typeof value.type === 'string') found.push(value);
  for (const inner of Object.values(value)) collect(inner, found);
}

/** The parts of a document that a page number may lead to, in their order. */
export const partsOf = ({
  sections,
  annexes,
}: Document): readonly (Document['sections'][number] | Document['annexes'][number])[] => [...sections, ...annexes];
