import { ownSlot } from '../../../proposal/bodySlots.ts';
import type { Block } from '../../document/Block.ts';
import type { Composer } from '../pieces/Composer.ts';
import { assumptions } from '../case/assumptions.ts';
import { placed, type Place } from '../pieces/places.ts';
import { pricesOf } from '../pieces/prices.ts';
import { caseCharts } from '../case/caseCharts.ts';
import { summaryReturn } from '../case/caseSummary.ts';
import { withCase, type CaseWriter } from '../case/CaseWriter.ts';
import { matters, results } from '../case/results.ts';
import { answers, summaryGain, summaryUnique } from './answers.ts';
import { choices } from './choices.ts';
import { deliverables, duties, offerAssumptions } from './commitments.ts';
import { client, company } from './company.ts';
import { exclusiveTerms, nextSteps, steps, validity, validUntil } from './closing.ts';
import { costsElsewhere } from './costsElsewhere.ts';
import { price } from './price.ts';
import { letter } from './letter.ts';
import { requirements } from './requirements.ts';
import { serviceLevels } from './serviceLevels.ts';
import { milestones } from './milestones.ts';
import { atRates } from './atRates.ts';
import { grandTotal } from './grandTotal.ts';
import { payments } from './payments.ts';
import { alternatives, options } from './priceBeside.ts';
import { pictureOfId } from './pictures.ts';
import { priceNotes } from './priceNotes.ts';
import { keyNumbers, summaryNext, summaryReferences, summaryTotal } from './summary.ts';
import { rounding } from './rounding.ts';
import { profile } from './profile.ts';
import { history } from './history.ts';
import { signatures } from './signatures.ts';
import { tableOfId } from './tables.ts';
import { team } from './team.ts';
import { works } from './works.ts';
import { compliance, reviews, scope, terms, working } from './working.ts';

/** What a slot of a layout places; null for a name that there is not. A table or a picture that a proposal does not have leaves no trace. */
export function slotOf(name: string, composer: Composer): readonly Block[] | null {
  const own = ownSlot(name);
  if (own === null) return slots[name]?.(composer) ?? null;
  return own.place === 'table' ? tableOfId(composer, own.id) : pictureOfId(composer, own.id);
}

/** A slot about the business case, of which nothing is loaded where there is none. */
const ofCase =
  (write: (writer: CaseWriter) => readonly Block[]) =>
  (composer: Composer): readonly Block[] =>
    withCase(composer, write);

/** A slot of something that most proposals do not have: nothing of it is loaded where there is none. */
const where =
  (isThere: (proposal: Composer['proposal']) => boolean, write: (composer: Composer) => readonly Block[]) =>
  (composer: Composer): readonly Block[] =>
    isThere(composer.proposal) ? write(composer) : [];

/** A slot that page numbers of sentences lead to. */
const at =
  (place: Place, write: (composer: Composer) => readonly Block[]) =>
  (composer: Composer): readonly Block[] =>
    placed(place, write(composer));

/** What a layout can place with `{{slot "name"}}`, besides `table:<id>` and `picture:<id>`. Closed. */
export const slots: Readonly<Record<string, (composer: Composer) => readonly Block[]>> = {
  letter,
  key_numbers: keyNumbers,
  answers,
  summary_gain: summaryGain,
  summary_unique: summaryUnique,
  summary_total: summaryTotal,
  summary_next: summaryNext,
  summary_references: summaryReferences,
  summary_return: ofCase(summaryReturn),
  valid_until: validUntil,
  scope,
  steps,
  milestones,
  deliverables: where(({ offer }) => offer.deliverables.length > 0 || offer.acceptance !== null, deliverables),
  terms,
  price: at('prices', price),
  alternatives: at('choices', (composer) => {
    if (pricesOf(composer).every((part) => part.choices.length === 0)) return [];
    // Where packages say the whole price, they are the price table.
    return price(composer).length > 0 ? alternatives(composer) : placed('prices', alternatives(composer));
  }),
  grand_total: at('together', grandTotal),
  options: (composer) => [
    ...(pricesOf(composer).some((part) => part.options.length > 0) ? options(composer) : []),
    ...(pricesOf(composer).some(({ at_rates }) => at_rates.length > 0) ? placed('rates', atRates(composer)) : []),
  ],
  payments: at('payments', payments),
  price_notes: priceNotes,
  costs_elsewhere: where((proposal) => proposal.costs_elsewhere.length > 0, costsElsewhere),
  rounding,
  assumptions: at('assumptions', ofCase(assumptions)),
  results: at('results', ofCase(results)),
  matters: ofCase(matters),
  case_charts: ofCase(caseCharts),
  works: where((proposal) => proposal.works.length > 0, works),
  profile: where(({ seller }) => seller.profile !== null, profile),
  reviews,
  compliance,
  offer_assumptions: where(({ offer }) => offer.assumptions.length > 0, offerAssumptions),
  duties: where(({ offer }) => offer.duties.length > 0, duties),
  service_levels: where((proposal) => proposal.service_levels !== null, serviceLevels),
  requirements: where(({ requirements: all }) => all.length > 0, requirements),
  working,
  team,
  exclusive_terms: exclusiveTerms,
  history,
  next_steps: nextSteps,
  choices,
  client,
  company,
  signatures,
  validity,
};
