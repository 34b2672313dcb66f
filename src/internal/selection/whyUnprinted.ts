import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { formatPath, type Path } from '../../foundation/data/Path.ts';
import type { ArgumentKind } from '../../proposal/kinds.ts';
import { isContract } from '../../proposal/kinds.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { printsResults } from '../dossier/model/printedResults.ts';
import type { Library } from '../library/LibraryBlock.ts';
import { consentOf, type Withheld } from '../references/consent.ts';
import type { BlockTrace, Rule, Selection } from './Selection.ts';

/** Why a text of the dossier stands nowhere in the document. */
export type WhyUnprinted =
  /** Nobody asks for its kind of argument, other arguments came first, or somebody keeps it out. */
  | { readonly why: 'notAsked' | 'full' | 'excluded'; readonly kind: ArgumentKind; readonly block: string }
  /** A block of the kind was chosen, and prints words of its own only. */
  | { readonly why: 'unplaced'; readonly kind: ArgumentKind; readonly block: string }
  /** A gate, in the words of the trace. */
  | { readonly why: 'gate'; readonly kind: ArgumentKind; readonly block: string; readonly reason: string }
  /** Another argument of the kind came first, or says the same, in the words of the trace. */
  | {
      readonly why: 'second' | 'sameWords';
      readonly kind: ArgumentKind;
      readonly block: string;
      readonly winner: string;
      readonly reason: string;
    }
  /** What this client alone gets, and nobody inside has approved. */
  | { readonly why: 'notApproved' }
  /** A reference that did not agree to be printed, or a figure of one: which reference, as a path. */
  | { readonly why: Refused; readonly owner: string }
  /** The e-mail or the phone of somebody whose name alone may be printed. */
  | { readonly why: 'contact' }
  /** Earlier cooperation that went badly. */
  | { readonly why: 'silentHistory' }
  /** The business case is not computed while the price is open. */
  | { readonly why: 'noCase' }
  /** The quote of a reference that is printed without its name. */
  | { readonly why: 'unnamed' }
  /** A picture for the cover, where that shows none. */
  | { readonly why: 'noPanel' }
  /** The price shows its sums only. */
  | { readonly why: 'detail'; readonly detail: string }
  /** The same of a line that says more than its sum, or of one that stands beside others: some of its fields. */
  | { readonly why: 'hidden'; readonly detail: string; readonly fields: readonly string[] }
  | { readonly why: 'compared'; readonly fields: readonly string[] }
  /** The short label of a figure that is printed with its label only. */
  | { readonly why: 'label' }
  /** A tax that no line bears, a rate that nothing is exchanged at, a column that no line fills. */
  | { readonly why: 'unused' }
  /** A table or a picture of a section that this document does not have. */
  | { readonly why: 'noSection'; readonly section: string; readonly slot: string }
  /** No section has a place for it. */
  | { readonly why: 'noPlace' };

/** What a reference did not agree to. */
type Refused = (typeof refusals)[Withheld];

const refusals = {
  withdrawn: 'withdrawn',
  refused: 'refused',
  not_asked: 'notAskedYet',
  not_yet: 'agreesLater',
  ends_early: 'endsEarly',
  not_named: 'notNamed',
} as const satisfies Readonly<Record<Withheld, string>>;

/** Reasons that a warning of their own tells, with what to do: of what follows from them it is told no second time. */
const toldElsewhere: ReadonlySet<WhyUnprinted['why']> = new Set([
  // W306, W307, W311, W422.
  'notAskedYet',
  'agreesLater',
  'endsEarly',
  'silentHistory',
  'noCase',
]);

/** Whether a warning of its own says why, and what to do. */
export const isToldElsewhere = ({ why }: WhyUnprinted): boolean => toldElsewhere.has(why);

interface Chosen {
  readonly dossier: Dossier;
  readonly library: Library;
  readonly selection: Pick<Selection, 'trace'>;
  readonly expiry: CalendarDate;
  /** Figures that nothing withholds, by id. */
  readonly figures: Readonly<Record<string, unknown>>;
  /** Whether a business case was computed. */
  readonly hasCase: boolean;
}

/** The kind of argument that a fact of the dossier is for; null for what the layout prints whoever reads it. */
export function kindOfFact([section, part, place]: Path, { offer }: Pick<Dossier, 'offer'>): ArgumentKind | null {
  switch (section) {
    case 'situation':
    case 'shared_goals':
      return 'understanding';
    case 'account':
      return part === 'criteria' ? 'understanding' : null;
    case 'previous_cooperation':
      return 'previous_cooperation';
    case 'references':
      return 'reference';
    case 'figures':
      return 'figure';
    case 'offer':
      if (part === 'points') return offer.points[Number(place)]?.kind ?? null;
      return kindsOfParts.get(part) ?? null;
    default:
      return null;
  }
}

/** Parts of the offer that are facts of one kind of argument. */
const kindsOfParts: ReadonlyMap<Path[number] | undefined, ArgumentKind> = new Map<string, ArgumentKind>([
  ['terms', 'terms'],
  ['benefits', 'benefit'],
  ['uniqueness', 'uniqueness'],
  ['exclusivity', 'exclusivity'],
  ['special_terms', 'exclusivity'],
]);

/** Whether a fact is one of a contract, which may not be missing (W330). */
export function isOfContract(path: Path, dossier: Pick<Dossier, 'offer'>): boolean {
  const [section, part] = path;
  if (section === 'offer' && (commitments.has(part) || forThisClient.has(part))) return true;
  const kind = kindOfFact(path, dossier);
  return section === 'service_levels' || section === 'requirements' || (kind !== null && isContract(kind));
}

