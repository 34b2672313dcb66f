import { statSync } from 'node:fs';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import { sizeLimits, tooLarge } from '../../foundation/disk/sizeLimits.ts';
import { asDiagnostic, exitFor, reportable, unplaced } from '../findings.ts';
import type { World } from '../request.ts';
import type { Press } from '../typeset.ts';
import { holdAgainst } from './holdAgainst.ts';
import { judgeFile } from './judgeFile.ts';
import { openNearby, type Given, type Nearby } from './nearby.ts';
import type { Verdict, Verified } from './Verified.ts';
import { whatFell } from './whatStands.ts';

export interface VerifyRequest extends Given {
  readonly files: readonly string[];
  /** `--date`: today. */
  readonly date: string | undefined;
  readonly allow: readonly string[];
  readonly strict: boolean;
}

export interface VerifyResult {
  readonly files: readonly Verified[];
  readonly exit: number;
}

/** What became of PDFs: whether each is as it was written, by whom it is known, and whether it still stands. */
export async function verify(request: VerifyRequest, world: World, press: () => Promise<Press>): Promise<VerifyResult> {
  const nearbyOf = openNearby(request);
  const files: Verified[] = [];
  for (const file of request.files) files.push(await verifyOne(file, request, { world, press, nearbyOf }));
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  return { files, exit: exitFor(all, request) };
}

interface Means {
  readonly world: World;
  readonly press: () => Promise<Press>;
  readonly nearbyOf: (file: string) => Nearby;
}

async function verifyOne(file: string, request: VerifyRequest, { world, press, nearbyOf }: Means): Promise<Verified> {
  const read = readPdf(file);
  if (!(read instanceof Uint8Array)) return read;
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  const { verdict, written, stamp, signatures, filled, findings } = judgeFile(file, bytes);
  const judged = { ...unknown(file, verdict), stamp, signatures, filled };
  if (stamp === null) return { ...judged, diagnostics: told(findings, request) };
  const nearby = nearbyOf(file);
  const fallen = whatFell(file, stamp, nearby, { ...world, date: request.date });
  const held = written === null ? null : await holdAgainst({ file, stamp, written }, nearby, world, press);
  const isOther = held?.against.origin === null;
  const all = [...findings, ...(held?.findings ?? []), ...fallen.map(([, finding]) => finding)];
  return {
    ...judged,
    ...held?.against,
    verdicts: [isOther ? 'changed' : verdict, ...fallen.map(([fell]) => fell)],
    diagnostics: [...told(all, request), ...nearby.problems.map(asDiagnostic)],
  };
}

/** The bytes of a PDF, or why there are none. */
function readPdf(file: string): Uint8Array | Verified {
  const limit = sizeLimits.verified;
  const size = statSync(file, { throwIfNoEntry: false });
  if (size?.isFile() === true && size.size > limit.most) {
    const large = statement('E632', 'large', { file, ...tooLarge({ bytes: size.size }, limit) });
    return { ...unknown(file, 'not_ours'), diagnostics: [unplaced(large)] };
  }
  const { bytes, problem } = readArgument(file, limit);
  if (problem === null) return bytes;
  return { ...unknown(file, 'unread'), diagnostics: [asDiagnostic(problem)] };
}

const told = (findings: readonly Statement[], request: VerifyRequest): readonly Diagnostic[] =>
  reportable(findings.map(unplaced), request);

const unknown = (file: string, verdict: Verdict): Omit<Verified, 'diagnostics'> => ({
  ...{ file, verdicts: [verdict], stamp: null, sha256: null, origin: null, isRebuilt: false },
  ...{ lock: null, dossier: null, signatures: [], filled: [] },
});
