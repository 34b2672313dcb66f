import { isPlainGroup, isPlainList, toPlain, type Plain } from '../../foundation/data/Plain.ts';
import { proposal as schema, type Proposal } from '../../proposal/Proposal.ts';
import type { Lock } from '../Lock.ts';

/** The public proposal of a lock as data: each text that was written has the opaque key of its place. Null where it is none. */
export function factsOf({ facts }: Lock): Plain | null {
  try {
    return toPlain(JSON.parse(facts));
  } catch {
    // Somebody edited it.
    return null;
  }
}

/** The same as a proposal, whose texts come from nowhere; null where another version of the program wrote it otherwise. */
export function readLocked(facts: Plain): Proposal | null {
  const read = schema.safeParse(restored(facts));
  return read.success ? read.data : null;
}

/** A value of a proposal from a lock: leaves are from their keys, blocks without a body. */
function restored(value: Plain, name = ''): unknown {
  if (isPlainList(value))
    return value.map((item) =>
      name === 'blocks' && isPlainGroup(item) ? { ...asGroup(restored(item)), body: null, origin: '' } : restored(item),
    );
  if (!isPlainGroup(value)) return value;
  if (isLeaf(value)) {
    const said = Object.entries(value).filter(([field]) => field !== 'key');
    return { ...Object.fromEntries(said), from: keptIn(value) };
  }
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, restored(part, field)]));
}

/** Where a text was written: its opaque key is all that is known of that. */
const keptIn = ({ key }: { readonly key?: Plain }): unknown => (typeof key === 'string' ? { dossier: [key] } : null);

const asGroup = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** Whether a group of a lock is one value: its words, day, sum or number stand in it as a text. */
export const isLeaf = (value: Plain): boolean =>
  isPlainGroup(value) && ['text', 'day', 'amount', 'number'].some((field) => typeof value[field] === 'string');
