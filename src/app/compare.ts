import { isCalendarDate } from '../foundation/calendar/CalendarDate.ts';
import { compareFiles } from '../foundation/comparison/compareFiles.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { readArgument } from '../foundation/disk/readArgument.ts';
import { sizeLimits } from '../foundation/disk/sizeLimits.ts';
import { readWord } from '../foundation/word/readWord.ts';
import type { WordBlock } from '../foundation/word/body/Word.ts';
import type { WordFile } from '../foundation/word/WordFile.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import { readStamp } from '../publication/output/stamp/stampXml.ts';
import { prepare, type Prepared } from './build.ts';
import { asDiagnostic, exitFor, hasErrors, reportable, unplaced } from './findings.ts';
import { listDifferences, type Listed } from './listDifferences.ts';
import { rebuildCopy, type OwnCopy } from './rebuildCopy.ts';
import { UsageError, type DossierRequest, type World } from './request.ts';
import { dangersIn, otherProposal } from './returnedFindings.ts';

export interface CompareRequest extends DossierRequest {
  /** The copy that came back. */
  readonly returned: string;
}

/** Which proposal a file holds, as it says itself. */
export type Named = Pick<Stamp, 'number' | 'revision' | 'title' | 'client'>;

export interface CompareResult {
  /** Null where one of the two cannot be read. */
  readonly listed: Listed | null;
  readonly ours: Named | null;
  /** Null where the copy does not say what it is. */
  readonly theirs: Named | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** Something differs, or somebody commented: as what is refused. */
const differs = 4;

/** What a client changed in the copy for Word: read → rebuild ours → compare → list. Nothing is written. */
export async function compare(request: CompareRequest, world: World): Promise<CompareResult> {
  const { returned } = request;
  const read = readReturned(returned);
  if ('severity' in read) return stopped([read], [], request);
  const theirs = read;
  const stamp = theirs.data.map(readStamp).find((found) => found !== null) ?? null;
  const prepared = prepareAsThen(request, stamp, world);
  const { composed, look, diagnostics, inputs } = prepared;
  if (composed === null || look === null || hasErrors(diagnostics)) return stopped(diagnostics, inputs, request, stamp);
  const copy = await rebuildCopy(composed, prepared, look);
  if ('severity' in copy) return stopped([...diagnostics, copy], inputs, request, stamp);

  const comparison = compareFiles(copy.file, theirs);
  const { places } = prepared.read.loaded;
  const listed = listDifferences(comparison, theirs.comments, {
    copy,
    document: composed.document,
    origins: { places, library: prepared.read.library, inputs },
    currencies: composed.proposal.price?.currencies.map(({ currency }) => currency) ?? [],
  });
  const about = [
    ...otherProposal(returned, stamp, composed.stamp, isKnownByFooter(copy, theirs)),
    ...dangersIn(returned, theirs.dangers),
  ].map(unplaced);
  // What the dossier lacks is told by a build: here it would stand between what the client did.
  const told = reportable(about, request);
  const count = listed.differences.length + listed.comments.length;
  const exit = exitFor(told, request);
  return {
    listed,
    ours: composed.stamp,
    theirs: stamp,
    diagnostics: told,
    inputs,
    exit: exit === 0 && count > 0 ? differs : exit,
  };
}

function readReturned(file: string): WordFile | Diagnostic {
  const { bytes, problem } = readArgument(file, sizeLimits.returned);
  if (problem) return asDiagnostic(problem);
  const read = readWord(bytes, file);
  return 'fault' in read ? unplaced(read.fault) : read.file;
}

/**
 * The proposal as it was when the copy was made: on the day, in the language and as the draft that the copy says it is.
 * A copy that says what cannot be is compared with the proposal of today.
 */
function prepareAsThen(request: CompareRequest, stamp: Stamp | null, world: World): Prepared {
  if (stamp === null) return prepare(request, world);
  const date = request.date ?? (isCalendarDate(stamp.issued) ? stamp.issued : undefined);
  const then = { ...request, date, draft: stamp.draft };
  try {
    const prepared = prepare({ ...then, language: request.language ?? stamp.language }, world);
    if (prepared.composed !== null) return prepared;
  } catch (error) {
    // A language that nobody speaks here: the copy was made elsewhere.
    if (!(error instanceof UsageError)) throw error;
  }
  return prepare(request, world);
}

/** Whether a line that our pages repeat is repeated in theirs: it says number, revision and expiry. */
function isKnownByFooter({ file }: OwnCopy, { footers }: WordFile): boolean {
  const said = new Set(linesIn(footers));
  return linesIn(file.footers).some((line) => said.has(line));
}

const linesIn = (blocks: readonly WordBlock[]): readonly string[] =>
  blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [
            block.pieces
              .map(({ text }) => text.replace(/\uE000\d+\uE001/gu, ''))
              .join('')
              .replace(/[^\p{L}\p{N}]+/gu, ' ')
              .trim(),
          ]
        : [],
    )
    .filter((line) => line !== '');

function stopped(
  diagnostics: readonly Diagnostic[],
  inputs: readonly Input[],
  request: CompareRequest,
  theirs: Stamp | null = null,
): CompareResult {
  const told = reportable(diagnostics, request);
  return { listed: null, ours: null, theirs, diagnostics: told, inputs, exit: exitFor(told, request) };
}
