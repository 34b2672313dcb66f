import type { Plain } from '../data/Plain.ts';
import { SourceNumber } from './SourceNumber.ts';

/** A value that was read, as it could be written again; bare numbers as the characters they were typed in. */
export function toPlain(value: unknown): Plain {
  if (value instanceof SourceNumber) return value.source;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}
