import { formatPath, isAt, type Path } from '../foundation/data/Path.ts';
import { isGroup, textOf, valueAt } from '../foundation/data/valueAt.ts';
import type { Loaded } from '../internal/dossier/load.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { clausesOf } from '../internal/offer/indexation.ts';
import { servesBook } from '../internal/offer/servesBook.ts';
import { publicTexts, type WrittenText } from '../internal/dossier/privacy/publicTexts.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import type { Selection } from '../internal/selection/Selection.ts';
import { isOfContract, isUnapproved, whyUnprinted, type WhyUnprinted } from '../internal/selection/whyUnprinted.ts';
import { consentOf } from '../internal/references/consent.ts';
import type { Validity } from '../internal/validity/Validity.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { Document } from '../publication/document/Document.ts';
import { findHidden, type Hidden } from './findHidden.ts';
import { printedPaths } from '../publication/document/printedPaths.ts';
import type { Theme } from '../publication/theme/Theme.ts';
import { chooseForms } from '../publication/layout/blocks/chooseForms.ts';

/** A fact that was written for the client and stands nowhere in the document: the whole of it, or one text of it. */
export interface Unprinted {
  readonly path: Path;
  readonly reason: WhyUnprinted;
  readonly isOfContract: boolean;
}

interface Made {
  readonly document: Document;
  readonly dossier: Dossier;
  readonly loaded: Pick<Loaded, 'sources' | 'places' | 'inputs'>;
  readonly library: Library;
  readonly selection: Selection;
  readonly facts: Pick<Facts, 'figures' | 'price' | 'case'>;
  readonly validity: Validity;
  readonly look: { readonly theme: Pick<Theme, 'scale'> };
}

/** "Written and not printed": every public text of the dossier that the document, as it is printed, does not come from. */
export function findUnprinted({
  document,
  dossier,
  loaded,
  library,
  selection,
  facts,
  validity,
  look,
}: Made): readonly Unprinted[] {
  const values = Object.fromEntries([...loaded.sources.sources].map(([name, { value }]) => [name, value]));
  const printed = printedPaths(chooseForms(document, look.theme.scale));
  const texts = publicTexts(values).filter(
    (text) => isWanted(text, dossier, validity, loaded) && !isOnCover(text, document),
  );
  const isPrinted = ({ path, forms }: WrittenText): boolean =>
    forms.some((form) => printed.has(formatPath(form))) ||
    isSaidByAnother(path, values, printed) ||
    isIndexSaid(path, dossier.offer, printed);
  const silent = texts.filter((text) => !isPrinted(text));
  const said = new Set(texts.filter(isPrinted).flatMap(({ parts }) => parts.map(formatPath)));
  const hidden = findHidden(
    dossier.offer,
    facts.price,
    silent.map(({ path }) => path),
    printed,
  );
  const apart = new Set([...hidden.onPurpose, ...hidden.told].map(formatPath));
  const chosen = {
    dossier,
    library,
    selection,
    expiry: validity.until,
    figures: facts.figures,
    hasCase: facts.case !== null,
  };
  const told = new Map(
    silent
      .filter(({ path }) => !apart.has(formatPath(path)) && !isHeadOfHidden(path, dossier, hidden))
      .map((text): [string, Path] => {
        const part = text.parts.find((one) => !said.has(formatPath(one))) ?? text.path;
        const whole = wholeOf(part, dossier, facts);
        return [formatPath(whole), whole];
      }),
  );
  const others = [...told.values()].map((path) => ({
    path,
    reason: whyUnprinted(path, chosen),
    isOfContract: isOfContract(path, dossier),
  }));
  return [...others, ...unprintedLines(hidden, dossier)];
}

/** One approval prints all of what this client alone gets, and one decision on the price the whole business case. */
function wholeOf(path: Path, dossier: Dossier, facts: Made['facts']): Path {
  if (isUnapproved(path, dossier)) return path.slice(0, 2);
  return path[0] === 'finance' && facts.case === null ? path.slice(0, 1) : path;
}

