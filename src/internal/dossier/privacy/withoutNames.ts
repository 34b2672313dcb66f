import type { Dossier } from '../model/Dossier.ts';

/**
 * A dossier as one speaks of it where others read along (the log of a CI run): members and references are called by
 * their places, and the reasons of waivers stay unsaid. For sentences only; a document is never made of it.
 */
export const withoutNames = (dossier: Dossier): Dossier => ({
  ...dossier,
  dmu: dossier.dmu.map((member, i) => ({
    ...member,
    name: `dmu[${i}]`,
    ...(member.arguments && { arguments: { ...member.arguments, waive: unsaid(member.arguments.waive) } }),
  })),
  references: dossier.references.map((reference, i) => ({ ...reference, company: `references[${i}]` })),
});

const unsaid = (reasons: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.keys(reasons).map((kind) => [kind, '…']));
