import type { Proposal } from '../../proposal/Proposal.ts';
import type { Revision } from '../../publication/compose/changes/Entry.ts';
import { withoutHidden } from '../../publication/compose/pieces/withoutHidden.ts';
import type { KeyOf } from './publicState.ts';

/** A frozen revision as it is compared: its texts are from their keys. */
export const revisionOfLock = (proposal: Proposal): Revision => ({
  proposal,
  keyOf: ({ from }) => (from !== null && 'dossier' in from ? String(from.dossier[0]) : null),
});

/** The revision of a dossier as it is compared. */
export const revisionOfDossier = (proposal: Proposal, keyOf: KeyOf): Revision => ({
  proposal: withoutHidden(proposal),
  keyOf: ({ from }) => (from !== null && 'dossier' in from ? keyOf(from.dossier) : null),
});
