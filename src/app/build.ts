import { cellWith } from './cellWith.ts';
import { firstText } from '../internal/dossier/schema/words.ts';
import { basename } from 'node:path';
import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/load.ts';
import { withoutNames } from '../internal/dossier/privacy/withoutNames.ts';
import type { Pictures } from '../publication/assets/picture/DecodedPicture.ts';
import type { Format } from '../publication/output/formats.ts';
import { composeOrExplain, selectArguments, type ComposedDocument, type Material } from './composeDocument.ts';
import { asDiagnostic, exitFor, hasErrors, placeFinding, reportable, unplaced } from './findings.ts';
import { formatsWanted, type FilesRequest } from './formatsWanted.ts';
import { usualPath } from './outputName.ts';
import { coverFindings } from './coverFindings.ts';
import { discloseFacts } from './discloseFacts.ts';
import { coarsePictures } from './pictureFindings.ts';
import { loadPictures, type LoadedPictures } from './pictures.ts';
import { planFiles, type FilesWanted } from './planFiles.ts';
import { refuseFrozen } from './refuseFrozen.ts';
import { readDossier, type ReadDossier } from './readDossier.ts';
import { UsageError, type DossierRequest, type World } from './request.ts';
import { summarise, type Summary } from './summarise.ts';
import { locate, type Home } from './templates/Home.ts';
import { loadLook, type Look } from './templates/loadLook.ts';
import { loadWords, type LoadedWords, type Words } from './templates/loadWords.ts';
import { typeset, type Press, type Typeset } from './typeset.ts';
import { hashOf, writeFiles, type WrittenFile } from './writeFiles.ts';

