import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Finding } from '../../foundation/diagnostics/Finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { consentOf } from '../references/consent.ts';
import { functionOf } from './kindWords.ts';
import type { MemberChoice } from './memberChoice.ts';
import type { Choice } from './Selection.ts';
import { firstText } from '../../foundation/text/firstText.ts';

/** A reference that may be named, that a reader asks for, and that no argument prints, since other arguments came first. */
export function referenceFindings(
  { references }: Dossier,
  expiry: CalendarDate,
  members: readonly MemberChoice[],
  choices: readonly Choice[],
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
