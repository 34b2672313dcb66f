import type { Loaded } from './load.ts';
import type { Offer, WrittenOffer } from './model/Dossier.ts';

/** A dossier with its offer made whole; there is none where not even that could be understood. */
export const withOffer = (loaded: Loaded<WrittenOffer>, offer: Offer | undefined): Loaded => ({
  ...loaded,
  partial: { ...loaded.partial, offer },
  dossier: loaded.dossier === null || offer === undefined ? null : { ...loaded.dossier, offer },
});
