import { compare, type CompareResult } from '../../app/compare.ts';
import { findingsJson } from '../../app/findingsJson.ts';
import { comparisonLines } from '../terminal/comparisonLines.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import { paletteFor } from '../terminal/palette.ts';
import { report } from '../terminal/report.ts';
import type { DossierOptions } from './options.ts';
import { requestOf } from './requestOf.ts';

/** `compare`: what differs on standard output, findings on standard error. */
export async function runCompare(returned: string, file: string, options: DossierOptions, io: Io): Promise<number> {
  const result = await compare({ ...requestOf(file, options), returned }, worldOf(io));
  const { listed, ours, diagnostics, inputs, exit } = result;
  report(diagnostics, inputs, options, io);
  if (options.json) io.stdout(`${JSON.stringify(asJson(result, file), null, 2)}\n`);
  else if (listed !== null && ours !== null)
    io.stdout(
      comparisonLines(listed, { ours, theirs: result.theirs, returned }, paletteFor(options.color, io, 'stdout')),
    );
  return exit;
}

/** All of it as data: what the client wrote stands in it, so it stays inside. */
function asJson({ listed, ours, theirs, diagnostics }: CompareResult, file: string): object {
  const found = findingsJson(diagnostics, file);
  if (listed === null || ours === null) return { ok: false, diagnostics: found };
  const named = ({ number, revision, title, client }: NonNullable<CompareResult['ours']>): object => ({
    number,
    revision,
    title,
    client,
  });
  return {
    ok: true,
    ours: named(ours),
    theirs: theirs === null ? null : named(theirs),
    differences: listed.differences,
    comments: listed.comments,
    diagnostics: found,
  };
}
