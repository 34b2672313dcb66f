import type { Facts } from '../../../proposal/Facts.ts';
import type { Dossier } from '../../dossier/model/Dossier.ts';
import type { Condition } from '../../library/LibraryBlock.ts';

/** Whether a condition of `when` holds; kind and industry of the account steer, and stand in no proposal. */
export function holds(
  { path, wants }: Condition,
  facts: Facts,
  { kind, industry }: Pick<Dossier['account'], 'kind' | 'industry'>,
): boolean {
  const value = path === 'account.kind' ? kind : path === 'account.industry' ? industry : valueAt(facts, path);
  if (wants === 'present') return isThere(value);
  const text = textOf(value);
  return text !== null && wants.includes(text);
}

const isThere = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0) &&
  !(isRecord(value) && Object.keys(value).length === 0);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const valueAt = (facts: Facts, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), facts);

/** A value as one writes it under `when`: text, true or false, the digits of a number, a date. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (!isRecord(value)) return null;
  const inner = value.text ?? value.number ?? value.day ?? value.amount;
  return typeof inner === 'string' ? inner : null;
}
