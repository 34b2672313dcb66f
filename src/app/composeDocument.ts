import { formatPath } from '../foundation/data/Path.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { requirementsOf } from '../disclosure/requirements.ts';
import { assemble } from '../disclosure/assemble.ts';
import type { Disclosed } from '../disclosure/disclose.ts';
import type { BusinessCase } from '../internal/business-case/BusinessCase.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Input, Loaded } from '../internal/dossier/load.ts';
import type { Clauses } from '../internal/library/clauses/Clause.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import type { Price } from '../internal/offer/Price.ts';
import { type Role, kindOf } from '../internal/roles/Role.ts';
import { select } from '../internal/selection/select.ts';
import type { Selection } from '../internal/selection/Selection.ts';
import type { Validity } from '../internal/validity/Validity.ts';
import type { Proposal } from '../proposal/Proposal.ts';
import { isCaseAlone, sectionOfKind } from '../proposal/kinds.ts';
import { compose, type Composition, type Missing } from '../publication/compose/compose.ts';
import type { Document } from '../publication/document/Document.ts';
import type { Locale } from '../publication/locale/Locale.ts';
import { setSigns } from '../publication/document/setSigns.ts';
import { linesOf, linesOfName, linesOfWords } from '../publication/document/linesOf.ts';
import type { AllowedName } from './allowedNames.ts';
import { explainGlyphs } from './explainGlyphs.ts';
import { findLeaks, type Looked } from './findLeaks.ts';
import { lookForBlanks } from './lookForBlanks.ts';
import type { Origins } from './whereWritten.ts';
import { forbiddenWords } from './forbiddenWords.ts';
import { otherClients } from './neighbours.ts';
import { findUnspoken } from './findUnspoken.ts';
import { findUnprinted, type Unprinted } from './findUnprinted.ts';
import { isToldElsewhere } from '../internal/selection/whyUnprinted.ts';
import { unprintedFindings } from './unprintedFindings.ts';
import { pictureFindings, withoutUnseen } from './pictureFindings.ts';
import { requirementFindings } from './requirementFindings.ts';
import { unansweredCriteria } from './unansweredCriteria.ts';
import { gatherUntranslated, type Languages } from './gatherUntranslated.ts';
import type { LoadedPictures } from './pictures.ts';
import { StoppedTemplate } from '../foundation/markup/Meter.ts';
import { explainStop } from './explainStop.ts';
import { placeFinding } from './findings.ts';
import { stampOf } from './stampOf.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import type { Words } from './templates/loadWords.ts';
import { topicIds, type GuideTopic } from '../publication/compose/guideOf.ts';
import type { Finding } from '../foundation/diagnostics/finding.ts';
import { findMissingGlyphs } from '../publication/layout/text/findMissingGlyphs.ts';
import { openShaper } from '../publication/layout/text/openShaper.ts';
import { faultOf, type Look } from './templates/loadLook.ts';

/** A document with what it was made from. */
export interface ComposedDocument {
  readonly proposal: Proposal;
  readonly selection: Selection;
  readonly document: Document;
  /** The language that it speaks. */
  readonly locale: Locale;
  /** What was written for the client and is not in it. */
  readonly unprinted: readonly Unprinted[];
  /** What its files say of themselves. */
  readonly stamp: Stamp;
  readonly diagnostics: readonly Diagnostic[];
  /** Names that stand in it because somebody allowed them. */
  readonly allowed: readonly AllowedName[];
  /** The dossier as one speaks of it. */
  readonly spoken: Dossier;
}

