import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../foundation/diagnostics/finding.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Output } from '../publication/output/registry.ts';
import { asDiagnostic } from './asDiagnostic.ts';
import { check } from './check.ts';
import { exitFor, judge } from './judge.ts';
import { placeFinding } from './placeFinding.ts';
import type { ReadDossier } from './readDossier.ts';
import { outputPath } from './outputName.ts';
import { UsageError, type DossierRequest, type World } from './Session.ts';
import { summarise, type Summary } from './summarise.ts';
import { formatsNamed, press, typeset, type Press } from './typeset.ts';
import { hashOf, writeFiles, type WrittenFile } from './writeFiles.ts';

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

/** One proposal: check everything, lay the pages out, paint them, write them whole or not at all. */
export async function build(request: BuildRequest, world: World, by: Press = press): Promise<BuildResult> {
  const { archive = false } = request;
  const formats = formatsWanted(request, by.outputs);
  const { read, written, look, pictures, diagnostics, inputs } = check(request, world);
  const exit = exitFor(diagnostics, request);
  const stopped = (more: readonly Diagnostic[] = [], files: readonly WrittenFile[] = []): BuildResult => {
    const all = [...diagnostics, ...more];
    return { file: null, files, bytes: null, summary: null, diagnostics: all, inputs, exit: exitFor(all, request) };
  };
  const [first] = formats;
  if (first === undefined || written === null || look === null || exit !== 0) return stopped();

  const set = await typeset(written, formats, { look, pictures, archive }, by.layOut);
  if ('code' in set) return stopped([set]);
  const { made, pages } = set;
  const long = judge(overBudget(pages, read), request);
  if (long.length > 0 && request.strict) return stopped(long);
  const own = { file: request.file, language: read.loaded.dossier?.proposal.language };
  const path = outputPath(written.proposal, own, request, first);
  const sources = inputs.map(({ absolute }) => absolute);
  const toStdout = request.output === '-';
  const done = toStdout ? null : writeFiles(made, path, { inputs: sources, formats: by.outputs, force: request.force });
  if (done?.problem) return stopped([asDiagnostic(done.problem)], done.written);

  const all = made.flatMap(({ files }) => files);
  const [bytes = new Uint8Array()] = all;
  const size = all.reduce((sum, { length }) => sum + length, 0);
  const files = done?.written ?? [];
  return {
    file: files[0]?.path ?? null,
    files,
    bytes: toStdout ? bytes : null,
    summary: summarise(read, written, { pages, bytes: size, hash: hashOf(bytes) }),
    diagnostics: [...diagnostics, ...long],
    inputs,
    exit,
  };
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
  const finding: Finding = {
    code: 'W504',
    path: ['proposal', 'page_budget'],
    message: `The document has ${pages} pages; its budget is ${budget}.`,
    found: String(budget),
    fix: 'Shorten texts, take fewer arguments a member (arguments.max_per_member), or raise the budget.',
  };
  return [placeFinding(finding, loaded.places)];
}
