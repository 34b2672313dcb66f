import { buildDate } from '../../foundation/calendar/zone.ts';
import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import type { Stamp } from '../../publication/output/stamp/Stamp.ts';
import { isSameProposal } from '../isSameProposal.ts';
import { stampOfLock } from '../findLock.ts';
import { UsageError, type World } from '../request.ts';
import { dossierOf, type Nearby } from './nearby.ts';
import type { Verdict } from './Verified.ts';

/** Why something no longer stands, as a verdict and as a finding. */
export type Fall = readonly [Extract<Verdict, 'superseded' | 'expired' | 'draft'>, Statement];

export interface Today extends World {
  /** `--date`. */
  readonly date: string | undefined;
}

/** Whether what a PDF says still stands on a day: no later revision, before the end of its last day, and no draft. */
export function whatFell(file: string, stamp: Stamp, nearby: Nearby, today: Today): readonly Fall[] {
  const later = supersededBy(file, stamp, nearby);
  const day = dayOf(stamp, nearby, today);
  return [
    ...(later === null ? [] : [['superseded', later] as const]),
    ...(stamp.expires < day
      ? [['expired', statement('E634', 'over', { file, until: stamp.expires, today: day })] as const]
      : []),
    ...(stamp.draft ? [['draft', statement('E635', 'draft', { file })] as const] : []),
  ];
}

/** The day where the terms end: in the zone of the dossier, where it is known. */
function dayOf(stamp: Stamp, nearby: Nearby, { date, now, sourceDateEpoch }: Today): string {
  const found = buildDate({ date, now, sourceDateEpoch, zone: dossierOf(stamp, nearby)?.zone });
  if ('problem' in found) throw new UsageError(found.problem);
  return found.date;
}

/** The latest revision that a lock or the dossier knows, where it is a later one. */
function supersededBy(file: string, stamp: Stamp, nearby: Nearby): Statement | null {
  const revision = Number(stamp.revision);
  const dossier = dossierOf(stamp, nearby);
  if (dossier !== null && dossier.revision > revision)
    return statement('E633', 'dossier', {
      ...{ file, revision, next: dossier.revision, date: dossier.date ?? 'today', dossier: dossier.file },
    });
  const later = nearby.locks
    .filter(({ lock }) => Number(lock.proposal.revision) > revision && isOfOne(stampOfLock(lock), stamp))
    .toSorted((a, b) => Number(b.lock.proposal.revision) - Number(a.lock.proposal.revision))[0];
  if (later === undefined) return null;
  const { lock } = later;
  return statement('E633', 'lock', {
    ...{ file, revision, next: Number(lock.proposal.revision), date: lock.frozen, lock: later.file },
  });
}

/** Whether two are revisions of one proposal, in whatever language where a number says so. */
const isOfOne = (one: Stamp, other: Stamp): boolean =>
  one.number !== null && other.number !== null
    ? one.number === other.number
    : isSameProposal({ ...one, revision: other.revision, draft: other.draft }, other);
