import type { Dossier, PartialDossier } from './Dossier.ts';

/** The whole dossier, when every section that it cannot do without was read. */
export function complete(partial: PartialDossier): Dossier | null {
  const { proposal, validity, seller, account, dmu, offer, team } = partial;
  if (!proposal || !validity || !seller || !account || !dmu || !offer || !team) return null;
  const { figures, references, arguments: overrides, shared_goals } = partial;
  if (!figures || !references || !overrides || !shared_goals) return null;
  return {
    proposal,
    validity,
    theme: partial.theme ?? null,
    seller,
    account,
    situation: partial.situation ?? null,
    previous_cooperation: partial.previous_cooperation ?? null,
    shared_goals,
    dmu,
    figures,
    references,
    arguments: overrides,
    offer,
    finance: partial.finance ?? null,
    team,
    follow_up: partial.follow_up ?? null,
    tender: partial.tender ?? null,
  };
}
