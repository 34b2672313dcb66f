import type { Facts } from '../../../proposal/Facts.ts';

type Milestones = Facts['offer']['milestones'];

/** The phases of a way along its weeks. */
export interface Phases {
  /** Places of the milestones that follow each other in one phase, or in none. */
  readonly groups: readonly (readonly number[])[];
  /** From which week to which a phase goes; `place` is that of its first milestone. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly place: number }[];
  /** Places of the milestones at which the name of a phase stands, which has no length of its own. */
  readonly named: ReadonlySet<number>;
}

/**
 * Where every milestone has a phase, each goes on until the next begins. Else nobody has said when one ends: it goes
 * from its first milestone to its last, and one of a single milestone is named there.
 */
export function phasesOf(milestones: Milestones, weeks: readonly number[]): Phases {
  const groups = groupsOf(milestones);
  const isWhole = milestones.every(({ phase }) => phase !== null);
  const [start, end] = [Math.min(1, weeks[0] ?? 1), weeks.at(-1) ?? 1];
  const named = new Set<number>();
  const spans = groups.flatMap((places, i) => {
    const [place = 0, last = place] = [places[0], places.at(-1)];
    if ((milestones[place]?.phase ?? null) === null) return [];
    const begins = isWhole && i === 0 ? start : (weeks[place] ?? start);
    const next = groups[i + 1]?.[0];
    const ends = isWhole ? (next === undefined ? end : (weeks[next] ?? end)) : (weeks[last] ?? begins);
    if (ends > begins) return [{ from: begins, to: ends, place }];
    named.add(place);
    return [];
  });
  return { groups, spans, named };
}

function groupsOf(milestones: Milestones): Phases['groups'] {
  const groups: number[][] = [];
  for (const [i, { phase }] of milestones.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && milestones[last[0] ?? 0]?.phase?.text === phase?.text) last.push(i);
    else groups.push([i]);
  }
  return groups;
}
