import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import { limits } from '../yaml/limits.ts';
import type { Path } from '../yaml/Path.ts';
import { pathIn, type Reading } from './Reading.ts';
import { keysAt } from './keysAt.ts';
import { valueAt } from './valueAt.ts';

/** Keys are no numbers: digits are the rest of an amount that a decimal comma cut in two. */
const tornNumber =
  'These digits look like the end of the number before them: inside { } a comma ends it. Write the amount with a point, without spaces, in quotes: "1200.50".';
/** Three of them are thousands. */
const tornThousands =
  'These digits look like the end of the number before them: inside { } a comma ends it. Write the number without commas and spaces, such as 2400.';

/** Keys have no spaces: words with one are the rest of a text that a comma cut in two. */
const tornText =
  'If these words belong to the text before them, put the whole text in quotes: inside { } a comma ends it.';

/** The fix for a key that nobody knows: the key that was meant, else those that may stand there. */
export function suggestKey(key: string, allowed: readonly string[], sections: readonly string[]): string {
  const meant = didYouMean(key, allowed);
  if (meant !== null) return `Did you mean ${meant}?`;
  if (/^\d{3}$/.test(key.trim())) return tornThousands;
  if (/^\d+$/.test(key.trim())) return tornNumber;
  if (/\s/.test(key.trim())) return tornText;
  if (sections.includes(key)) return `${key} is a section of its own: begin its line at the left margin.`;
  if (allowed.length === 0) return 'Delete the line.';
  return `Delete the line, or use one of: ${allowed.join(', ')}.`;
}

/** Keys that the schema does not know at their place, each with the key that was probably meant. */
export function explainUnknownKeys(keys: readonly string[], path: Path, reading: Reading): readonly Diagnostic[] {
  const present = Object.keys(valueAt(reading.value, path) ?? {});
  const allowed = keysAt(reading.schema, reading.value, path);
  return keys.slice(0, limits.errors).map((key) => ({
    code: 'E113',
    message: 'This key is not known here.',
    place: reading.place([...path, key], 'key'),
    path: pathIn(reading, [...path, key]),
    found: key,
    fix: suggestKey(
      key,
      allowed.filter((name) => !present.includes(name)),
      reading.sections,
    ),
  }));
}
