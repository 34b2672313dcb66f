import * as z from 'zod/mini';
import { add, withoutNoughts } from '../foundation/money/Decimal.ts';
import type { Finding } from '../foundation/diagnostics/finding.ts';
import type { BusinessCase } from '../internal/business-case/BusinessCase.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { printedResults } from '../internal/dossier/model/printedResults.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import type { Price } from '../internal/offer/Price.ts';
import type { Clauses } from '../internal/library/clauses/Clause.ts';
import type { Validity } from '../internal/validity/Validity.ts';
import { facts as schema, type Facts } from '../proposal/Facts.ts';
import type { Wording } from '../proposal/leaves.ts';
import { deepFreeze, count, day, maybeWording, numeral, wording } from './leaf.ts';
import { discloseCase } from './case.ts';
import { discloseCostsElsewhere } from './costsElsewhere.ts';
import { answersOf, discloseCriteria, labelsOf, type LabelsOf } from './criteria.ts';
import { discloseFigures, discloseReferences } from './references.ts';
import { discloseOffer } from './offer.ts';
import { discloseReaders, discloseTeam, type PictureHandles } from './people.ts';
import { disclosePrice } from './price.ts';
import { detailsOf } from './details.ts';
import { discloseProfile } from './profile.ts';
import { discloseHistory, discloseSignatories, signatoryOf } from './signatories.ts';
import { discloseAnnexes } from './annexes.ts';
import { discloseCoverPicture, discloseLetter, disclosePictures } from './letterAndPictures.ts';
import { discloseRequirements } from './requirements.ts';
import { discloseServiceLevels } from './serviceLevels.ts';
import { discloseTables } from './tables.ts';
import { discloseWorks } from './works.ts';
import { speaker as speak, type Citations, type Speaker } from './Speaker.ts';

export type { PictureHandles } from './people.ts';

export interface Disclosed {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  /** Whether any text of the dossier was there in the document's language. */
  readonly isUnderstood: boolean;
}

export interface DisclosureInput {
  readonly dossier: Dossier;
  readonly price: Price | null;
  readonly businessCase: BusinessCase | null;
  readonly validity: Validity;
  /** The clauses of the library, which the offer's terms name. */
  readonly clauses: Clauses;
  /** The document's language. */
  readonly language: string;
  /** The language that the dossier is written in. */
  readonly dossierLanguage: string;
  /** What sources print that name an interaction. */
  readonly citations?: Citations;
  /** In which section an argument's kind stands, with a business case and without, with figures and without: the publication knows. */
  readonly sectionOf: (kind: string, hasCase: boolean, hasFigures: boolean) => string;
  /** The pictures that the dossier names, as handles; what could not be read is null. */
  readonly pictures: PictureHandles;
}

/**
 * The door (D4, D16): writes down, field by field, what the client may know. Nothing is copied whole; what is not
 * named here stays inside. Consent is applied here, once, for everything that follows.
 */
