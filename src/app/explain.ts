import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Allowance } from '../internal/dossier/privacy/allowances.ts';
import { placesOf } from './allowedNames.ts';
import { firstText } from '../internal/dossier/schema/words.ts';
import type { LibraryBlock } from '../internal/library/LibraryBlock.ts';
import { wishOf } from '../internal/selection/kinds.ts';
import type { BlockTrace, Coverage } from '../internal/selection/Selection.ts';
import { closerOf, strengthen } from '../internal/selection/strengthen.ts';
import { traceReferences, type ReferenceTrace } from '../internal/references/trace.ts';
import type { Validity } from '../internal/validity/Validity.ts';
import { isCaseAlone, sectionOfKind } from '../proposal/kinds.ts';
import type { Facts } from '../proposal/Facts.ts';
import { sectionIds, type SectionId } from '../proposal/sectionIds.ts';
import { prepare } from './build.ts';
import { explainMember, type PrivatePart } from './explainMember.ts';
import { explainDeviations, type ExplainedDeviation } from './explainDeviations.ts';
import { explainOffer, type ExplainedList } from './explainOffer.ts';
import { explainElements } from './explainElements.ts';
import type { ExplainedElement } from './ExplainedElement.ts';
import { explainTables, type ExplainedTable } from './explainTables.ts';
import { formatPath } from '../foundation/data/Path.ts';
import type { Finding } from '../foundation/diagnostics/finding.ts';
import type { Places } from '../internal/dossier/model/Written.ts';
import { exitFor, placeFinding } from './findings.ts';
import { unprintedFindings } from './unprintedFindings.ts';
import type { DossierRequest, World } from './request.ts';
import type { ComposedDocument } from './composeDocument.ts';

/** One must-have of a member: what answers it, or what would. */
export interface Need {
  readonly wish: string;
  readonly status: Coverage['status'];
  readonly block: string | null;
  /** What is given instead; null where the wish itself is met or nothing is given. */
  readonly instead: string | null;
  /** For a gap or a stand-in what would close it, for a waiver its reason; what a met one rests on, where that is little. */
  readonly note: string | null;
}

export interface ExplainedMember {
  readonly id: string;
  readonly label: string;
  readonly roles: readonly string[];
  readonly buyingRole: string;
  readonly influence: number;
  readonly criteria: Readonly<Record<string, number>>;
  readonly needs: readonly Need[];
  /** What only the KAM may know of this person. */
  readonly privately: PrivatePart;
}

export interface ExplainedBlock extends BlockTrace {
  /** Its place in the document, or where it would be. */
  readonly section: string;
  readonly file: string;
  readonly status: string;
  readonly members: readonly (BlockTrace['members'][number] & { readonly label: string })[];
}

/** Which arguments were chosen, for whom, and why; and why not the others. It stays inside (D11). */
export interface Explanation {
  readonly account: string;
  readonly title: string;
  readonly expiry: string;
  readonly members: readonly ExplainedMember[];
  readonly blocks: readonly ExplainedBlock[];
  /** Tables of the writer's own that the document holds. */
  readonly tables: readonly ExplainedTable[];
  /** Lists of the offer that the document holds. */
  readonly lists: readonly ExplainedList[];
  /** Service levels, packages, a cap and the like, as the document holds them. */
  readonly elements: readonly ExplainedElement[];
  /** Terms that are not what the lawyers agreed, where the company keeps clauses. */
  readonly deviations: readonly ExplainedDeviation[];
  readonly references: readonly ReferenceTrace[];
  readonly strengthen: string | null;
  /** What was written for the client and stands nowhere, with its place and its reason. */
  readonly unprinted: readonly ExplainedText[];
  /** Those whose names the texts may say (`print_name`). */
  readonly mayBeNamed: readonly string[];
  /** Names that may stand in the document although they are looked for, with the places where one does. */
  readonly allowances: readonly AllowanceTrace[];
}

/** A text that is not printed: its path, its place (`dossier.yaml:12`), and why. */
export interface ExplainedText {
  readonly path: string;
  readonly place: string;
  readonly reason: string;
}

/** A name that somebody allowed. */
export interface AllowanceTrace extends Allowance {
  readonly stands: readonly { readonly where: string; readonly for: string }[];
}

