import { basename } from 'node:path';
import { findingsJson } from '../../app/findingsJson.ts';
import type { SheetResult } from '../../app/writeSheet.ts';
import type { SourceText } from '../../foundation/diagnostics/frameSource.ts';
import type { Io } from '../terminal/Io.ts';
import { report } from '../terminal/report.ts';
import type { DossierOptions } from './options.ts';

/** Tells of a page that goes to the client: its path or its bytes on standard output, findings on standard error. */
export function tellSheet(
  named: string,
  result: SheetResult & { readonly inputs: readonly SourceText[] },
  options: DossierOptions,
  io: Io,
): void {
  const { file, bytes, pages, diagnostics, inputs, exit } = result;
  report(diagnostics, inputs, options, io);
  if (bytes !== null) io.stdout(bytes);
  else if (options.json)
    io.stdout(
      `${JSON.stringify(
        {
          ok: exit === 0,
          file: file === null ? null : basename(file.path),
          sha256: file?.hash ?? null,
          pages,
          diagnostics: findingsJson(diagnostics, named),
        },
        null,
        2,
      )}\n`,
    );
  else if (file !== null) io.stdout(`${file.path}\n`);
}
