import type { Stamp } from '../publication/output/stamp/Stamp.ts';

/** Whether two files are states of one proposal: by number and revision, else by client, title and revision (D13). */
export function isSameProposal(one: Stamp, other: Stamp): boolean {
  if (one.language !== other.language || one.draft !== other.draft || one.revision !== other.revision) return false;
  if (one.number !== null || other.number !== null) return one.number === other.number;
  return one.client === other.client && one.title === other.title;
}
