import type { Finding } from '../../foundation/diagnostics/Finding.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import type { Profile } from './Profile.ts';
import type { Choice } from './Selection.ts';

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
  chosen: readonly Choice[],
): readonly Finding[] {
  return [
    ...functions(profiles),
    ...deciders(dossier, profiles),
    ...history(dossier),
    ...bridges(profiles, chosen),
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
  const told = dossier.dmu.every((member) => member.buying_role !== undefined);
  if (!told || profiles.length === 0 || profiles.some(({ buyingRole }) => buyingRole === 'decides')) return [];
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
function bridges(profiles: readonly Profile[], chosen: readonly Choice[]): readonly Finding[] {
  if (profiles.length < 2) return [];
  return chosen
    .filter(
      ({ block, core, serves }) => !core && block.origin !== 'package' && block.bridge === null && serves.length === 1,
    )
    .map(({ block }) =>
      finding(
        'I312',
        ['arguments'],
        `The block ${block.id} serves one member only and has no bridge.`,
        'Add to its front matter bridge: one sentence on what this means for the other functions.',
      ),
    );
}

function conflicts(chosen: readonly Choice[]): readonly Finding[] {
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