/** The price that shows its sums only was meant so: its lines are one fact. What else a line says is one fact a line. */
function unprintedLines({ onPurpose, lines }: Hidden, { offer: { detail } }: Dossier): readonly Unprinted[] {
  const list = ['offer', 'lines'];
  const whole: Unprinted = { path: list, reason: { why: 'detail', detail }, isOfContract: false };
  return [
    ...(onPurpose.length === 0 ? [] : [whole]),
    ...lines.map(({ place, why, fields, isBinding }) => ({
      path: [...list, place],
      reason: why === 'detail' ? { why: 'hidden' as const, detail, fields } : { why, fields },
      isOfContract: isBinding,
    })),
  ];
}

/** The head of a column whose entries are told with their lines. */
const isHeadOfHidden = ([, list, at]: Path, { offer }: Dossier, { lines }: Hidden): boolean => {
  const id = list === 'columns' ? offer.columns[Number(at)]?.id : undefined;
  return id !== undefined && lines.some(({ fields }) => fields.includes(`more.${id}`));
};

/** What is not to be printed as it is written: another form of it is, or it is the workspace's, for all its offers. */
function isWanted(
  { path, value }: WrittenText,
  dossier: Dossier,
  { until }: Validity,
  { places, inputs }: Made['loaded'],
): boolean {
  const [section, part, field] = path;
  const reference = section === 'references' ? dossier.references[Number(part)] : undefined;
  if (reference) return isOfConsent(reference, field, until);
  // `figure:<id>` is no text: the figure's own source is printed there.
  if (section === 'finance' && textOf(value)?.startsWith('figure:') === true) return false;
  // A percent sign belongs to the number, as the language writes it.
  if (section === 'figures' && field === 'unit' && textOf(value) === '%') return false;
  // Kept back by the KAM.
  if (section === 'previous_cooperation' && dossier.previous_cooperation?.results[Number(field)]?.print === false)
    return false;
  const rate = section === 'offer' && part === 'rates' ? dossier.offer.rates[Number(field)] : undefined;
  if (rate !== undefined && servesBook(rate, dossier.offer, dossier.proposal.currency ?? '')) return false;
  const isShared = section === 'offer' && part === 'taxes' && places.find(path)?.file !== inputs[0]?.name;
  return !isShared;
}

/** What the picture of the cover shows is said to those who cannot see it, wherever that picture is printed. */
const isOnCover = ({ path: [section, part] }: WrittenText, { cover }: Document): boolean =>
  section === 'proposal' && part === 'cover_picture' && (cover.picture ?? null) !== null;

/** A reference is printed in one of two forms, and its contact only where that was agreed. */
function isOfConsent(
  reference: Dossier['references'][number],
  field: Path[number] | undefined,
  until: Validity['until'],
): boolean {
  const { print } = consentOf(reference, until);
  if (print === 'nothing') return true;
  // A quote has no other form, unless that is written too.
  if (print === 'anonymous' && field === 'quote') return reference.anonymous?.quote === undefined;
  return print === 'anonymous' ? field === 'anonymous' : field !== 'anonymous';
}

/** Texts that group others under one heading stand there once: a section of lines, a phase of milestones, a group of requirements. */
function isSaidByAnother(path: Path, values: Readonly<Record<string, unknown>>, printed: ReadonlySet<string>): boolean {
  const [list, field] = [path.slice(0, -2), path.at(-1)];
  const isGrouping = groupings.has(`${formatPath(list)} ${field ?? ''}`);
  const entries = isGrouping ? valueAt(values, list) : [];
  if (!Array.isArray(entries) || field === undefined) return false;
  const own = JSON.stringify(valueAt(values, path));
  return entries.some((entry: unknown, i) => {
    const text = isGroup(entry) ? entry[String(field)] : undefined;
    const at = [...list, i, String(field)];
    const forms = isGroup(text) ? Object.keys(text).map((language) => [...at, language]) : [at];
    return text !== undefined && JSON.stringify(text) === own && forms.some((form) => printed.has(formatPath(form)));
  });
}

/** An index that several lines name alike is said once for all of them. */
function isIndexSaid([, list, place, field]: Path, offer: Dossier['offer'], printed: ReadonlySet<string>): boolean {
  if (list !== 'lines' || field !== 'indexation') return false;
  const clause = clausesOf(offer).find(({ lines }) => lines.some((line) => line.place === place));
  const at = clause === undefined ? null : formatPath([...clause.path, 'index']);
  return at !== null && [...printed].some((path) => isAt(path, [at]));
}

/** Lists, each with the field that groups its entries. */
const groupings: ReadonlySet<string> = new Set(['offer.lines section', 'offer.milestones phase', 'requirements group']);
