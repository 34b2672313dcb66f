import { prepare } from '../../app/build.ts';
import { exitFor } from '../../app/findings.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import type { DossierOptions } from './options.ts';
import { deviationIds } from '../../app/explainDeviations.ts';
import { findingsJson } from '../../app/findingsJson.ts';
import { report } from '../terminal/report.ts';
import { requestOf } from './requestOf.ts';

/** `validate`: all findings, and whether a build would go through. */
export function runValidate(file: string, options: DossierOptions, io: Io): number {
  const request = requestOf(file, options);
  const { read, diagnostics, inputs } = prepare(request, worldOf(io));
  const exit = exitFor(diagnostics, request);
  if (options.json)
    io.stdout(
      `${JSON.stringify({ ok: exit === 0, deviations: deviationIds(read), diagnostics: findingsJson(diagnostics, file) }, null, 2)}\n`,
    );
  report(diagnostics, inputs, options, io);
  if (exit === 0 && !options.json && !options.quiet) io.stderr(`${file} is sound: a build would go through.\n`);
  return exit;
}