/** What both sides are held to, besides terms and rules. */
const commitments: ReadonlySet<unknown> = new Set(['deliverables', 'assumptions', 'duties', 'costs_elsewhere']);

/** What this client alone gets. */
const forThisClient: ReadonlySet<unknown> = new Set(['exclusivity', 'special_terms']);

/** Whether a text is of what this client alone gets, and nobody inside has approved that. */
export const isUnapproved = ([section, part]: Path, { offer }: Pick<Dossier, 'offer'>): boolean =>
  section === 'offer' && forThisClient.has(part) && offer.internal?.reveal().exclusivity_approved_by === undefined;

/** The reason for one text, from the trace of the choice and from what the dossier says itself. */
export function whyUnprinted(path: Path, chosen: Chosen): WhyUnprinted {
  const { dossier, expiry, figures, hasCase } = chosen;
  const [section, part, place] = path;
  const reference = section === 'references' ? dossier.references[Number(part)] : undefined;
  if (reference) {
    const { print, contact } = consentOf(reference, expiry);
    if (print === 'nothing') return ofConsent(Number(part), chosen);
    if (print === 'anonymous' && path[2] === 'quote') return { why: 'unnamed' };
    if (!contact && place === 'person' && (path[3] === 'email' || path[3] === 'phone')) return { why: 'contact' };
  }
  if (section === 'figures' && figures[String(part)] === undefined)
    return ofConsent(ownerOf(String(part), chosen), chosen);
  if (section === 'finance' && !hasCase) return { why: 'noCase' };
  if (section === 'previous_cooperation' && isSilent(dossier)) return { why: 'silentHistory' };
  if (section === 'figures' && path[2] === 'short') return { why: 'label' };
  if (section === 'proposal' && part === 'cover_picture') return { why: 'noPanel' };
  if (section === 'arguments') return ofBlock(dossier.arguments.blocks[Number(place)]?.id, chosen);
  if (section === 'offer' && (part === 'taxes' || part === 'rates' || part === 'columns')) return { why: 'unused' };
  if (isUnapproved(path, dossier)) return { why: 'notApproved' };
  const placed = path.length === 2 ? ofSection(section, Number(part), dossier) : null;
  if (placed !== null) return placed;
  const kind = kindOfFact(path, dossier);
  return kind === null ? { why: 'noPlace' } : ofKind(kind, chosen);
}

function ofConsent(place: number, { dossier, expiry }: Chosen): WhyUnprinted {
  const reference = dossier.references[place];
  const reason = reference === undefined ? null : consentOf(reference, expiry).reason;
  return reason === null ? { why: 'noPlace' } : { why: refusals[reason], owner: formatPath(['references', place]) };
}

/** The reference that withholds a figure: one that names it, or that it names. */
const ownerOf = (id: string, { dossier: { figures, references }, expiry }: Chosen): number =>
  references.findIndex(
    (reference) =>
      (reference.figure === id || reference.id === figures[id]?.reference) &&
      consentOf(reference, expiry).print === 'nothing',
  );

const isSilent = ({ previous_cooperation: past }: Pick<Dossier, 'previous_cooperation'>): boolean =>
  past !== null && past.status !== 'none' && past.results.length > 0 && !printsResults(past);

/** Tables and pictures stand at the end of a section of their own choice. */
function ofSection(name: Path[number] | undefined, at: number, { tables, pictures }: Dossier): WhyUnprinted | null {
  const [noun, entries] = name === 'tables' ? ['table', tables] : ['picture', name === 'pictures' ? pictures : []];
  const entry = entries[at];
  return entry === undefined ? null : { why: 'noSection', section: entry.section, slot: `${noun}:${entry.id}` };
}

/** Of the blocks that would print the facts of a kind, the one that came nearest: last of the list. */
const nearness: readonly Rule[] = [
  'gate',
  'not_asked',
  'silenced',
  'waived',
  'exclude',
  'same_words',
  'second_best',
  'limit',
];

function ofKind(kind: ArgumentKind, { selection, library }: Chosen): WhyUnprinted {
  const places = new Set(library.filter(({ placesFacts }) => placesFacts).map(({ id }) => id));
  const mine = selection.trace.filter((trace) => trace.kind === kind);
  const [taken] = mine.filter(({ yes }) => yes);
  // Where a block prints the facts, this one is of a sort that has no place among them.
  if (mine.some(({ yes, block }) => yes && places.has(block))) return { why: 'noPlace' };
  if (taken) return { why: 'unplaced', kind, block: taken.block };
  const near = ({ rule }: BlockTrace): number => nearness.indexOf(rule);
  const nearest = mine.filter(({ block }) => places.has(block)).sort((a, b) => near(b) - near(a))[0];
  return nearest === undefined ? { why: 'noPlace' } : refused(nearest);
}

function ofBlock(id: string | undefined, { selection }: Chosen): WhyUnprinted {
  const trace = selection.trace.find(({ block }) => block === id);
  return trace === undefined || trace.yes ? { why: 'noPlace' } : refused(trace);
}

function refused({ rule, kind, block, reason, winner }: BlockTrace): WhyUnprinted {
  if (winner !== undefined) return { why: rule === 'same_words' ? 'sameWords' : 'second', kind, block, winner, reason };
  if (rule === 'not_asked') return { why: 'notAsked', kind, block };
  if (rule === 'limit') return { why: 'full', kind, block };
  if (rule === 'exclude' || rule === 'waived' || rule === 'silenced') return { why: 'excluded', kind, block };
  return { why: 'gate', kind, block, reason };
}
