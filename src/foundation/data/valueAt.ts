import type { Path } from './Path.ts';
import { SourceNumber } from './SourceNumber.ts';

/** Whether a value has fields that can be looked up by name, whatever it is. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a value is a map of a YAML file: named fields, and no list or number. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isGroup(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The value at a path of plain data; undefined when nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(stepInto, value);
}

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
