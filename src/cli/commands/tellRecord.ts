import type { Recorded } from '../../app/life/openRecord.ts';
import { findingsJson } from '../../app/findingsJson.ts';
import type { Io } from '../terminal/Io.ts';
import { report } from '../terminal/report.ts';
import type { DossierOptions } from './options.ts';

/** Tells what was written into a dossier: on standard error, or as JSON. */
export function tellRecord(file: string, recorded: Recorded, options: DossierOptions, io: Io): number {
  const { diagnostics, inputs, done, exit } = recorded;
  report(diagnostics, inputs, options, io);
  if (options.json)
    io.stdout(`${JSON.stringify({ ok: exit === 0, diagnostics: findingsJson(diagnostics, file) }, null, 2)}\n`);
  else if (!options.quiet) for (const line of done) io.stderr(`${line}\n`);
  return exit;
}
