import { basename } from 'node:path';
import type { Finding } from '../foundation/diagnostics/finding.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/load.ts';
import { withoutNames } from '../internal/dossier/privacy/withoutNames.ts';
import type { Pictures } from '../publication/assets/picture/DecodedPicture.ts';
import type { Format } from '../publication/output/formats.ts';
import { composeOrExplain, selectArguments, type ComposedDocument, type Material } from './composeDocument.ts';
import { asDiagnostic, exitFor, hasErrors, placeFinding, reportable, unplaced } from './findings.ts';
import { formatsWanted, optionsOf, type FilesRequest } from './formatsWanted.ts';
import { usualPath } from './outputName.ts';
import { setFindings } from './setFindings.ts';
import type { SinceFinder } from './sinceOf.ts';
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
import { typeset, type Press } from './typeset.ts';
import { wideTables } from './wideTables.ts';
import { hashOf, writeFiles, type WrittenFile } from './writeFiles.ts';

/** Everything that is known before a page is made: the document where the dossier is sound, and all findings. */
export interface Prepared {
  readonly read: ReadDossier;
  readonly composed: ComposedDocument | null;
  /** What it is made from; null where something stands in the way. */
  readonly material: Material | null;
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

/** A dossier to prepare, and what finds the revision before it, where what changed since is told. */
export interface PrepareRequest extends DossierRequest {
  readonly changes?: SinceFinder | undefined;
}

/** The first half of a build, which is all that a check needs: locate → read → disclose → select → compose. */
export function prepare(request: PrepareRequest, world: World): Prepared {
  const home = locate(request.file);
  const found = readAll(request, home, world);
  const { material } = found;
  if (material === null) return { ...found, composed: null, diagnostics: reportable(found.diagnostics, request) };
  const disclosed = discloseFacts(material);
  const selection = selectArguments(material, disclosed);
  const since = request.changes?.({ ...request, ...material, ...disclosed }, found.read) ?? null;
  const composed =
    since !== null && typeof since === 'object'
      ? since
      : composeOrExplain({ ...material, since }, disclosed, selection);
  if ('code' in composed)
    return { ...found, composed: null, diagnostics: reportable([...found.diagnostics, composed], request) };
  return { ...found, composed, diagnostics: reportable([...found.diagnostics, ...composed.diagnostics], request) };
}

export interface BuildRequest extends FilesRequest, Omit<PrepareRequest, 'output'> {
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
  const { archive, form, twin } = optionsOf(request);
  const supplies = { look, pictures, stamp, archive, form, twin };
  const set = await typeset(composed, formats, supplies, press.layOut);
  if ('code' in set) return stopped(prepared, request, [set]);
  const { made, pages } = set;
  const wide = set.tooWide.length === 0 ? [] : wideTables(set.tooWide, read);
  if (wide.length > 0) return stopped(prepared, request, wide);

  const isPiped = request.output === '-';
  const plan = planFiles(isPiped ? [] : made, filesWanted(request, prepared, composed, press.outputs, first));
  // Before all that --force helps against.
  const refused = draft ? null : await refuseFrozen(request, read, composed.stamp, plan.files);
  if (refused !== null) return stopped(prepared, request, [asDiagnostic(refused)]);
  if (plan.problem) return stopped(prepared, request, [asDiagnostic(plan.problem)]);
  const late = [
    ...setFindings(set, request, read),
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
function readAll(request: DossierRequest, home: Home, world: World): Omit<Prepared, 'composed'> {
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
    material: {
      ...read,
      inputs,
      dossier,
      spoken,
      validity,
      words,
      look,
      draft,
      pictures: drawn,
      fileName,
      since: null,
    },
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
