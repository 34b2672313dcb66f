import type { Plain } from '../../foundation/data/Plain.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { isLeaf } from '../../proposal/leaves.ts';
import type { Proposal } from '../../proposal/Proposal.ts';

/** Maps whose keys are ids of the dossier. */
const byId: ReadonlySet<string> = new Set(['figures', 'tables', 'pictures']);

/**
 * The public proposal for a lock. Where a text was written is an opaque key, ids are opaque too, and of a block there is
 * what is printed: no body of a template, no origin.
 * @param keyOf the opaque key of a place of the dossier
 */
export function lockedFacts({ blocks, ...facts }: Proposal, keyOf: (path: Path) => string): Plain {
  const own = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      byId.has(name) ? renamed(value, (id) => keyOf([name, id]), keyOf) : locked(value, keyOf),
    ]),
  );
  return {
    ...own,
    blocks: blocks.map((block) => locked({ ...block, origin: undefined, body: undefined }, keyOf)),
  };
}

function renamed(value: unknown, nameOf: (id: string) => string, keyOf: (path: Path) => string): Plain {
  if (typeof value !== 'object' || value === null) return null;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    entries
      .map(([id, item]): readonly [string, Plain] => [nameOf(id), locked(item, keyOf)])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function locked(value: unknown, keyOf: (path: Path) => string): Plain {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => locked(item, keyOf));
  if (typeof value !== 'object' || value === null) return null;
  if (isLeaf(value)) {
    const { from, ...said } = value;
    const key = from !== null && 'dossier' in from ? { key: keyOf(from.dossier) } : {};
    return { ...groupOf(said, keyOf), ...key };
  }
  return groupOf(value, keyOf);
}

const groupOf = (value: object, keyOf: (path: Path) => string): Readonly<Record<string, Plain>> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, item]: [string, unknown]) => item !== undefined)
      .map(([name, item]: [string, unknown]) => [name, locked(item, keyOf)]),
  );
