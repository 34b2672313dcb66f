import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { kindOf, type Answer } from '../roles/Role.ts';
import { wishOf } from './kinds.ts';
import { functionOf, type Profile } from './Profile.ts';
import type { Coverage, ChosenBlock } from './Selection.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { consentOf } from '../references/consent.ts';
import type { MemberChoice } from './chooseForMember.ts';
import { firstText } from '../dossier/schema/words.ts';

/** What would give a must-have, as something to do. */
const mends: Readonly<Record<Answer, string>> = {
  understanding: 'Write goals and needs of the client under situation.',
  exclusivity:
    'Agree exclusive terms: offer.exclusivity with scope, territory and period, and offer.internal.exclusivity_approved_by.',
  uniqueness: 'Write under offer.uniqueness what nobody else offers.',
  benefit: 'Write under offer.benefits what the client gains.',
  reference: 'Add a reference whose person can and wants to recommend.',
  'reference:named':
    'Name a client who recommends you under references, with consent: { can: true, wants: true, scope: [named, contact_shared] }.',
  'reference:anonymous': 'Ask a reference whether it may be told without the name: anonymous_ok: true.',
  people: 'Add a point of the kind people under offer.points.',
  figure:
    'Reckon a business case under finance, or add a figure with value, unit, source and as_of under figures; a price alone does not count.',
  technical: 'Add a point of the kind technical under offer.points.',
  previous_cooperation: 'Write the results so far under previous_cooperation.',
  pilot: 'Add a point of the kind pilot under offer.points.',
  roadmap: 'Add milestones under offer.milestones.',
  terms: 'Add terms or payments under offer.',
  compliance: 'Add a point of the kind compliance under offer.points.',
  risk: 'Add a point of the kind risk, with an answer, under offer.points.',
  usability: 'Add a point of the kind usability under offer.points.',
};

/** Names every must-have that is met by a stand-in, or by nothing, with what would mend it. */
export function coverageFindings(coverage: readonly Coverage[], profiles: readonly Profile[]): readonly Finding[] {
  return coverage.flatMap(({ member, mustHave, status, answer }): readonly Finding[] => {
    const profile = profiles.find(({ id }) => id === member);
    const [first] = mustHave;
    if (!profile || first === undefined) return [];
    const path = ['dmu', profile.index];
    const wish = wishOf(first);
    const who = `${profile.label} (${profile.roles.join(', ')})`;
    if (status === 'stand_in' && answer !== null)
      return [
        {
          code: 'W301',
          path,
          message: `${who} looks for ${wish} first. The proposal has none to show, and this stands in: ${wishOf(answer)}.`,
          found: null,
          fix: mends[first],
        },
      ];
    if (status !== 'gap') return [];
    const director = kindOf(first) === 'understanding';
    return [
      {
        code: director ? 'W303' : 'W302',
        path,
        message: `${who} looks for ${wish}, and the proposal has nothing of the kind.`,
        found: null,
        // What stands in for it mends the gap as well, and is often nearer at hand.
        fix: mustHave
          .slice(0, 2)
          .map((wanted) => mends[wanted])
          .join(' Or: '),
      },
    ];
  });
}

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
  const name = firstText(reference.company);
  return [
    {
      code: 'I304',
      path: ['references', index],
      message: `${functionOf(asker.profile.roles)} asks for references, and ${name} may be named; the number of arguments for one member (arguments.max_per_member) leaves it out.`,
      found: null,
      fix: `Write arguments.pin: [${block.id}], or raise arguments.max_per_member, and ${name} stands in the proposal.`,
    },
  ];
}
