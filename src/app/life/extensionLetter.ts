import { dirname, join, relative, resolve } from 'node:path';
import { decimalOf } from '../../foundation/money/Decimal.ts';
import { extensionLetter } from '../../publication/compose/extension/extensionLetter.ts';
import { prepare, type Prepared } from '../build.ts';
import { exitFor, hasErrors } from '../findings.ts';
import { outputName } from '../outputName.ts';
import type { World } from '../request.ts';
import type { Press } from '../typeset.ts';
import { hashOf } from '../writeFiles.ts';
import { writeSheet, type SheetRequest, type SheetResult } from '../writeSheet.ts';
import { planExtension, type ExtendRequest, type PlannedExtension } from './extend.ts';
import { openRecord, record, type Recorded } from './openRecord.ts';

export interface LetterRequest extends ExtendRequest, SheetRequest {
  /** `--greeting`: how the client is greeted. */
  readonly greeting: string | null;
  readonly language: string | undefined;
}

export interface LetterResult extends Recorded {
  /** Null where nothing was written. */
  readonly sheet: SheetResult | null;
}

/** Extends a proposal by a letter: plan → prepare as on its day → compose → record → write. Both are done, or nothing. */
export async function extendByLetter(request: LetterRequest, world: World, press: Press): Promise<LetterResult> {
  const opened = openRecord(request, world);
  if ('done' in opened) return { ...opened, sheet: null };
  const planned = planExtension(request, opened);
  // On the day of its issue it held: one that is over can be extended too.
  const { file, language, allow, strict } = request;
  const date = opened.proposal.date ?? opened.today;
  const prepared = prepare({ file, date, language, allow, strict, draft: false }, world);
  const { composed, words, inputs } = prepared;
  if (composed === null || words === null) {
    const diagnostics = prepared.diagnostics.filter((one) => strict || hasErrors([one]));
    return { diagnostics, inputs, done: [], exit: exitFor(diagnostics, { strict }), sheet: null };
  }
  const { revision, today, until } = planned;
  const issued = { revision, issued: today, until };
  const reason = request.message.trim();
  const document = extensionLetter(composed.proposal, { ...issued, reason, greeting: request.greeting }, words.locale);
  const stamp = { ...composed.stamp, revision: String(revision), issued: today, expires: until };
  let recorded: Recorded | null = null;
  const keep = (path: string | null, bytes: Uint8Array): Recorded => {
    recorded = record(opened, request, {
      edits: planned.editsWith(noted(request.file, path, bytes)),
      done: planned.done,
    });
    return recorded;
  };
  const usual = usualPath(request, prepared, planned);
  const sheet = await writeSheet({ document, stamp, as: 'extension letter', usual, keep }, prepared, request, press);
  return told(sheet, recorded, inputs);
}

function told(sheet: SheetResult, recorded: Recorded | null, inputs: Recorded['inputs']): LetterResult {
  const diagnostics = [...sheet.diagnostics, ...(recorded?.diagnostics ?? [])];
  return { diagnostics, inputs, done: recorded?.done ?? [], exit: sheet.exit, sheet };
}

/** What the history keeps of the letter: its name and its digest; of one that went to standard output its digest. */
const noted = (dossier: string, path: string | null, bytes: Uint8Array): Readonly<Record<string, string>> => ({
  sha256: hashOf(bytes),
  ...(path === null ? {} : { file: relative(dirname(resolve(dossier)), resolve(path)).replaceAll('\\', '/') }),
});

/** `<number or account>-r<revision>-extension.pdf`, beside the dossier or in the folder asked for. */
function usualPath(
  { file, outDir }: LetterRequest,
  { composed, read }: Prepared,
  { revision }: PlannedExtension,
): string {
  if (composed === null) throw new Error('A letter needs a proposal.');
  const { proposal } = composed;
  const own = { ...proposal.proposal.revision, number: decimalOf(String(revision)) };
  const named = outputName(
    { ...proposal, proposal: { ...proposal.proposal, revision: own } },
    read.loaded.partial.proposal?.language,
  );
  return join(outDir ?? dirname(file), `${named}-extension.pdf`);
}
