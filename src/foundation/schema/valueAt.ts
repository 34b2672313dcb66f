import type { Path } from '../data/Path.ts';

/** Whether a value is a map of a YAML file: named fields, and no list or number. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isGroup(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** What stands at a path of plain data; undefined when nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(stepInto, value);
}
