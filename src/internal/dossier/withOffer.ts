import type { Loaded } from './load.ts';
import type { Offer, WrittenOffer } from './model/Dossier.ts';
import { Internal } from './schema/secret.ts';

/** What is written under `exclusivity_approved_by` counts no more where the company has a rule for it. */
export const withApprover = (loaded: Loaded, by: string | undefined): Loaded => {
  const { offer } = loaded.partial;
  const internal = new Internal({ ...offer?.internal?.reveal(), exclusivity_approved_by: by });
  return withOffer(loaded, offer && { ...offer, internal });
};

/** A dossier with its offer made whole; there is none where not even that could be understood. */
export const withOffer = (loaded: Loaded<WrittenOffer>, offer: Offer | undefined): Loaded => ({
  ...loaded,
  partial: { ...loaded.partial, offer },
  dossier: loaded.dossier === null || offer === undefined ? null : { ...loaded.dossier, offer },
});
