import { isScalar } from 'yaml';

/** A key as text: `1:` and `"1":` are the same key. Null when the key is a list or a group. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  if (typeof key.value === 'string') return key.value;
  return key.source ?? '';
}
