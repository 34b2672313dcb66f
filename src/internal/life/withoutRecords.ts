import { isPlainGroup, isPlainList, setPlain, type Plain } from '../../foundation/data/Plain.ts';

/** What of an entry of the history the client reads. */
const printed: ReadonlySet<string> = new Set(['revision', 'date', 'text']);

/**
 * A section of a dossier without what commands write into it: where a proposal stands, what happened to its revisions, talks
 * with the client, approvals. A proposal that is sent is still the one that was frozen. Undefined where nothing is left.
 */
export function withoutRecords(section: string, value: Plain): Plain | undefined {
  if (section === 'interactions') return undefined;
  if (section === 'offer') return setPlain(value, ['internal', 'approvals'], undefined);
  if (section !== 'proposal' || !isPlainGroup(value)) return value;
  const kept = Object.entries(value).flatMap(([key, field]): readonly (readonly [string, Plain])[] => {
    if (key === 'status') return [];
    const left = key === 'history' && isPlainList(field) ? field.flatMap(printedPart) : field;
    return isPlainList(left) && left.length === 0 ? [] : [[key, left]];
  });
  return Object.fromEntries(kept);
}

function printedPart(entry: Plain): readonly Plain[] {
  if (!isPlainGroup(entry)) return [entry];
  if (entry.text === undefined) return [];
  return [Object.fromEntries(Object.entries(entry).filter(([key]) => printed.has(key)))];
}