/** Everything that a document is made from. */
export interface Material {
  readonly dossier: Dossier;
  /** The same as one speaks of it: where others read along, nobody is called by name. */
  readonly spoken: Dossier;
  readonly loaded: Loaded;
  readonly library: Library;
  readonly clauses: Clauses;
  /** Every file that was read. */
  readonly inputs: readonly Input[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly validity: Validity;
  readonly price: Price | null;
  readonly businessCase: BusinessCase | null;
  /** Of the document's language; the dossier may be in another. */
  readonly words: Words;
  readonly look: Look;
  readonly draft: boolean;
  /** The pictures that the dossier names, and what is wrong with them. */
  readonly pictures: Pick<LoadedPictures, 'handles' | 'missing'>;
  /** What its file is called, where somebody says so. */
  readonly fileName: string | null;
  /** What tells the changes since the revision before; null where nobody asks for it. */
  readonly since: NonNullable<Composition['since']> | null;
}

/** Which arguments, for whom. */
export function selectArguments(
  { spoken, library, roles, words, validity }: Material,
  { facts }: Disclosed,
): Selection {
  return select({ dossier: spoken, facts, library, roles, language: words.locale.id, expiry: validity.until });
}

/** A document, or where a template of the user's own goes on and on. */
export function composeOrExplain(
  material: Material,
  disclosed: Disclosed,
  selection: Selection,
): ComposedDocument | Diagnostic {
  try {
    return composeDocument(material, disclosed, selection);
  } catch (error) {
    if (error instanceof StoppedTemplate) return explainStop(error, material);
    throw error;
  }
}

/** The semantic tree of facts and arguments, with everything that is found wrong on the way to it. */
function composeDocument(material: Material, disclosed: Disclosed, selection: Selection): ComposedDocument {
  const { dossier, spoken, loaded, roles, words, draft, pictures } = material;
  const [language, dossierLanguage, { facts }] = [words.locale.id, dossier.proposal.language, disclosed];
  const assembled = assemble({
    facts,
    selection,
    dossierBlocks: dossier.arguments.blocks,
    annexes: dossier.annexes,
    ranks: dossier.account.criteria.map(({ id }) => id),
    requirementsOf: requirementsOf(dossier),
    language,
    dossierLanguage,
  });
  const { proposal } = assembled;
  const findings = [...disclosed.findings, ...selection.findings, ...assembled.findings];
  const composed = compose(proposal, {
    layout: words.layout,
    layoutFile: words.layoutFile,
    locale: words.locale,
    topics: guideTopics(roles),
    since: material.since,
    draft: draft ? [...missingBoxes(selection, isCaseAlone(proposal), findings), ...pictures.missing] : null,
  });
  const written = withoutUnseen(composed, material.look.theme);
  const document = setSigns(written);
  const isUnderstood = disclosed.isUnderstood || assembled.isUnderstood;
  const placed = gatherUntranslated(
    findings.map((finding) => placeFinding(finding, loaded.places)),
    { language, own: dossierLanguage, isUnderstood, ...writtenWhere(material) },
  );
  const unprinted = findUnprinted({ ...material, document, selection, facts });
  const left = withoutTold(unprinted, findings);
  const silent = (left.length === 0 ? [] : unprintedFindings(left)).map((finding) =>
    placeFinding(finding, loaded.places),
  );
  const stamp = stampOf(proposal, material);
  const { diagnostics: found, allowed } = inspect(written, document, material);
  const told = [
    ...unansweredCriteria(document, material.look.theme.scale),
    ...requirementFindings({ ...material, selection, proposal, document }),
    ...pictureFindings(dossier, document, material.look.theme),
  ].map((finding) => placeFinding(finding, loaded.places));
  const unspoken = findUnspoken(facts.price, words.locale).map((found) => placeFinding(found, loaded.places));
  const diagnostics = [...placed, ...unspoken, ...silent, ...told, ...found];
  return { proposal, selection, document, locale: words.locale, unprinted, stamp, diagnostics, allowed, spoken };
}

/** In what language the house writes, and where its price book is. */
const writtenWhere = ({ loaded, inputs }: Material): Pick<Languages, 'house' | 'book'> => ({
  house: loaded.sources.workspace.settings?.language ?? 'en',
  book: inputs.find(({ forTerminal = false }) => forTerminal)?.name ?? null,
});

/** Of what another message tells with what would bring it in, such as a reference that is left out (I304), it is told once. */
function withoutTold(unprinted: readonly Unprinted[], findings: readonly Finding[]): readonly Unprinted[] {
  const told = new Set(findings.flatMap(({ code, path }) => (code === 'I304' ? [formatPath(path)] : [])));
  return unprinted.filter(({ path, reason }) => !told.has(formatPath(path)) && !isToldElsewhere(reason));
}

/** The last look before anything is laid out: what must not be there, in the words as they were written, and what cannot be drawn. */
export function inspect(written: Document, document: Document, material: Material): Looked {
  const { dossier, loaded, library, inputs, validity, look, draft, fileName, words } = material;
  const origins = { places: loaded.places, library, inputs };
  const forbidden = forbiddenWords(dossier, validity.until, loaded, otherClients(loaded));
  const { own } = words.locale;
  const printed = linesOf(written);
  const small = own === null ? [] : linesOfWords(own.file, own.words, printed);
  const { diagnostics, allowed } = findLeaks([...printed, ...small, ...linesOfName(fileName)], forbidden, origins);
  const blanks = draft ? [] : lookForBlanks(written, dossier, origins);
  return { diagnostics: [...diagnostics, ...blanks, ...undrawable(document, look, origins)], allowed };
}

/** The fonts of a look, as people call them. */
function fontsOf({ theme }: Look): string {
  const { latin } = theme.font;
  return typeof latin === 'string' ? 'IBM Plex Sans' : 'The font of this look';
}

/** Characters that no face covers. */
function undrawable(document: Document, look: Look, origins: Origins): readonly Diagnostic[] {
  try {
    return explainGlyphs(findMissingGlyphs(document, openShaper(look.fonts)), fontsOf(look), origins);
  } catch (error) {
    return [faultOf(error, look)];
  }
}

/** The topics of the reader's guide, from the roles that look for them: no person and no job is named. */
export const guideTopics = (roles: ReadonlyMap<string, Role>): readonly GuideTopic[] =>
  topicIds.map((id) => {
    const own = [...roles.values()].filter(({ topic }) => topic === id);
    return {
      id,
      mustHave: own.flatMap(({ mustHave }) => mustHave.flatMap((answers) => answers.map(kindOf))),
      background: own.flatMap(({ kinds }) => kinds),
    };
  });

/** The boxes of a draft: a must-have that nothing gives, a consent not asked for, a text not translated. Once each. */
function missingBoxes({ coverage }: Selection, isAlone: boolean, findings: readonly Finding[]): readonly Missing[] {
  const kinds = new Set(
    coverage.flatMap(({ status, mustHave: [first] }) =>
      status === 'gap' && first !== undefined ? [kindOf(first)] : [],
    ),
  );
  const has = (code: Finding['code']): boolean => findings.some((finding) => finding.code === code);
  return [
    ...[...kinds].map((kind): Missing => ({ section: sectionOfKind(kind, isAlone), key: `missing.${kind}` })),
    ...(has('W306') ? [{ section: 'proof', key: 'missing.consent' } as const] : []),
    ...(has('W502') ? [{ section: 'summary', key: 'missing.text' } as const] : []),
  ];
}
