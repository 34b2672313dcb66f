import type { Document } from '../../../document/Document.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Everything in a part of a document that has a type (blocks and inlines), in the order of reading; seen by shape, so that a new block is. */
export function typedIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(typedIn);
  if (!isRecord(value) || value instanceof Map) return [];
  const inner = Object.values(value).flatMap(typedIn);
  return typeof value.type === 'string' ? [value, ...inner] : inner;
}

/** The parts of a document that a page number may lead to, in their order. */
export const partsOf = ({
  sections,
  annexes,
}: Document): readonly (Document['sections'][number] | Document['annexes'][number])[] => [...sections, ...annexes];
