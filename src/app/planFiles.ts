import { checkOutput } from '../foundation/disk/checkOutput.ts';
import { standingAt } from '../foundation/disk/standing.ts';
import { statement, type Finding } from '../foundation/diagnostics/finding.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import type { Format } from '../publication/output/formats.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import { readStamp } from '../publication/output/stamp/stampXml.ts';
import { refuseOther, warnOfChange, warnOfMovedGuarantee, type StandingFile } from './compareStamps.ts';
import { isSameProposal } from './isSameProposal.ts';
import { filePaths, pagePath, stemOf } from './outputName.ts';
import type { Made } from './typeset.ts';

/** Where the files of a build go, and what has to be known to tell what they replace. */
export interface FilesWanted {
  /** The path asked for, or made of the proposal's own name. */
  readonly named: string;
  /** The path that it has where nothing is asked for: a file of this revision may stand there as well. */
  readonly usual: string;
  /** A folder that is made where it is missing (`--out-dir`); only itself, not those above it. */
  readonly folder: string | null;
  /** Whether the last day is counted from the day of the build. */
  readonly moves: boolean;
  /** Absolute paths of every file that was read. */
  readonly inputs: readonly string[];
  /** Every format that there is: its endings and marks are known. */
  readonly formats: readonly Format[];
  readonly stamp: Stamp;
  readonly force: boolean;
}

/** A file that is about to be written. */
export interface PlannedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What would be written, why not, and what is to be told of what it replaces. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** Pages of an earlier, longer build of this proposal: whoever sends the folder would send them too. */
  readonly surplus: readonly string[];
  readonly folder: string | null;
  readonly problem: Problem | null;
  readonly findings: readonly Finding[];
}

/** Names the files of every format and looks at what stands there, before the first of them is written. */
export function planFiles(made: readonly Made[], wanted: FilesWanted): Plan {
  const { named, formats, stamp, folder, moves } = wanted;
  const stem = stemOf(named, formats);
  const files = made.flatMap(({ output, files: all }) => {
    const paths = filePaths({ named, stem }, output, { count: all.length, alone: made.length === 1 });
    return all.map((bytes, i) => ({ path: paths[i] ?? named, bytes }));
  });
  const standing: StandingFile[] = [];
  for (const { path } of files) {
    const looked = lookAt(path, wanted);
    if ('code' in looked) return { files: [], surplus: [], folder, problem: looked, findings: [] };
    if (looked.stamp !== null) standing.push({ path, stamp: looked.stamp });
  }
  const paged = made.filter(({ output }) => output.files === 'one a page');
  const surplus = paged.flatMap(({ output, files: { length } }) => pagesBeyond(length, output.extension, stem, wanted));
  // Pages say the same of themselves: it is told of the first.
  const changed = standing.flatMap((file) => warnOfChange(file, stamp) ?? []).slice(0, 1);
  const before = moves ? [...standing, ...usualFile(wanted)] : [];
  const moved = before.length > 0 ? warnOfMovedGuarantee(before, stamp) : null;
  return { files, surplus, folder, problem: null, findings: moved === null ? changed : [...changed, moved] };
}

/** The pages that stand there beyond the last one of this build, as far as they are of this proposal. */
function pagesBeyond(count: number, extension: string, stem: string, wanted: FilesWanted): readonly string[] {
  const found: string[] = [];
  for (let page = count + 1; ; page += 1) {
    const path = pagePath(stem, extension, page, count);
    if (standingAt(path) === 'nothing' || 'code' in lookAt(path, wanted)) return found;
    found.push(path);
  }
}

/** The file of this revision under its usual name, where another name is asked for. */
function usualFile({ usual, named }: FilesWanted): readonly StandingFile[] {
  const standing = usual === named ? 'nothing' : standingAt(usual);
  const old = standing instanceof Uint8Array ? readStamp(standing) : null;
  return old === null ? [] : [{ path: usual, stamp: old }];
}

/** The stamp of a file of the same proposal, null where nothing stands in the way; or why the file stays. */
function lookAt(
  path: string,
  { named, usual, inputs, formats, stamp, force }: FilesWanted,
): { readonly stamp: Stamp | null } | Problem {
  const input = checkOutput(path, inputs);
  if (input !== null) return input;
  const standing = standingAt(path);
  if (standing === 'nothing') return { stamp: null };
  const isOurs = standing !== 'closed' && formats.some((format) => format.isOurs(standing));
  const old = isOurs ? readStamp(standing) : null;
  if (old !== null && isSameProposal(old, stamp)) return { stamp: old };
  if (force) return { stamp: null };
  if (!isOurs) return statement('E602', 'foreign', { file: path });
  return old === null
    ? statement('E602', 'unknownProposal', { file: path })
    : refuseOther({ path, stamp: old }, stamp, named !== usual);
}
