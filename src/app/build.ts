import { createHash } from 'node:crypto';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../foundation/diagnostics/Finding.ts';
import { checkOutput } from '../foundation/disk/checkOutput.ts';
import { writeAtomically } from '../foundation/disk/writeAtomically.ts';
import type { Input } from '../internal/dossier/Dossier.ts';
import type { Document } from '../publication/document/Document.ts';
import { layOut } from '../publication/layout/layOut.ts';
import { fontkitShaper } from '../publication/layout/text/fontkitShaper.ts';
import { outputs } from '../publication/output/registry.ts';
import { asDiagnostic } from './asDiagnostic.ts';
import { check } from './check.ts';
import { exitFor, judge } from './judge.ts';
import { placeFinding } from './placeFinding.ts';
import type { ReadDossier } from './readDossier.ts';
import { outputPath } from './outputName.ts';
import type { DossierRequest, World } from './Session.ts';
import { faultOf, type Look } from './templates/loadLook.ts';
import { summarise, type Summary } from './summarise.ts';

export interface BuildRequest extends DossierRequest {
  /** `-o`: a file, `-` for standard output, or null. */
  readonly output: string | null;
  readonly outDir: string | null;
  readonly force: boolean;
}

/** What a build came to. Without a file something stopped it, and nothing was written. */
export interface BuildResult {
  /** Path of the PDF; null for standard output and where nothing was made. */
  readonly file: string | null;
  /** The bytes, where they go to standard output. */
  readonly bytes: Uint8Array | null;
  readonly summary: Summary | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** One proposal: check everything, lay the pages out, paint them, write them whole or not at all. */
export async function build(request: BuildRequest, world: World): Promise<BuildResult> {
  const { read, written, look, diagnostics, inputs } = check(request, world);
  const exit = exitFor(diagnostics, request);
  const stopped = (more: readonly Diagnostic[] = []): BuildResult => {
    const all = [...diagnostics, ...more];
    return { file: null, bytes: null, summary: null, diagnostics: all, inputs, exit: exitFor(all, request) };
  };
  if (written === null || look === null || exit !== 0) return stopped();

  const toStdout = request.output === '-';
  const own = { file: request.file, language: read.loaded.dossier?.proposal.language };
  const path = outputPath(written.proposal, own, request);
  const sources = inputs.map(({ absolute }) => absolute);
  const refused = toStdout ? null : checkOutput(path, sources, request.force);
  if (refused) return stopped([asDiagnostic(refused)]);

  const set = await typeset(written.document, look);
  if ('code' in set) return stopped([set]);
  const { bytes, pages } = set;
  const long = judge(overBudget(pages, read), request);
  if (long.length > 0 && request.strict) return stopped(long);
  const failed = toStdout ? null : writeAtomically(path, bytes);
  if (failed) return stopped([asDiagnostic(failed)]);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const summary = summarise(read, written, { pages, bytes: bytes.length, hash });
  const told = [...diagnostics, ...long];
  return { file: toStdout ? null : path, bytes: toStdout ? bytes : null, summary, diagnostics: told, inputs, exit };
}

/** A page budget is a warning, not a limit. */
function overBudget(pages: number, { loaded }: ReadDossier): readonly Diagnostic[] {
  const budget = loaded.dossier?.proposal.page_budget;
  if (budget === undefined || pages <= budget) return [];
  const finding: Finding = {
    code: 'W504',
    path: ['proposal', 'page_budget'],
    message: `The document has ${pages} pages; its budget is ${budget}.`,
    found: String(budget),
    fix: 'Shorten texts, take fewer arguments a member (arguments.max_per_member), or raise the budget.',
  };
  return [placeFinding(finding, loaded.places)];
}

interface Typeset {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Pages before paint, so that totals and page numbers are known when the first glyph is set. */
async function typeset(document: Document, look: Look): Promise<Typeset | Diagnostic> {
  const { theme, fonts } = look;
  const [pdf] = outputs;
  try {
    const layout = layOut(document, theme, fontkitShaper(fonts));
    return { bytes: await pdf.write(layout, document, fonts), pages: layout.pages.length };
  } catch (error) {
    return faultOf(error, look);
  }
}