export function disclose(input: DisclosureInput): Disclosed {
  const { dossier, validity } = input;
  const findings: Finding[] = [];
  const speaker = speak(input.language, input.dossierLanguage, findings, input.citations);
  const labels = labelsOf(dossier, speaker);
  const figures = discloseFigures(dossier, validity.until, { speaker, labels });
  const made = caseOf(input, figures, { speaker, labels });
  findings.push(...made.findings);
  const team = discloseTeam(
    dossier,
    { ...input, sectionOf: (kind) => input.sectionOf(kind, made.facts !== null, Object.keys(figures).length > 0) },
    speaker,
  );
  const signatory = signatoryOf(dossier, team, speaker);
  const [contact] = team;
  if (!contact) throw new Error('A dossier without a team got as far as the disclosure.');
  const offered = { ...dossier.offer, pictures: input.pictures.lines };
  const price =
    input.price === null ? null : disclosePrice(input.price, speaker, offered, labels(dossier.offer.criteria));
  const draft = {
    ...frame(input, speaker),
    ...discloseReaders(dossier, speaker),
    situation: situation(dossier, speaker),
    shared_goals: speaker.list(dossier.shared_goals, ['shared_goals']),
    previous_cooperation: cooperation(dossier, figures, speaker),
    offer: discloseOffer(dossier, { figures, speaker, labels, clauses: input.clauses }),
    price,
    costs_elsewhere: discloseCostsElsewhere(dossier, input.price, price, speaker),
    tables: discloseTables(dossier, speaker),
    pictures: disclosePictures(dossier, input.pictures, speaker),
    annexes: discloseAnnexes(dossier, speaker),
    letter: discloseLetter(dossier, speaker),
    steps: speaker.list(dossier.steps, ['steps']).map(step),
    requirements: discloseRequirements(dossier, speaker),
    service_levels: discloseServiceLevels(dossier, speaker),
    case: made.facts,
    figures,
    references: discloseReferences(dossier, validity.until, { figures, speaker, labels }),
    works: discloseWorks(dossier, speaker),
    team,
    contact,
    signatory: signatory ?? contact,
    signatories: discloseSignatories(dossier, speaker),
  };
  return { facts: deepFreeze(z.parse(schema, draft)), findings, isUnderstood: speaker.isUnderstood() };
}

/** The case, where there is one; its lines were disclosed with the price, so what they lack is not reported again. */
function caseOf(
  { dossier: { offer, finance }, businessCase, language, dossierLanguage, citations }: DisclosureInput,
  figures: Facts['figures'],
  { speaker, labels }: { readonly speaker: Speaker; readonly labels: LabelsOf },
): ReturnType<typeof discloseCase> | { readonly facts: null; readonly findings: readonly [] } {
  if (businessCase === null) return { facts: null, findings: [] };
  const quiet = speak(language, dossierLanguage, [], citations);
  const criteria = labels(finance?.criteria ?? []);
  return discloseCase(businessCase, { figures, offer, speaker, criteria, quiet });
}

type Frame = Pick<Facts, 'proposal' | 'seller' | 'account' | 'validity'>;

function frame({ dossier, validity, language, pictures }: DisclosureInput, speaker: Speaker): Frame {
  const { proposal, seller, account } = dossier;
  return {
    proposal: {
      kind: proposal.kind,
      has_acceptance: proposal.kind !== 'tender' || proposal.acceptance === 'asked',
      number: maybeWording(proposal.number, ['proposal', 'number']),
      revision: count(proposal.revision, ['proposal', 'revision']),
      title: speaker.say(proposal.title, ['proposal', 'title']),
      language,
      date: day(validity.issued),
      in_reply_to: speaker.maybe(proposal.in_reply_to, ['proposal', 'in_reply_to']),
      cover_picture: discloseCoverPicture(dossier, pictures, speaker),
      is_confidential: proposal.confidential !== undefined && proposal.confidential !== false,
      confidential:
        typeof proposal.confidential === 'boolean'
          ? null
          : speaker.maybe(proposal.confidential, ['proposal', 'confidential']),
      page: proposal.page,
      digits: proposal.digits ?? 'latn',
      history: discloseHistory(dossier, speaker),
      guide: proposal.guide ?? 'topics',
      answers: proposal.answers ?? answersOf(dossier),
      next_steps: speaker.list(proposal.next_steps, ['proposal', 'next_steps']).map(step),
    },
    seller: {
      name: speaker.say(seller.name, ['seller', 'name']),
      address: speaker.maybe(seller.address, ['seller', 'address']),
      web: maybeWording(seller.web, ['seller', 'web']),
      logo: pictures.logo,
      details: detailsOf(seller.details, ['seller', 'details'], speaker),
      profile: discloseProfile(dossier, speaker),
    },
    account: {
      name: speaker.say(account.name, ['account', 'name']),
      short_name: speaker.maybe(account.short_name, ['account', 'short_name']),
      address: speaker.maybe(account.address, ['account', 'address']),
      details: detailsOf(account.details, ['account', 'details'], speaker),
      invoices_to: speaker.maybe(account.invoices_to, ['account', 'invoices_to']),
      notices_to: speaker.maybe(account.notices_to, ['account', 'notices_to']),
      sites: account.sites.map(({ name, address }, i) => ({
        name: speaker.maybe(name, ['account', 'sites', i, 'name']),
        address: speaker.maybe(address, ['account', 'sites', i, 'address']),
      })),
      criteria: discloseCriteria(dossier, speaker),
      points: pointsOf(account.criteria),
    },
    validity: {
      issued: day(validity.issued),
      until: day(validity.until, dossier.validity.until === undefined ? null : ['validity', 'until']),
      days: count(validity.days),
      place: placeOf(validity.timeZone),
      binding: validity.binding,
      because: speaker.list(validity.because, ['validity', 'because']),
    },
  };
}

