import type { Facts } from '../../../proposal/Facts.ts';
import type { ArgumentKind } from '../../../proposal/kinds.ts';
import type { Dossier } from '../../dossier/model/Dossier.ts';
import { hasFacts } from './hasFacts.ts';

/** Why the proposal has no facts of a kind, as the end of a sentence; null where it has some. */
export function missingFacts(kind: ArgumentKind, facts: Facts, dossier: Dossier): string | null {
  if (hasFacts(kind, facts)) return null;
  switch (kind) {
    case 'exclusivity':
      return dossier.offer.exclusivity === undefined
        ? 'no exclusive terms are offered'
        : 'nobody inside has approved the exclusive terms (offer.internal.exclusivity_approved_by)';
    case 'reference':
      return dossier.references.length === 0 ? 'the dossier has no reference' : 'no reference has agreed to be printed';
    case 'figure':
      return Object.keys(dossier.figures).length === 0
        ? 'the dossier has no figure and makes no business case'
        : 'every figure belongs to a reference that may not be printed';
    case 'previous_cooperation':
      return (dossier.previous_cooperation?.results.length ?? 0) === 0
        ? 'the dossier tells no results of earlier work'
        : `the cooperation so far is ${dossier.previous_cooperation?.status ?? 'none'}, without address_openly`;
    case 'understanding':
      return 'the dossier says nothing of the situation';
    case 'benefit':
    case 'uniqueness':
    case 'people':
    case 'technical':
    case 'pilot':
    case 'roadmap':
    case 'terms':
    case 'compliance':
    case 'risk':
    case 'usability':
      return `the dossier has no facts of the kind ${kind}`;
  }
}
