import type { Path } from '../data/Path.ts';
import { isPlainGroup, isPlainList, type Plain } from '../data/Plain.ts';

/** A copy of a value in which something else stands at a path; undefined takes it out. Lists grow at their end. */
export function setPlain(value: Plain | undefined, path: Path, to: Plain | undefined): Plain | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  // Taking out what is not there leaves no empty groups behind.
  if (to === undefined && plainAt(value, path) === undefined) return value;
  if (typeof step === 'number') {
    const items = isPlainList(value) ? value : [];
    const item = setPlain(items[step], rest, to);
    if (item === undefined) return items.filter((_, at) => at !== step);
    return step < items.length ? items.map((old, at) => (at === step ? item : old)) : [...items, item];
  }
  const group = isPlainGroup(value) ? value : {};
  const inner = setPlain(Object.hasOwn(group, step) ? group[step] : undefined, rest, to);
  if (inner !== undefined) return { ...group, [step]: inner };
  return Object.fromEntries(Object.entries(group).filter(([key]) => key !== step));
}

/** What stands at a path; undefined when nothing does. */
export function plainAt(value: Plain | undefined, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((inside, step) => {
    if (isPlainList(inside)) return typeof step === 'number' ? inside[step] : undefined;
    return isPlainGroup(inside) && Object.hasOwn(inside, step) ? inside[step] : undefined;
  }, value);
}