interface ExplainResult {
  /** Null where the dossier is not sound enough to choose from. */
  readonly explanation: Explanation | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** The choice, explained from the same run that a build makes. */
export function explain(request: DossierRequest, world: World): ExplainResult {
  const { read, composed, diagnostics, inputs } = prepare(request, world);
  const { loaded, validity, library } = read;
  const exit = exitFor(diagnostics, request);
  const isAmongUs = world.othersRead !== true;
  const explanation =
    composed === null || loaded.dossier === null || validity === null
      ? null
      : {
          ...explanationOf(composed, composed.spoken, library, validity, isAmongUs),
          deviations: explainDeviations(loaded.dossier, read.clauses, loaded.places),
          // The title may say what must not be read, and is then refused for it.
          title: isAmongUs ? composed.proposal.proposal.title.text : 'The proposal',
          unprinted: unprintedFindings(composed.unprinted).map((finding) => explainedText(finding, loaded.places)),
          allowances: loaded.allowances.map((allowance) => ({
            ...(isAmongUs ? allowance : { ...allowance, name: '…', because: allowance.because && '…' }),
            stands: placesOf(allowance, composed.allowed),
          })),
        };
  return { explanation, diagnostics, inputs, exit };
}

function explanationOf(
  { selection, proposal, document }: Pick<ComposedDocument, 'selection' | 'proposal' | 'document'>,
  dossier: Dossier,
  library: readonly LibraryBlock[],
  { until }: Validity,
  isAmongUs: boolean,
): Omit<Explanation, 'title' | 'unprinted' | 'allowances' | 'deviations'> {
  const { profiles, coverage, trace } = selection;
  const labels = new Map(profiles.map(({ id, label }) => [id, label]));
  const annexed = new Set(dossier.annexes.map(({ block }) => block));
  const sectionOf = ({ block, kind }: BlockTrace): Place =>
    annexed.has(block) ? 'annex' : sectionOfKind(kind, isCaseAlone(proposal));
  return {
    account: firstText(dossier.account.name),
    expiry: until,
    members: profiles.map((profile) => ({
      id: profile.id,
      label: profile.label,
      roles: profile.roles,
      buyingRole: profile.buyingRole,
      influence: profile.influence,
      criteria: Object.fromEntries(profile.weights),
      needs: coverage
        .filter(({ member }) => member === profile.id)
        .map((entry) => needOf(entry, closerOf(entry, profile, dossier, until), proposal)),
      privately: isAmongUs ? explainMember(dossier, profile.index) : [],
    })),
    blocks: trace.toSorted(inDocumentOrder(sectionOf)).map((block) => {
      const known = library.find(({ id }) => id === block.block);
      return {
        ...block,
        section: sectionOf(block),
        file: known?.file ?? '',
        status: known?.status ?? '',
        members: block.members.map((verdict) => ({ ...verdict, label: labels.get(verdict.member) ?? verdict.member })),
      };
    }),
    tables: explainTables(dossier, document),
    lists: explainOffer(dossier, document),
    elements: explainElements(dossier, document, proposal.price),
    references: traceReferences(dossier, until),
    strengthen: strengthen(selection, dossier, until),
    mayBeNamed: dossier.dmu.flatMap((member, i) => (member.print_name ? (profiles[i]?.label ?? []) : [])),
  };
}

function explainedText(finding: Finding, places: Places): ExplainedText {
  const { place, message } = placeFinding(finding, places);
  return {
    path: formatPath(finding.path),
    place: place === null ? '' : `${place.file}:${place.line}`,
    reason: message,
  };
}

/** Where an argument stands: in a section, or behind them all. */
type Place = SectionId | 'annex';

/** Section by section as the document has them, then the annexes; what is not in it stays behind, as it was. */
const inDocumentOrder =
  (sectionOf: (block: BlockTrace) => Place) =>
  (a: BlockTrace, b: BlockTrace): number => {
    const order: readonly Place[] = [...sectionIds, 'annex'];
    const placeOf = (block: BlockTrace): number => (block.yes ? order.indexOf(sectionOf(block)) : order.length);
    return placeOf(a) - placeOf(b);
  };

function needOf(
  { mustHave: [first], status, block, answer, reason }: Coverage,
  closer: string,
  { offer }: Pick<Facts, 'offer'>,
): Need {
  // Payments are terms, and stand with the price: who looks under the terms finds other things there.
  const isByPayments = answer === 'terms' && offer.terms.length === 0 && offer.points.terms.length === 0;
  const isOpen = status === 'gap' || status === 'stand_in';
  return {
    wish: first === undefined ? '' : wishOf(first),
    status,
    block,
    instead: status === 'stand_in' && answer !== null ? wishOf(answer) : null,
    note: isOpen ? closer : isByPayments ? 'By the payments alone: offer.terms holds nothing yet.' : reason,
  };
}
