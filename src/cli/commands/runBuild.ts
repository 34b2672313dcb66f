import { press } from '../../app/press.ts';
import { basename } from 'node:path';
import { build, type BuildResult } from '../../app/build.ts';
import { hasErrors } from '../../app/findings.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import type { DossierOptions } from './options.ts';
import { installed } from '../terminal/installed.ts';
import { findingsJson } from '../../app/findingsJson.ts';
import { columnsOf } from '../terminal/columns.ts';
import { report } from '../terminal/report.ts';
import { summaryLines } from '../terminal/summaryLines.ts';
import { paletteFor } from '../terminal/palette.ts';
import { requestOf } from './requestOf.ts';

/** What `build` takes besides what every command on a dossier takes. */
export interface BuildOptions extends DossierOptions {
  readonly output?: string;
  readonly outDir?: string;
  readonly format?: readonly string[];
  readonly pdfA: boolean;
  readonly form: boolean;
  readonly twin: boolean;
  readonly draft: boolean;
  readonly changes: boolean;
  readonly force: boolean;
  readonly open: boolean;
}

/** `build`: the path on standard output, the talk on standard error. */
export async function runBuild(file: string, options: BuildOptions, io: Io): Promise<number> {
  const request = {
    ...requestOf(file, options, options.draft),
    output: options.output ?? null,
    outDir: options.outDir ?? null,
    force: options.force,
    ...(options.format === undefined ? {} : { formats: options.format }),
    archive: options.pdfA,
    form: options.form,
    changes: options.changes ? (await import('../../app/diff/sinceBefore.ts')).sinceBefore : undefined,
    twin: options.twin,
  };
  const result = await build(request, worldOf(io), press);
  report(result.diagnostics, result.inputs, options, io);
  print(file, result, options, io);
  const isWarned = result.files.length === 0 && result.bytes === null && result.exit === 4;
  if (isWarned && options.strict && !options.json && !hasErrors(result.diagnostics))
    io.stderr(
      'No PDF was written: --strict takes warnings for errors. Mend them, or let one pass with --allow CODE.\n',
    );
  if (options.open && result.file !== null) {
    const { openFile } = await installed(import('../terminal/openFile.ts'));
    await openFile(result.file, io);
  }
  return result.exit;
}

function print(dossier: string, result: BuildResult, options: BuildOptions, io: Io): void {
  const { bytes, files, summary } = result;
  if (bytes !== null) io.stdout(bytes);
  else if (options.json) io.stdout(`${JSON.stringify(jsonOf(dossier, result), null, 2)}\n`);
  else for (const { path } of files) io.stdout(`${path}\n`);
  if (summary !== null && !options.quiet && !options.json)
    io.stderr(summaryLines(summary, paletteFor(options.color, io), io.columns && columnsOf(io)));
}

/** What may leave the company: file names, hashes, pages, total, the result of the case, expiry, ids of clauses that deviate, codes and places; no text of the dossier. */
const jsonOf = (dossier: string, { file, files, summary, diagnostics, exit }: BuildResult): object => ({
  ok: exit === 0,
  file: file === null ? null : basename(file),
  sha256: summary?.hash ?? null,
  files: files.map(({ path, hash }) => ({ file: basename(path), sha256: hash })),
  pages: summary?.pages ?? null,
  totals: summary?.totals ?? null,
  case: summary?.case ?? null,
  expiry: summary?.expiry ?? null,
  deviations: summary?.deviations ?? null,
  diagnostics: findingsJson(diagnostics, dossier),
});
