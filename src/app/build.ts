import { finding } from '../foundation/diagnostics/finding.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Pictures } from '../publication/assets/picture/DecodedPicture.ts';
import type { Output } from '../publication/output/registry.ts';
import {
  composeDocument,
  discloseFacts,
  selectArguments,
  type ComposedDocument,
  type Material,
} from './composeDocument.ts';
import { asDiagnostic, exitFor, hasErrors, placeFinding, reportable } from './findings.ts';
import { outputPath } from './outputName.ts';
import { loadPictures } from './pictures.ts';
import { readDossier, type ReadDossier } from './readDossier.ts';
import { UsageError, type DossierRequest, type World } from './request.ts';
import { summarise, type Summary } from './summarise.ts';
import { locate, type Home } from './templates/Home.ts';
import { loadLook, type Look } from './templates/loadLook.ts';
import { loadWords, type LoadedWords } from './templates/loadWords.ts';
import { formatsNamed, typeset, type Press } from './typeset.ts';
import { hashOf, writeFiles, type WrittenFile } from './writeFiles.ts';

/** Everything that is known before a page is made: the document where the dossier is sound, and all findings. */
export interface Prepared {
  readonly read: ReadDossier;
  readonly composed: ComposedDocument | null;
  /** The pictures of the document, by their handles. */
  readonly pictures: Pictures;
  /** Null where something is wrong with it. */
  readonly look: Look | null;
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
  const composed = composeDocument(material, disclosed, selection);
  return { ...found, composed, diagnostics: reportable([...found.diagnostics, ...composed.diagnostics], request) };
}

export interface BuildRequest extends DossierRequest {
  /** `-o`: a file, `-` for standard output, or null. */
  readonly output: string | null;
  readonly outDir: string | null;
  readonly force: boolean;
  /** Names of formats; `pdf` alone where nothing is said. */
  readonly formats?: readonly string[];
  /** PDF/A-3a besides PDF/UA-1. */
  readonly archive?: boolean;
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

/** One proposal: prepare → typeset → write. Files are written whole or not at all. */
export async function build(request: BuildRequest, world: World, press: Press): Promise<BuildResult> {
  const formats = formatsWanted(request, press.outputs);
  const prepared = prepare(request, world);
  const { read, composed, look, pictures, diagnostics, inputs } = prepared;
  const exit = exitFor(diagnostics, request);
  const [first] = formats;
  if (first === undefined || composed === null || look === null || exit !== 0) return stopped(prepared, request);

  const set = await typeset(composed, formats, { look, pictures, archive: request.archive === true }, press.layOut);
  if ('code' in set) return stopped(prepared, request, [set]);
  const { made, pages } = set;
  const long = reportable(overBudget(pages, read), request);
  if (long.length > 0 && request.strict) return stopped(prepared, request, long);

  const path = outputPath(composed.proposal, languageOf(request, read), request, first);
  const sources = inputs.map(({ absolute }) => absolute);
  const toStdout = request.output === '-';
  const known = { inputs: sources, formats: press.outputs, force: request.force };
  const { written, problem } = toStdout ? nothingWritten : writeFiles(made, path, known);
  if (problem) return stopped(prepared, request, [asDiagnostic(problem)], written);

  const files = made.flatMap((one) => one.files);
  const [bytes = new Uint8Array()] = files;
  const size = files.reduce((sum, { length }) => sum + length, 0);
  return {
    file: written[0]?.path ?? null,
    files: written,
    bytes: toStdout ? bytes : null,
    summary: summarise(read, composed, { pages, bytes: size, hash: hashOf(bytes) }),
    diagnostics: [...diagnostics, ...long],
    inputs,
    exit,
  };
}

const nothingWritten = { written: [], problem: null };

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

const languageOf = ({ file }: DossierRequest, { loaded }: ReadDossier): Parameters<typeof outputPath>[1] => ({
  file,
  language: loaded.dossier?.proposal.language,
});

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
  const { pictures, ...drawn } = loadPictures(loaded, draft);
  const language = request.language ?? loaded.partial.proposal?.language ?? 'en';
  // That there is no such language was reported already.
  const { words, ...spoken } = home.languages.includes(language) ? loadWords(language, home) : nothing;
  const parts = [read, dressed, drawn, spoken];
  const inputs = parts.flatMap((part) => part.inputs);
  const diagnostics = parts.flatMap((part) => part.diagnostics);
  const found = { read, look, pictures, inputs, diagnostics };
  const { dossier } = loaded;
  if (dossier === null || validity === null || look === null || words === null || hasErrors(diagnostics))
    return { ...found, material: null };
  return { ...found, material: { ...read, inputs, dossier, validity, words, look, draft, pictures: drawn } };
}

const nothing: LoadedWords = { words: null, diagnostics: [], inputs: [] };

function refuseUnknown(language: string | undefined, known: readonly string[]): void {
  if (language === undefined || known.includes(language)) return;
  throw new UsageError(`There is no language ${language}. Choose one of: ${known.join(', ')}.`);
}

/** The formats of a request, held against what else it asks for. */
function formatsWanted(
  { formats: names, output, archive = false }: BuildRequest,
  all: readonly Output[],
): readonly Output[] {
  const formats = formatsNamed(names, all);
  const isPdf = formats.some(({ format }) => format === 'pdf');
  if (output === '-' && (formats.length > 1 || formats.some(({ files }) => files !== 'one'))) {
    const single = all.filter(({ files }) => files === 'one').map(({ format }) => format.toUpperCase());
    throw new UsageError(
      `Only a ${single.join(' or ')} alone can go to standard output. Name a file with -o, or a folder with --out-dir.`,
    );
  }
  if (archive && !isPdf) throw new UsageError('--pdf-a is about the PDF, and none is asked for.');
  return formats;
}

/** A page budget is a warning, not a limit. */
function overBudget(pages: number | null, { loaded }: ReadDossier): readonly Diagnostic[] {
  const budget = loaded.dossier?.proposal.page_budget;
  if (budget === undefined || pages === null || pages <= budget) return [];
  const path = ['proposal', 'page_budget'];
  const long = finding('W504', 'longer', { path, pages, budget, found: String(budget) });
  return [placeFinding(long, loaded.places)];
}
