import { sentencesOf } from '../../foundation/diagnostics/diagnose.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { mends } from '../../foundation/diagnostics/messages/mends.ts';
import { kindOf } from '../roles/Role.ts';
import { findWinnable } from '../references/consent.ts';
import { functionOf, type Profile } from './Profile.ts';
import { wishOf } from './kinds.ts';
import type { Coverage, Selection } from './Selection.ts';
import { firstText } from '../dossier/schema/words.ts';

/** What would close a gap or replace a stand-in: "HR looks for a reference by name: win the consent of Hayat." */
export function closerOf(
  { mustHave: [first] }: Coverage,
  profile: Profile,
  dossier: Dossier,
  expiry: CalendarDate,
): string {
  if (first === undefined) return '';
  const winnable = kindOf(first) === 'reference' ? findWinnable(dossier.references, expiry) : null;
  const looks = `${functionOf(profile.roles)} looks for ${wishOf(first)}`;
  return winnable === null
    ? `${looks}. ${mends[first]}`
    : `${looks}: win the consent of ${firstText(winnable.reference.company)}.`;
}

const weightOf = ({ influence, buyingRole }: Profile): number =>
  influence * (buyingRole === 'decides' || buyingRole === 'vetoes' ? 2 : 1);

/**
 * The one thing that would strengthen the proposal most: a gap before a stand-in, and of each the one of the member
 * with the most to say. Null where everybody finds what they must have and every reference is won.
 */
export function strengthen(
  { coverage, profiles, findings }: Pick<Selection, 'coverage' | 'profiles' | 'findings'>,
  dossier: Dossier,
  expiry: CalendarDate,
): string | null {
  const open = coverage
    .flatMap((entry) => {
      const profile = profiles.find(({ id }) => id === entry.member);
      const gap = entry.status === 'gap' ? 100 : entry.status === 'stand_in' ? 0 : null;
      return profile && gap !== null ? [{ entry, profile, score: gap + weightOf(profile) }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [most] = open;
  if (most) return closerOf(most.entry, most.profile, dossier, expiry);
  // One that is won already is nearer at hand.
  const leftOut = findings.find(({ code }) => code === 'I304');
  if (leftOut) return sentencesOf(leftOut).fix;
  const winnable = findWinnable(dossier.references, expiry);
  return winnable === null
    ? null
    : `Consent of ${firstText(winnable.reference.company)} would add a reference by name.`;
}
