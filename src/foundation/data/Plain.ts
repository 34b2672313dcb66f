import { SourceNumber } from './SourceNumber.ts';
import type { Path } from './Path.ts';

/** What can be written to a YAML file. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainGroup;

/** Named fields that can be written. */
interface PlainGroup {
  readonly [name: string]: Plain;
}

/** Whether this is a group of fields that can be written. */
export const isPlainGroup = (value: Plain | undefined): value is PlainGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether this is a list that can be written. */
export const isPlainList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value);

/** A value that was read, as it could be written again; bare numbers as the characters they were typed in. */
export function toPlain(value: unknown): Plain {
  if (value instanceof SourceNumber) return value.source;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}

/** A value as it would be read from a file in which it stands: the other way of `toPlain`. */
export function asRead(value: Plain): unknown {
  if (typeof value === 'number') return new SourceNumber(String(value), value);
  if (isPlainList(value)) return value.map(asRead);
  return isPlainGroup(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asRead(item)]))
    : value;
}

/** A copy of a value with another value at a path; undefined takes it out, with what it leaves empty. Lists grow at their end. */
export function setPlain(value: Plain | undefined, path: Path, to: Plain | undefined): Plain | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  // Taking out what is not there leaves no empty groups behind.
  if (to === undefined && plainAt(value, path) === undefined) return value;
  if (typeof step === 'number') {
    const items = isPlainList(value) ? value : [];
    const item = setPlain(items[step], rest, to);
    if (item === undefined) return items.length === 1 ? undefined : items.filter((_, at) => at !== step);
    return step < items.length ? items.map((old, at) => (at === step ? item : old)) : [...items, item];
  }
  const group = isPlainGroup(value) ? value : {};
  const inner = setPlain(Object.hasOwn(group, step) ? group[step] : undefined, rest, to);
  if (inner !== undefined) return { ...group, [step]: inner };
  const left = Object.entries(group).filter(([key]) => key !== step);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** Whether two values say the same; a number may stand in quotes or without, and fields in any order. */
export function isSamePlain(one: Plain | undefined, other: Plain | undefined): boolean {
  if (isPlainList(one) && isPlainList(other))
    return one.length === other.length && one.every((item, at) => isSamePlain(item, other[at]));
  if (isPlainGroup(one) && isPlainGroup(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSamePlain(one[key], other[key]))
    );
  }
  const [a, b] = [one, other].map((value) => (typeof value === 'number' ? String(value) : value));
  return a === b;
}

/** The value at a path; undefined when nothing does. */
export function plainAt(value: Plain | undefined, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((inside, step) => {
    if (isPlainList(inside)) return typeof step === 'number' ? inside[step] : undefined;
    return isPlainGroup(inside) && Object.hasOwn(inside, step) ? inside[step] : undefined;
  }, value);
}
