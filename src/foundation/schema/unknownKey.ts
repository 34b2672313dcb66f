import type { Path } from '../data/Path.ts';
import { allMeant } from '../diagnostics/didYouMean.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { otherWordFor } from './otherWords.ts';

/** A key that nobody knows, with the key that was meant, else those that may be written there. */
export function unknownKey(
  path: Path,
  allowed: readonly string[],
  sections: readonly string[],
  homeOf: (key: string) => string | null = () => null,
): Finding {
  const found = String(path.at(-1));
  const key = found.trim();
  const near = allMeant(key.replace(/[“”„«»"']/g, ''), allowed);
  const [nearest = null, second] = near;
  const otherWord = otherWordFor(found, allowed);
  // Of several that are near, a word that people write for one of them decides.
  if (second !== undefined && otherWord === null) return finding('E113', 'oneOf', { path, found, keys: near });
  const suggestion = second === undefined ? (nearest ?? otherWord) : otherWord;
  if (suggestion !== null) return finding('E113', 'unknown', { path, found, suggestion });
  // Digits are the rest of an amount that a decimal comma cut in two inside { }, three of them its thousands.
  if (/^\d{3}$/.test(key)) return finding('E113', 'thousands', { path, found });
  if (/^\d+$/.test(key)) return finding('E113', 'decimals', { path, found });
  // Keys have no spaces: words with one are the rest of a text that a comma cut in two.
  if (/\s/.test(key)) return finding('E113', 'words', { path, found });
  if (sections.includes(found)) return finding('E113', 'section', { path, found });
  const home = homeOf(found);
  if (home !== null && allowed.length > 0) return finding('E113', 'elsewhere', { path, found, home, keys: allowed });
  return allowed.length === 0
    ? finding('E113', 'unknown', { path, found })
    : finding('E113', 'oneOf', { path, found, keys: allowed });
}
