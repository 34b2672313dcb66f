import { annexes } from './annexes.ts';
import { approvalRules } from './approvals.ts';
import { account, cooperation, situation } from './account.ts';
import { allowNames } from './allowNames.ts';
import { argumentsSection } from './arguments.ts';
import { dmu } from './dmu.ts';
import { figures } from './figures.ts';
import { finance } from './finance.ts';
import { followUp, tender } from './followUp.ts';
import { interactions } from './interactions.ts';
import { letter } from './letter.ts';
import { offer } from './offer.ts';
import { about, flag, list, text } from '../../../foundation/schema/fields.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { tables } from './tables.ts';
import { percent } from './primitives.ts';
import { words } from './words.ts';
import { proposal, validity } from './proposal.ts';
import { references } from './references.ts';
import { requirements } from './requirements.ts';
import { seller, team } from './seller.ts';
import { works } from './works.ts';
import { serviceLevels } from './serviceLevels.ts';
import * as z from 'zod/mini';
import { secret } from './secret.ts';
import { signatories } from './signatories.ts';
import { taxes } from './priceLines.ts';

/** Every top-level key of a dossier with its schema. Each is read alone, so one bad section does not hide the others. */
export const sections = {
  proposal: about('The document: title, number, dates', proposal),
  validity: about('Until when the terms hold. Mandatory (D13)', validity),
  theme: about('A built-in look, or a folder with a theme.yaml', text),
  prices: about('Internal: your price book, a CSV file; usually named once in kam-propose.yaml', text),
  seller: about('Your company', seller),
  account: about('The client', account),
  situation: about("The client's situation (D3)", situation),
  previous_cooperation: about('What you did together before (D2)', cooperation),
  shared_goals: about('What both sides want', list(words)),
  dmu: about('The people who decide (D6)', dmu),
  figures: about('Numbers with unit, source and date (D10)', figures),
  references: about('Who can and wants to recommend (D9)', references),
  works: about('Earlier contracts that stand on public record (D9)', works),
  arguments: about('Overrides of the choice (D11)', argumentsSection),
  offer: about('What is offered, and for how much (D5)', offer),
  tables: about('Tables of your own, each at the end of a section', tables),
  letter: about('A letter on a page of its own before the summary', letter),
  steps: about(
    'How it goes, step by step, drawn with the solution; the words before ": " are a step\'s title',
    list(words),
  ),
  pictures: about('Pictures of your own, each at the end of a section', pictures),
  annexes: about('What stands behind the guarantee: Annex A, Annex B, …', annexes),
  signatories: about('Who signs, where it is more than one or the client names somebody', signatories),
  requirements: about(
    'What the client asks for, point by point, each with its answer; a list, or a file: ./rfp.csv',
    requirements,
  ),
  service_levels: about('What you promise of a service that runs', serviceLevels),
  finance: about('The business case', finance),
  team: about('Who prepared this, with position and contact (D12)', team),
  people: about(
    'Who acts for your company: approvers, signatories, owners of clauses; printed only where they sign',
    people,
  ),
  interactions: about(
    'Internal: talks and letters with the client; a source may name one: source: interaction:<id>',
    interactions,
  ),
  follow_up: about('Internal: what happens after sending (D15)', followUp),
  tender: about('Internal: a tender (D17)', tender),
  allow_names: about('Internal: names that may stand in the document although they are looked for', secret(allowNames)),
} as const;

export type SectionName = keyof typeof sections;
export type SectionOf<N extends SectionName> = z.output<(typeof sections)[N]>;

/** `kam-propose.yaml`: what a company writes once. A section of the dossier replaces the workspace's. */
export const workspace = z.strictObject({
  seller: about('Your company', z.optional(seller)),
  team: about('Specialists with position and contact (D12)', z.optional(team)),
  people: about(
    'Who acts for your company: approvers, signatories, owners of clauses; printed only where they sign',
    z.optional(people),
  ),
  taxes: about('Taxes that every offer may name', z.optional(taxes)),
  theme: about('A built-in look, or a folder with a theme.yaml', z.optional(text)),
  prices: about('Your price book, a CSV file: one row an article, currency and period', z.optional(text)),
  prices_only: about('true: whatever is offered has to be an article of the price book', z.optional(flag)),
  max_discount_percent: about(
    'How much may be given, where an offer sets no limit itself',
    z.optional(secret(percent)),
  ),
  margin_floor_percent: about(
    'The margin below which nobody goes, where an offer sets none',
    z.optional(secret(percent)),
  ),
  approvals: about('What has to be approved, and by whom', z.optional(approvalRules)),
  library: about("A folder of the company's argument blocks", z.optional(text)),
  language: about("The documents' language when a dossier names none", z.optional(text)),
  allow_names: about('Names that may stand in any document although they are looked for', allowNames),
});
