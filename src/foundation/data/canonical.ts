import { isPlainGroup, isPlainList, type Plain } from './Plain.ts';

/** Plain data as one text, whatever order its fields are in. */
export function canonical(value: Plain): string {
  if (isPlainList(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isPlainGroup(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`);
  return `{${fields.join(',')}}`;
}
