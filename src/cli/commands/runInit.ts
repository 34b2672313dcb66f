import { programName, type Io, worldOf } from '../terminal/Io.ts';
import { join } from 'node:path';
import { init } from '../../app/init.ts';
import { gravestExit } from '../../foundation/diagnostics/severity.ts';
import { report } from '../terminal/report.ts';

/** What `init` takes. */
export interface InitOptions {
  readonly from?: string;
  readonly color: boolean;
}

/** `init`: the paths on standard output, the talk on standard error. */
export function runInit(folder: string, options: InitOptions, io: Io): number {
  const { made, kept, problem } = init({ folder, from: options.from }, worldOf(io));
  for (const name of made) io.stdout(`${join(folder, name)}\n`);
  if (problem) {
    const found = [problem];
    const talk = { color: options.color, quiet: false, verbose: false };
    report(found, [], talk, io);
    return gravestExit(found);
  }
  if (kept.length > 0) io.stderr(`Left as it was: ${kept.join(', ')}\n`);
  io.stderr(
    `Now build the first proposal with\n  ${programName(io)} build ${join(folder, 'dossier.yaml')}\nor begin your own with\n  ${programName(io)} wizard ${join(folder, 'my-client.yaml')}\n`,
  );
  return 0;
}