/** Everything that is known before a page is made: the document where the dossier is sound, and all findings. */
export interface Prepared {
  readonly read: ReadDossier;
  readonly composed: ComposedDocument | null;
  /** The pictures of the document, by their handles. */
  readonly pictures: Pictures;
  /** Where the dossier names them. */
  readonly named: LoadedPictures['named'];
  /** Null where something is wrong with it. */
  readonly look: Look | null;
  /** Layout and language; null where something is wrong with them. */
  readonly words: Words | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

/** The first half of a build, which is all that a check needs: locate → read → disclose → select → compose. */
export function prepare(request: DossierRequest, world: World): Prepared {
  const home = locate(request.file);
  const { material, ...found } = readAll(request, home, world);
  if (material === null) return { ...found, composed: null, diagnostics: reportable(found.diagnostics, request) };
  const disclosed = discloseFacts(material);
  const selection = selectArguments(material, disclosed);
  const composed = composeOrExplain(material, disclosed, selection);
  if ('code' in composed)
    return { ...found, composed: null, diagnostics: reportable([...found.diagnostics, composed], request) };
  return { ...found, composed, diagnostics: reportable([...found.diagnostics, ...composed.diagnostics], request) };
}

export interface BuildRequest extends FilesRequest, Omit<DossierRequest, 'output'> {
  readonly force: boolean;
}

/** What a build came to. Without a file something stopped it; what is listed then was written before it did. */
export interface BuildResult {
  /** Path of the first file; null for standard output and where nothing was made. */
  readonly file: string | null;
  /** Every file that was written. */
  readonly files: readonly WrittenFile[];
  /** The bytes, where they go to standard output. */
  readonly bytes: Uint8Array | null;
  readonly summary: Summary | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** One proposal: prepare → typeset → plan → write. Files are written whole or not at all. */
export async function build(request: BuildRequest, world: World, press: Press): Promise<BuildResult> {
  const formats = formatsWanted(request, press.outputs);
  return buildPrepared(prepare(request, world), formats, request, press);
}

/** The second half of a build. */
export async function buildPrepared(
  prepared: Prepared,
  formats: ReturnType<typeof formatsWanted>,
  request: BuildRequest,
  press: Press,
): Promise<BuildResult> {
  const { read, composed, look, pictures, diagnostics, inputs } = prepared;
  const { draft } = request;
  const exit = exitFor(diagnostics, request);
  const [first] = formats;
  if (first === undefined || composed === null || look === null || exit !== 0) return stopped(prepared, request);

  const { stamp } = composed;
  const supplies = { look, pictures, stamp, archive: request.archive === true, form: request.form === true };
  const set = await typeset(composed, formats, supplies, press.layOut);
  if ('code' in set) return stopped(prepared, request, [set]);
  const { made, pages } = set;
  const wide = wideTables(set.tooWide, read);
  if (wide.length > 0) return stopped(prepared, request, wide);

  const isPiped = request.output === '-';
  const plan = planFiles(isPiped ? [] : made, filesWanted(request, prepared, composed, press.outputs, first));
  // Before all that --force helps against.
  const refused = draft ? null : await refuseFrozen(request, read, composed.stamp, plan.files);
  if (refused !== null) return stopped(prepared, request, [asDiagnostic(refused)]);
  if (plan.problem) return stopped(prepared, request, [asDiagnostic(plan.problem)]);
  const late = [
    ...overBudget(pages, read),
    ...overLetter(set.longLetter),
    ...coverFindings(set.coverLeft),
    ...emptyOnes(set, request, read),
    ...coarsePictures(set.printed, pictures, prepared.named, composed.document),
    ...plan.findings,
  ].map((found) => placeLate(found, read));
  const told = reportable(late, request);
  if (told.length > 0 && request.strict) return stopped(prepared, request, told);
  const { written, problem } = writeFiles(plan);
  if (problem) return stopped(prepared, request, [asDiagnostic(problem)], written);

  const files = made.flatMap((one) => one.files);
  const [bytes = new Uint8Array()] = files;
  const size = files.reduce((sum, { length }) => sum + length, 0);
  return {
    file: written[0]?.path ?? null,
    files: written,
    bytes: isPiped ? bytes : null,
    summary: summarise(read, composed, { pages, bytes: size, hash: hashOf(bytes) }),
    diagnostics: [...diagnostics, ...told],
    inputs,
    exit,
  };
}

/** Why there is no proposal. */
function stopped(
  { diagnostics, inputs }: Prepared,
  request: DossierRequest,
  more: readonly Diagnostic[] = [],
  files: readonly WrittenFile[] = [],
): BuildResult {
  const all = [...diagnostics, ...more];
  return { file: null, files, bytes: null, summary: null, diagnostics: all, inputs, exit: exitFor(all, request) };
}

/** Where the files go, and what has to be known to tell what they replace. */
function filesWanted(
  { file, output, outDir, draft, force }: BuildRequest,
  { read, inputs }: Prepared,
  { proposal, stamp }: ComposedDocument,
  formats: readonly Format[],
  first: Format,
): FilesWanted {
  const { dossier } = read.loaded;
  const own = { file, draft, language: dossier?.proposal.language };
  const usual = usualPath(proposal, own, outDir, first);
  const moves = dossier?.validity.days !== undefined && dossier.proposal.date === undefined;
  const folder = output === null ? outDir : null;
  return {
    named: output ?? usual,
    usual,
    folder,
    moves,
    inputs: inputs.map(({ absolute }) => absolute),
    formats,
    stamp,
    force,
  };
}

/** Reads everything that a proposal is made from; no material where something stands in the way. */
function readAll(
  request: DossierRequest,
  home: Home,
  world: World,
): Omit<Prepared, 'composed'> & { readonly material: Material | null } {
  const { draft } = request;
  refuseUnknown(request.language, home.languages);
  const read = readDossier(home, request.date, world);
  const { loaded, validity } = read;
  const { look, ...dressed } = loadLook(loaded, home);
  const { pictures, named, ...drawn } = loadPictures(loaded, draft);
  const language = request.language ?? loaded.partial.proposal?.language ?? 'en';
  const kind = loaded.partial.proposal?.kind ?? 'proposal';
  // That there is no such language was reported already.
  const { words, ...voiced } = home.languages.includes(language) ? loadWords(language, kind, home) : nothing;
  const parts = [read, dressed, drawn, voiced];
  const inputs = parts.flatMap((part) => part.inputs);
  const diagnostics = parts.flatMap((part) => part.diagnostics);
  const found = { read, look, words, pictures, named, inputs, diagnostics };
  const { dossier } = loaded;
  if (dossier === null || validity === null || look === null || words === null || hasErrors(diagnostics))
    return { ...found, material: null };
  const { output = null } = request;
  const fileName = output === null || output === '-' ? null : basename(output);
  const spoken = world.othersRead === true ? withoutNames(dossier) : dossier;
  return {
    ...found,
    material: { ...read, inputs, dossier, spoken, validity, words, look, draft, pictures: drawn, fileName },
  };
}

const nothing: LoadedWords = { words: null, diagnostics: [], inputs: [] };

function refuseUnknown(language: string | undefined, known: readonly string[]): void {
  if (language === undefined || known.includes(language)) return;
  throw new UsageError(`There is no language ${language}. Choose one of: ${known.join(', ')}.`);
}

/** What is found after the page is made; what a file says that stands there has no place in the dossier. */
const placeLate = (found: Finding, { loaded }: ReadDossier): Diagnostic =>
  found.path.length === 0 ? unplaced(found) : placeFinding(found, loaded.places);

/** A page budget is a warning, not a limit. */
function overBudget(pages: number | null, { loaded }: ReadDossier): readonly Finding[] {
  const budget = loaded.dossier?.proposal.page_budget;
  if (budget === undefined || pages === null || pages <= budget) return [];
  const path = ['proposal', 'page_budget'];
  return [finding('W504', 'longer', { path, pages, budget, found: String(budget) })];
}

/** A letter is read at one go: one page (W505). */
const overLetter = (long: Typeset['longLetter']): readonly Finding[] =>
  long === null ? [] : [finding('W505', 'letter', { path: ['letter', 'text'], ...long })];

/** A form without a place to fill in (W506), and a workbook without a price, which is what it is for (W507). */
const emptyOnes = (
  { fields }: Typeset,
  { form, formats }: BuildRequest,
  { loaded }: ReadDossier,
): readonly Finding[] => [
  ...(form && fields === 0 ? [finding('W506', 'empty', { path: [] })] : []),
  ...(loaded.dossier?.offer.lines.length === 0 && formats?.includes('xlsx')
    ? [finding('W507', 'none', { path: ['offer'] })]
    : []),
];

/** Tables in which words would be cut (E521), at the cell of the longest word. */
const wideTables = (wide: Typeset['tooWide'], { loaded }: ReadDossier): readonly Diagnostic[] =>
  wide.flatMap(({ place, column, word }) => {
    const table = loaded.dossier?.tables[place];
    if (table === undefined) return [];
    const head = table.columns[column]?.head;
    const holes = { table: table.id, column: head === undefined ? String(column + 1) : firstText(head), word };
    const path = ['tables', place, ...cellWith(word, column, table)];
    return [placeFinding(finding('E521', 'wide', { path, found: word, ...holes }), loaded.places)];
  });
