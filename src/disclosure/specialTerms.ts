import type { Offer } from '../internal/dossier/model/Dossier.ts';
import type { SpecialTerms } from '../proposal/SpecialTerms.ts';
import { day } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** Whether somebody inside agreed to what this client alone gets: exclusivity and special terms pass one gate (D8, D16). */
export const isApproved = ({ internal }: Pick<Offer, 'internal'>): boolean =>
  internal?.reveal().exclusivity_approved_by !== undefined;

/** Special terms are disclosed once they are agreed inside. Who agreed stays inside. */
export const discloseSpecialTerms = (offer: Offer, speaker: Speaker): SpecialTerms =>
  !isApproved(offer)
    ? []
    : offer.special_terms.map(({ text, until, because }, i) => {
        const path = ['offer', 'special_terms', i];
        return {
          text: speaker.say(text, [...path, 'text']),
          until: until === undefined ? null : day(until, [...path, 'until']),
          because: speaker.maybe(because, [...path, 'because']),
        };
      });