/** What the client's points come to. */
function pointsOf(criteria: Dossier['account']['criteria']): Facts['account']['points'] {
  const given = criteria.flatMap(({ points }) => points ?? []);
  // 27.5 and 72.5 are 100, and not 100.0.
  return given.length === 0 ? null : numeral(withoutNoughts(given.reduce(add)));
}

/** A step's title is what comes before its first ": ". */
function step(whole: Wording): Facts['proposal']['next_steps'][number] {
  const { text, from } = whole;
  const colon = text.indexOf(': ');
  if (colon < 0) return { title: null, text: whole };
  return { title: { text: text.slice(0, colon), from }, text: { text: text.slice(colon + 2), from } };
}

/** `Asia/Riyadh` is Riyadh's time; zones that name no town (UTC, Etc/GMT+3) name no place. */
function placeOf(zone: string | null): Wording | null {
  const parts = zone?.split('/') ?? [];
  if (parts.length < 2 || parts[0] === 'Etc') return null;
  return wording((parts.at(-1) ?? '').replaceAll('_', ' '), ['validity', 'time_zone']);
}

function situation({ situation: known }: Dossier, speaker: Speaker): Facts['situation'] {
  const statements = (key: 'goals' | 'needs' | 'success_factors'): Facts['situation']['goals'] =>
    (known?.[key] ?? []).map((item, i) => {
      const path = ['situation', key, i];
      return isSourced(item)
        ? { text: speaker.say(item.text, [...path, 'text']), source: speaker.maybe(item.source, [...path, 'source']) }
        : { text: speaker.say(item, path), source: null };
    });
  return {
    summary: speaker.maybe(known?.summary, ['situation', 'summary']),
    goals: statements('goals'),
    needs: statements('needs'),
    success_factors: statements('success_factors'),
  };
}

type Said = NonNullable<Dossier['situation']>['goals'][number];
type Sourced = Extract<Said, { readonly text: Words; readonly source?: Words | undefined }>;

/** `text` is no language, so a map that has it is a statement with its source. */
const isSourced = (item: Said): item is Sourced => typeof item === 'object' && 'text' in item;

/** Only what went well, unless the KAM speaks of it openly, or says which results are good ones (D2). */
function cooperation(
  { previous_cooperation: past }: Dossier,
  figures: Facts['figures'],
  speaker: Speaker,
): Facts['previous_cooperation'] {
  if (past === null) return null;
  const path = ['previous_cooperation', 'results'];
  const printed = printedResults(past);
  if (printed.length === 0) return null;
  return {
    results: printed.map(({ result, i }) => ({
      text: speaker.say(result.text, [...path, i, 'text']),
      period: speaker.maybe(result.period, [...path, i, 'period']),
      source: speaker.maybe(result.source, [...path, i, 'source']),
      figure: result.figure === undefined ? null : (figures[result.figure] ?? null),
    })),
  };
}
