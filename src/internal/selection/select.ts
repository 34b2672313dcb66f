import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Facts } from '../../proposal/Facts.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Library } from '../library/LibraryBlock.ts';
import type { Role } from '../roles/Role.ts';
import { coverageFindings, referenceFindings } from './coverageFindings.ts';
import { warnOfConsent } from '../references/consent.ts';
import { gateOf } from './gates.ts';
import { groupFindings } from './groupFindings.ts';
import { missingFacts } from './kinds.ts';
import { overrideFindings } from './pinFindings.ts';
import { profileOf } from './Profile.ts';
import type { Refusal, Selection } from './Selection.ts';
import { chooseForGroup } from './chooseForGroup.ts';
import { traceBlocks } from './trace.ts';

export interface SelectionInput {
  readonly dossier: Dossier;
  readonly facts: Facts;
  readonly library: Library;
  readonly roles: ReadonlyMap<string, Role>;
  readonly language: string;
  readonly expiry: CalendarDate;
}

/** Chooses the arguments this group needs (D6–D11): gates, then each member, then one document for all; and says why. */
export function select({ dossier: written, facts, library, roles, language, expiry }: SelectionInput): Selection {
  const dossier = pinningAnnexes(written);
  const gated = library.flatMap((block): readonly Refusal[] => {
    const gate = gateOf(block, { facts, dossier, language, expiry });
    return gate === null ? [] : [{ block, gate }];
  });
  const closed = new Set(gated.map(({ block }) => block.id));
  const passed = library.filter(({ id }) => !closed.has(id));
  const profiles = dossier.dmu.map((member, i) => profileOf(member, i, roles));
  const { choices, members, gaveWay } = chooseForGroup(dossier, facts, passed, profiles);
  const coverage = members.flatMap((member) => member.coverage);
  return {
    profiles,
    chosen: choices,
    coverage,
    trace: traceBlocks({ library, gated, dossier, choices, members, gaveWay }),
    findings: [
      ...overrideFindings(written, library, gated),
      ...warnOfConsent(dossier, expiry),
      ...coverageFindings(coverage, profiles, {
        isTender: dossier.tender !== null,
        isUnapproved: missingFacts('exclusivity', facts, { dossier, expiry })?.reason === 'notApproved',
      }),
      ...referenceFindings(dossier, expiry, members, choices),
      ...groupFindings(dossier, profiles, choices),
    ],
  };
}

/** What is an annex is in the document, whoever asks for it. */
const pinningAnnexes = (dossier: Dossier): Dossier => ({
  ...dossier,
  arguments: {
    ...dossier.arguments,
    pin: [...dossier.arguments.pin, ...dossier.annexes.flatMap(({ block }) => block ?? [])],
  },
});
