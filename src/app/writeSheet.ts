import { createHash } from 'node:crypto';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { statement } from '../foundation/diagnostics/finding.ts';
import type { Document } from '../publication/document/Document.ts';
import { setSigns } from '../publication/document/setSigns.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import type { Prepared } from './build.ts';
import { inspect } from './composeDocument.ts';
import { asDiagnostic, exitFor, hasErrors, reportable, unplaced } from './findings.ts';
import { formatsWanted } from './formatsWanted.ts';
import { planFiles } from './planFiles.ts';
import type { DossierRequest } from './request.ts';
import { typeset, type Press } from './typeset.ts';
import { writeFiles, type WrittenFile } from './writeFiles.ts';

/** What a sheet is made with: a page that goes to the client beside the proposal. */
export interface Sheet {
  readonly document: Document;
  /** The proposal that it belongs to, as its file says it. */
  readonly stamp: Stamp;
  /** What it is among the files of that proposal: "changes since 1". */
  readonly as: string;
  /** Where it goes where nothing is asked for. */
  readonly usual: string;
  /** What has to be written before it is; where that cannot be, the sheet is not written either. */
  readonly keep?: (path: string | null, bytes: Uint8Array) => { readonly exit: number };
}

/** Where it is asked to go. */
export interface SheetRequest extends Pick<DossierRequest, 'allow' | 'strict'> {
  readonly output: string | null;
  readonly outDir: string | null;
  readonly force: boolean;
}

export interface SheetResult {
  readonly file: WrittenFile | null;
  /** The bytes, where they go to standard output. */
  readonly bytes: Uint8Array | null;
  readonly pages: number | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly exit: number;
}

/** A sheet under the same last look as the proposal: inspect → typeset → plan → write. */
export async function writeSheet(
  sheet: Sheet,
  { look, pictures, inputs, material, composed }: Prepared,
  request: SheetRequest,
  press: Press,
): Promise<SheetResult> {
  const { document: written, usual } = sheet;
  const formats = formatsWanted({ ...request, formats: ['pdf'] }, press.outputs);
  const document = setSigns(written);
  if (material === null || composed === null || look === null) throw new Error('A sheet needs a sound dossier.');
  const looked = inspect(written, document, material);
  const told = reportable(looked.diagnostics, request);
  const exit = exitFor(told, request);
  if (hasErrors(told) || exit !== 0) return stopped(told, request);
  const stamp = { ...sheet.stamp, revision: `${sheet.stamp.revision} (${sheet.as})`, digest: digestOf(document) };
  const supplies = { look, pictures, stamp, archive: false, form: false };
  const set = await typeset({ ...composed, document }, formats, supplies, press.layOut);
  if ('code' in set) return stopped([...told, set], request);
  const [bytes] = set.made.flatMap(({ files }) => files);
  if (bytes === undefined) throw new Error('A sheet has no page.');
  if (set.longLetter !== null)
    return stopped([...told, asDiagnostic(statement('E645', 'letter', set.longLetter))], request);
  if (request.output === '-') {
    const kept = sheet.keep?.(null, bytes).exit ?? 0;
    if (kept !== 0) return { ...stopped(told, request), exit: kept };
  }
  if (request.output === '-') return { file: null, bytes, pages: set.pages, diagnostics: told, exit };
  const plan = planFiles(set.made, {
    ...{ named: request.output ?? usual, usual, folder: request.output === null ? request.outDir : null, moves: false },
    inputs: inputs.map(({ absolute }) => absolute),
    ...{ formats: press.outputs, stamp, force: request.force },
  });
  if (plan.problem !== null) return stopped([...told, asDiagnostic(plan.problem)], request);
  const kept = sheet.keep?.(plan.files[0]?.path ?? usual, bytes).exit ?? 0;
  if (kept !== 0) return { ...stopped(told, request), exit: kept };
  const late = reportable(plan.findings.map(unplaced), request);
  const { written: files, problem } = writeFiles(plan);
  if (problem !== null) return stopped([...told, asDiagnostic(problem)], request);
  return { file: files[0] ?? null, bytes: null, pages: set.pages, diagnostics: [...told, ...late], exit };
}

const digestOf = (document: Document): string => createHash('sha256').update(JSON.stringify(document)).digest('hex');

const stopped = (diagnostics: readonly Diagnostic[], request: Pick<SheetRequest, 'strict'>): SheetResult => ({
  ...{ file: null, bytes: null, pages: null },
  diagnostics,
  exit: exitFor(diagnostics, request),
});
