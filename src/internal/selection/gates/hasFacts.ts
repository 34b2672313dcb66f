import type { Facts } from '../../../proposal/Facts.ts';
import type { ArgumentKind } from '../../../proposal/kinds.ts';

/** Whether the proposal has facts of a kind: no argument claims what the dossier doesn't say. */
export function hasFacts(
  kind: ArgumentKind,
  { situation, account, offer, references, figures, price, ...facts }: Facts,
): boolean {
  switch (kind) {
    case 'understanding':
      return (
        situation.summary !== null ||
        [situation.goals, situation.needs, situation.success_factors, account.criteria].some(({ length }) => length > 0)
      );
    case 'benefit':
      return offer.benefits.length > 0;
    case 'uniqueness':
      return offer.uniqueness.length > 0;
    case 'exclusivity':
      return offer.exclusivity !== null;
    case 'reference':
      return references.length > 0;
    case 'figure':
      return facts.case !== null || Object.keys(figures).length > 0;
    case 'previous_cooperation':
      return facts.previous_cooperation !== null;
    case 'roadmap':
      return offer.milestones.length > 0 || offer.points.roadmap.length > 0;
    case 'terms':
      return (
        offer.terms.length > 0 ||
        offer.points.terms.length > 0 ||
        (price?.currencies.some(({ payments }) => payments.length > 0) ?? false)
      );
    case 'people':
    case 'technical':
    case 'compliance':
    case 'risk':
    case 'usability':
    case 'pilot':
      return offer.points[kind].length > 0;
  }
}
