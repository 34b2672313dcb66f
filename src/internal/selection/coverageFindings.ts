import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { mends } from '../../foundation/diagnostics/messages/mends.ts';
import { firstText } from '../dossier/schema/words.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { consentOf } from '../references/consent.ts';
import { kindOf } from '../roles/Role.ts';
import type { MemberChoice } from './chooseForMember.ts';
import { wishOf } from './kinds.ts';
import { functionOf, type Profile } from './Profile.ts';
import type { ChosenBlock, Coverage } from './Selection.ts';

/**
 * Names every must-have that is met by a stand-in, or by nothing, with what would mend it (W301, W302, W303).
 * @param isTender whether the proposal answers a tender, in which no exclusive terms are agreed
 * @param isUnapproved whether exclusive terms are written, and nobody inside has approved them
 */
export const coverageFindings = (
  coverage: readonly Coverage[],
  profiles: readonly Profile[],
  { isTender, isUnapproved }: { readonly isTender: boolean; readonly isUnapproved: boolean },
): readonly Finding[] =>
  coverage.flatMap(({ member, mustHave, status, answer }): readonly Finding[] => {
    const profile = profiles.find(({ id }) => id === member);
    const [first, second] = mustHave;
    if (!profile || first === undefined) return [];
    const details = {
      path: ['dmu', profile.index],
      who: `${profile.label} (${profile.roles.join(', ')})`,
      wish: wishOf(first),
      todo: mends[first],
    };
    if (status === 'stand_in' && answer !== null) {
      const standIn = { ...details, instead: wishOf(answer) };
      if (first !== 'exclusivity') return [finding('W301', 'standIn', standIn)];
      // In a tender nobody can agree exclusive terms, and elsewhere one may not want to.
      return [finding('W301', isTender ? 'tender' : isUnapproved ? 'notApproved' : 'exclusivity', standIn)];
    }
    if (status !== 'gap') return [];
    if (first === 'exclusivity' && isUnapproved) return [finding('W302', 'notApproved', details)];
    const code = kindOf(first) === 'understanding' ? 'W303' : 'W302';
    // What stands in for it mends the gap as well, and is often nearer at hand.
    return second === undefined
      ? [finding(code, 'nothing', details)]
      : [finding(code, 'nothingOfTwo', { ...details, orElse: mends[second] })];
  });

/** A reference that may be named, that a reader asks for, and that no argument prints, since other arguments came first. */
export function referenceFindings(
  { references }: Dossier,
  expiry: CalendarDate,
  members: readonly MemberChoice[],
  choices: readonly ChosenBlock[],
): readonly Finding[] {
  if (choices.some(({ block }) => block.kind === 'reference')) return [];
  const index = references.findIndex((reference) => consentOf(reference, expiry).print === 'named');
  const reference = references[index];
  const asker = members.find(({ profile, ranked }) => profile.kinds.includes('reference') && ranked('reference')[0]);
  const block = asker?.ranked('reference')[0];
  if (!reference || !asker || !block) return [];
  return [
    finding('I304', 'full', {
      path: ['references', index],
      who: functionOf(asker.profile.roles),
      name: firstText(reference.company),
      block: block.id,
    }),
  ];
}
