import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import { finding, type SaidFinding } from '../diagnostics/finding.ts';
import { limits } from '../yaml/limits.ts';
import type { Path } from '../data/Path.ts';
import { pathIn, type Reading } from './Reading.ts';
import { keysAt } from './keysAt.ts';
import { valueAt } from './valueAt.ts';

/** A key that nobody knows, with the key that was meant, else those that may be written there. */
export function unknownKey(path: Path, allowed: readonly string[], sections: readonly string[]): SaidFinding {
  const found = String(path.at(-1));
  const key = found.trim();
  const suggestion = didYouMean(found, allowed);
  if (suggestion !== null) return finding('E113', 'unknown', { path, found, suggestion });
  // Digits are the rest of an amount that a decimal comma cut in two inside { }, three of them its thousands.
  if (/^\d{3}$/.test(key)) return finding('E113', 'thousands', { path, found });
  if (/^\d+$/.test(key)) return finding('E113', 'decimals', { path, found });
  // Keys have no spaces: words with one are the rest of a text that a comma cut in two.
  if (/\s/.test(key)) return finding('E113', 'words', { path, found });
  if (sections.includes(found)) return finding('E113', 'section', { path, found });
  return allowed.length === 0
    ? finding('E113', 'unknown', { path, found })
    : finding('E113', 'oneOf', { path, found, keys: allowed });
}

/** Keys that the schema does not know at their place, each with the key that was probably meant. */
export function explainUnknownKeys(keys: readonly string[], path: Path, reading: Reading): readonly Diagnostic[] {
  const present = Object.keys(valueAt(reading.value, path) ?? {});
  const allowed = keysAt(reading.schema, reading.value, path).filter((name) => !present.includes(name));
  return keys.slice(0, limits.errors).map((key) => {
    const found = unknownKey(pathIn(reading, [...path, key]), allowed, reading.sections);
    return diagnose(found, reading.place([...path, key], 'key'));
  });
}
