import type { Finding } from '../foundation/diagnostics/finding.ts';

/** Names of people and companies. */
const names: ReadonlySet<unknown> = new Set(['name', 'short_name', 'company']);

/** An address of the net or of the post: `o.halabi@alnoor.example.com`, `https://…`, `meridian.example.com/contact`. */
const address = /^(?:https?:\/\/\S+|\S+@\S+\.\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i;

/** A number, a date or a number of registration: `24/7`, `2025-Q4`, `300000000000003`, `SA03 8000 0000`. */
const hasNoWord = (words: string): boolean =>
  words.split(/\s+/).every((part) => !/\p{L}/u.test(part) || (/\d/.test(part) && !/\p{L}{4}/u.test(part)));

/** Whether a text of the dossier is right in every language, so that nobody misses a translation (W502). */
export function isTheSameEverywhere(words: string, path: Finding['path']): boolean {
  const last = path.at(-1);
  if (names.has(last)) return true;
  if (path[0] === 'seller' && (last === 'address' || (path[1] === 'details' && last === 'value'))) return true;
  return hasNoWord(words) || address.test(words.trim());
}
