import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { printsResults } from '../dossier/model/printedResults.ts';
import { saysTheSame } from './rivals.ts';
import type { Profile } from './Profile.ts';
import type { ChosenBlock } from './Selection.ts';

/** What is odd about the group as a whole, or about what it gets. */
export function groupFindings(
  dossier: Dossier,
  profiles: readonly Profile[],
  chosen: readonly ChosenBlock[],
): readonly Finding[] {
  return [
    ...functions(profiles),
    ...deciders(dossier, profiles),
    ...history(dossier),
    ...bridges(chosen),
    ...doubles(chosen),
    ...conflicts(chosen),
  ];
}

function functions(profiles: readonly Profile[]): readonly Finding[] {
  const roles = new Set(profiles.flatMap((profile) => profile.roles));
  const [role] = roles;
  if (profiles.length < 2 || roles.size !== 1 || role === undefined) return [];
  return [finding('I308', 'oneRole', { path: ['dmu'], role })];
}

function deciders({ dmu }: Dossier, profiles: readonly Profile[]): readonly Finding[] {
  const isGiven = dmu.every((member) => member.buying_role !== undefined);
  if (!isGiven || profiles.length === 0 || profiles.some(({ buyingRole }) => buyingRole === 'decides')) return [];
  return [finding('W309', 'nobody', { path: ['dmu'] })];
}

function history({ previous_cooperation: past }: Dossier): readonly Finding[] {
  if (past === null || past.status === 'none' || past.results.length === 0 || printsResults(past)) return [];
  return [finding('W311', 'silent', { path: ['previous_cooperation', 'status'], status: past.status })];
}

/** A block that serves one person needs a sentence for the others. */
const bridges = (chosen: readonly ChosenBlock[]): readonly Finding[] =>
  chosen
    .filter(({ block, bridges: isForOne }) => isForOne && block.origin !== 'package' && block.bridge === null)
    .map(({ block }) => finding('I312', 'noBridge', { path: ['arguments'], block: block.id }));

/** Pins hold both of two blocks that say the same; what is pinned is never cut. */
const doubles = (chosen: readonly ChosenBlock[]): readonly Finding[] =>
  chosen.flatMap((choice) =>
    chosen
      .filter((other) => saysTheSame(choice, other) && choice.block.id < other.block.id)
      .map((other) => finding('E313', 'same', { path: ['arguments'], block: choice.block.id, other: other.block.id })),
  );

function conflicts(chosen: readonly ChosenBlock[]): readonly Finding[] {
  const ids = new Set(chosen.map(({ block }) => block.id));
  return chosen.flatMap(({ block }) =>
    block.conflictsWith
      .filter((other) => ids.has(other) && block.id < other)
      .map((other) => finding('E313', 'conflict', { path: ['arguments'], block: block.id, other })),
  );
}
