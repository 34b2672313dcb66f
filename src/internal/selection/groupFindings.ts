import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { saysTheSame } from './rivals.ts';
import type { Profile } from './Profile.ts';
import type { ChosenBlock } from './Selection.ts';

const finding = (code: Finding['code'], path: Finding['path'], message: string, fix: string): Finding => ({
  code,
  path,
  message,
  found: null,
  fix,
});

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
  if (profiles.length < 2 || roles.size !== 1) return [];
  return [
    finding(
      'I308',
      ['dmu'],
      `Everyone in the DMU has the role ${[...roles].join('')}; most groups have several functions.`,
      'Ask who else takes part in the approval (D6).',
    ),
  ];
}

function deciders(dossier: Dossier, profiles: readonly Profile[]): readonly Finding[] {
  const isGiven = dossier.dmu.every((member) => member.buying_role !== undefined);
  if (!isGiven || profiles.length === 0 || profiles.some(({ buyingRole }) => buyingRole === 'decides')) return [];
  return [
    finding(
      'W309',
      ['dmu'],
      'Every buying role is given, and nobody decides.',
      'Find out who says yes, and write buying_role: decides.',
    ),
  ];
}

function history({ previous_cooperation: past }: Dossier): readonly Finding[] {
  if (past === null || past.address_openly || past.results.length === 0) return [];
  if (past.status !== 'mixed' && past.status !== 'negative') return [];
  return [
    finding(
      'W311',
      ['previous_cooperation', 'status'],
      `The cooperation so far was ${past.status}, so it is not printed.`,
      'To speak of it openly, write address_openly: true.',
    ),
  ];
}

/** A block that serves one person needs a sentence for the others. */
function bridges(chosen: readonly ChosenBlock[]): readonly Finding[] {
  return chosen
    .filter(({ block, bridges: isForOne }) => isForOne && block.origin !== 'package' && block.bridge === null)
    .map(({ block }) =>
      finding(
        'I312',
        ['arguments'],
        `The block ${block.id} serves one member only and has no bridge.`,
        'Add to its front matter bridge: one sentence on what this means for the other functions.',
      ),
    );
}

/** Pins hold both of two blocks that say the same; what is pinned is never cut. */
function doubles(chosen: readonly ChosenBlock[]): readonly Finding[] {
  return chosen.flatMap((choice) =>
    chosen
      .filter((other) => saysTheSame(choice, other) && choice.block.id < other.block.id)
      .map((other) =>
        finding(
          'E313',
          ['arguments'],
          `The blocks ${choice.block.id} and ${other.block.id} say the same, and pins hold both of them.`,
          `Take one of the pins out.`,
        ),
      ),
  );
}

function conflicts(chosen: readonly ChosenBlock[]): readonly Finding[] {
  const ids = new Set(chosen.map(({ block }) => block.id));
  return chosen.flatMap(({ block }) =>
    block.conflictsWith
      .filter((other) => ids.has(other) && block.id < other)
      .map((other) =>
        finding(
          'E313',
          ['arguments'],
          `The blocks ${block.id} and ${other} contradict each other, and both are chosen.`,
          `Exclude one: arguments.exclude: [${other}].`,
        ),
      ),
  );
}
