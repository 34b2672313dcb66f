import type { Facts } from '../../../proposal/Facts.ts';
import type { ArgumentKind } from '../../../proposal/kinds.ts';
import type { LibraryBlock } from '../../library/LibraryBlock.ts';
import { hasFacts } from './hasFacts.ts';

/** Kinds that no block may argue without their facts, whatever its own words: each has a gate of its own in the disclosure. */
const alwaysGated: ReadonlySet<ArgumentKind> = new Set(['exclusivity', 'reference', 'figure', 'previous_cooperation']);

/** Why a block may not be used, in words; null where it may. Never overridden, by no pin and no flag. */
export function gateOf(block: LibraryBlock, facts: Facts, language: string): string | null {
  if (block.status !== 'approved') return `it is ${block.status}, not approved`;
  if (block.text === null && (block.bodies[language] ?? block.bodies.any) === undefined)
    return `it has no text in ${language}`;
  if ((block.placesFacts || alwaysGated.has(block.kind)) && !hasFacts(block.kind, facts))
    return `the dossier has no facts of the kind ${block.kind}`;
  const missing = block.needs.find((need) => !isThere(valueAt(facts, need)));
  return missing === undefined ? null : `the dossier does not say ${missing}`;
}

const isThere = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const valueAt = (facts: Facts, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), facts);
