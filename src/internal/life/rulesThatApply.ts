import type { Path } from '../../foundation/data/Path.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { decimalOf } from '../../foundation/money/Decimal.ts';
import type { approvalRules } from '../dossier/schema/approvals.ts';
import { deviationsOf } from '../library/clauses/deviations.ts';
import { warnOfConcessions } from '../offer/bookWarnings.ts';
import { worst } from '../offer/conceded.ts';
import { concessionsOf } from '../offer/concessions.ts';
import { isFromBook, limitsOf, type Limits, type SharedLimits } from '../offer/limits.ts';
import type { Offer } from '../offer/Price.ts';
import { warnOfDiscounts, warnOfMargin } from '../offer/warnings.ts';
import type { Approvable } from './approvedParts.ts';

/** A rule of `kam-propose.yaml`. */
export type Rule = ReturnType<NonNullable<Settings['approvals']>['reveal']>[number];

/** What a workspace sets for all its offers. */
export interface Settings extends SharedLimits {
  readonly approvals?: (typeof approvalRules)['_zod']['output'] | undefined;
}

/** That a rule applies to an offer. */
export interface Applying {
  readonly rule: Rule;
  /** What it applies to. */
  readonly path: Path;
  /** Whether it applies because nobody can tell the margin. */
  readonly isUnknown: boolean;
}

/** The rules that apply to an offer: over what its discounts and its margin come to, whoever wrote which. */
export const rulesThatApply = (settings: Settings, of: Approvable): readonly Applying[] =>
  (settings.approvals?.reveal() ?? []).flatMap((rule): readonly Applying[] => {
    const found = whereItApplies(rule, settings, of);
    return found === null ? [] : [{ rule, ...found }];
  });

type Where = Pick<Applying, 'path' | 'isUnknown'>;

function whereItApplies(rule: Rule, settings: Settings, of: Approvable): Where | null {
  const { offer, validity } = of.loaded.partial;
  if (rule.when === 'binding_firm') return validity?.binding === 'firm' ? at(['validity', 'binding']) : null;
  if (offer === undefined) return null;
  switch (rule.when) {
    case 'discount_over':
      return conceded('W702', offer, { discount: limitOf(rule, settings), margin: undefined }, of);
    case 'below_floor':
      return conceded('W716', offer, { discount: undefined, margin: undefined }, of);
    case 'margin_under': {
      const limits = { discount: undefined, margin: limitOf(rule, settings) };
      return conceded('W703', offer, limits, of) ?? unknownMargin(offer, of);
    }
    case 'exclusivity':
      if (offer.exclusivity !== undefined) return at(['offer', 'exclusivity']);
      return offer.special_terms.length > 0 ? at(['offer', 'special_terms']) : null;
    case 'terms_changed':
      return changedTerms(offer, of);
  }
}

const at = (path: Path): Where => ({ path, isUnknown: false });

/** From where on a rule applies: as it says itself, else from the limit of the workspace; an offer moves no limit of a rule. */
function limitOf(
  { when, percent }: Rule,
  { max_discount_percent, margin_floor_percent }: Settings,
): Limits['discount'] {
  if (percent !== undefined) return percent;
  const { discount, margin } = limitsOf({ internal: undefined }, { max_discount_percent, margin_floor_percent });
  return when === 'discount_over' ? (discount ?? decimalOf(0)) : (margin ?? decimalOf(100));
}

/** Where an offer concedes more than some limits allow: the first finding of that code. */
function conceded(code: Finding['code'], offer: Offer, limits: Limits, { price }: Approvable): Where | null {
  if (price === null) return null;
  const found = [
    ...warnOfDiscounts(price, limits),
    ...(isFromBook(offer) ? warnOfConcessions(offer, price, limits) : warnOfMargin(offer, limits)),
  ].find((one) => one.code === code);
  return found === undefined ? null : at(found.path);
}

/** A margin that nobody knows is not one that nobody has to see. */
function unknownMargin(offer: Offer, { price }: Approvable): Where | null {
  if (price === null || offer.lines.length + offer.rateLines.length === 0) return null;
  if (offer.internal?.reveal().margin_percent !== undefined) return null;
  if (isFromBook(offer)) {
    const { lines, totals } = concessionsOf(offer, price);
    const { margin, isGivenAway } = worst([...totals, ...lines]);
    if (margin !== null || isGivenAway) return null;
  }
  return { path: ['offer', 'lines'], isUnknown: true };
}

/** Terms that are not those of the company's clauses; where it keeps none, all are of this offer alone. */
function changedTerms(offer: Offer, { loaded, clauses }: Approvable): Where | null {
  const { language = 'en' } = loaded.partial.proposal ?? {};
  if (clauses.size === 0) return offer.terms.length === 0 ? null : at(['offer', 'terms']);
  const [first] = deviationsOf({ offer, proposal: { language } }, clauses);
  return first === undefined ? null : at(first.path);
}
