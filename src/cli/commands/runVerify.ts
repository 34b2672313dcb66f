import { findingsJson } from '../../app/findingsJson.ts';
import type { Verified } from '../../app/verify/Verified.ts';
import { verify } from '../../app/verify/verify.ts';
import { installed } from '../terminal/installed.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import { paletteFor } from '../terminal/palette.ts';
import { report } from '../terminal/report.ts';
import { verifiedLines } from '../terminal/verifiedLines.ts';
import type { DossierOptions } from './options.ts';
import { warningsIn } from './requestOf.ts';

/** What `verify` takes. */
export interface VerifyOptions extends Omit<DossierOptions, 'lang'> {
  readonly lock?: string;
  readonly dossier?: string;
}

/** `verify`: a verdict a file on standard output, what is wrong on standard error. */
export async function runVerify(files: readonly string[], options: VerifyOptions, io: Io): Promise<number> {
  const { lock, dossier, date, strict } = options;
  const request = { files, lock, dossier, date, strict, allow: warningsIn(options.allow) };
  const press = async () => (await installed(import('../../app/press.ts'))).press;
  const result = await verify(request, worldOf(io), press);
  report(
    result.files.flatMap(({ diagnostics }) => diagnostics),
    [],
    options,
    io,
  );
  if (options.json) io.stdout(`${JSON.stringify(result.files.map(jsonOf), null, 2)}\n`);
  else io.stdout(verifiedLines(result.files, paletteFor(options.color, io, 'stdout')));
  return result.exit;
}

/** All of it is public: what the file says of itself, and what was done to it. */
const jsonOf = ({ file, stamp, diagnostics, isRebuilt, ...verified }: Verified): object => ({
  file,
  ok: diagnostics.every(({ severity }) => severity !== 'error'),
  verdicts: verified.verdicts,
  origin: verified.origin,
  rebuilt: isRebuilt,
  sha256: verified.sha256,
  lock: verified.lock,
  dossier: verified.dossier,
  says: stamp,
  signatures: verified.signatures.map(({ isWhole, ...signature }) => ({ ...signature, whole: isWhole })),
  filled: verified.filled,
  diagnostics: findingsJson(diagnostics, file).map(({ code, severity }) => ({ code, severity })),
});
