import { SourceNumber } from '../yaml/SourceNumber.ts';
import { isGroup } from './valueAt.ts';

/** A value as it was typed, in words where it is more than one. */
export function describeFound(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : value;
  if (value instanceof SourceNumber) return value.source;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return isGroup(value) ? 'a group of fields' : 'nothing';
}

/** Text of a leaf as it was typed; null for what is no text and no number. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  return value instanceof SourceNumber ? value.source : null;
}
