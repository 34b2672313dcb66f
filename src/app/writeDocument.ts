import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { severityOf } from '../foundation/diagnostics/severity.ts';
import { assemble } from '../disclosure/assemble.ts';
import { disclose } from '../disclosure/disclose.ts';
import type { BusinessCase } from '../internal/business-case/BusinessCase.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Input, Loaded } from '../internal/dossier/load.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import type { Price } from '../internal/offer/Price.ts';
import type { Role } from '../internal/roles/Role.ts';
import { select } from '../internal/selection/select.ts';
import type { Selection } from '../internal/selection/Selection.ts';
import type { Validity } from '../internal/validity/Validity.ts';
import type { Proposal } from '../proposal/Proposal.ts';
import { isArgumentKind, sectionOfKind } from '../proposal/kinds.ts';
import { compose } from '../publication/compose/compose.ts';
import type { Document } from '../publication/document/Document.ts';
import { findLeaks } from './findLeaks.ts';
import { forbiddenWords } from './forbiddenWords.ts';
import { gatherUntranslated } from './gatherUntranslated.ts';
import { guideTopics } from './guideTopics.ts';
import type { LoadedPictures } from './pictures/loadPictures.ts';
import { missingBoxes } from './missingBoxes.ts';
import { otherClients } from './neighbours.ts';
import { placeFinding } from './placeFinding.ts';
import type { Words } from './templates/loadWords.ts';

export interface WrittenDocument {
  readonly proposal: Proposal;
  readonly selection: Selection;
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

export interface DocumentInput {
  readonly dossier: Dossier;
  readonly loaded: Loaded;
  readonly library: Library;
  /** Every file that was read. */
  readonly inputs: readonly Input[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly validity: Validity;
  readonly price: Price | null;
  readonly businessCase: BusinessCase | null;
  /** Of the document's language; the dossier may be in another. */
  readonly words: Words;
  readonly draft: boolean;
  /** The pictures that the dossier names, and what is wrong with them. */
  readonly pictures: Pick<LoadedPictures, 'handles' | 'missing'>;
}

/** From a sound dossier to the semantic tree: disclose, select, assemble, compose, look for what must not be there. */
export function writeDocument({
  dossier,
  loaded,
  library,
  inputs,
  roles,
  validity,
  price,
  businessCase,
  words,
  draft,
  pictures,
}: DocumentInput): WrittenDocument {
  const language = words.locale.id;
  const own = dossier.proposal.language;
  const sectionOf = (kind: string, hasCase: boolean): string =>
    isArgumentKind(kind) ? sectionOfKind(kind, hasCase) : kind;
  const disclosed = disclose({
    dossier,
    price,
    businessCase,
    validity,
    language,
    own,
    sectionOf,
    pictures: pictures.handles,
  });
  const selection = select({ dossier, facts: disclosed.facts, library, roles, language, expiry: validity.until });
  const { facts } = disclosed;
  const assembled = assemble({ facts, selection, own: dossier.arguments.blocks, language, ownLanguage: own });
  const { proposal } = assembled;
  const findings = [...disclosed.findings, ...selection.findings, ...assembled.findings];
  const document = compose(proposal, {
    layout: words.layout,
    locale: words.locale,
    topics: guideTopics(roles),
    draft: draft ? [...missingBoxes(selection, proposal, findings), ...pictures.missing] : null,
  });
  const isUnderstood = disclosed.isUnderstood || assembled.isUnderstood;
  const placed = gatherUntranslated(
    findings.map((finding) => placeFinding(finding, loaded.places)),
    { language, own, isUnderstood },
  );
  const forbidden = forbiddenWords(dossier, validity.until, loaded, otherClients(loaded));
  const leaks = findLeaks(document, forbidden, { places: loaded.places, library, inputs });
  return { proposal, selection, document, diagnostics: [...placed, ...leaks] };
}

/** Whether anything stops the proposal. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => severityOf(code) === 'error');
