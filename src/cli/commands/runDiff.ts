import { clientPage } from '../../app/diff/clientPage.ts';
import type { DiffLine } from '../../app/diff/Diff.ts';
import { diffRevisions, type DiffRequest, type DiffResult } from '../../app/diff/diffRevisions.ts';
import { findingsJson } from '../../app/findingsJson.ts';
import { press } from '../../app/press.ts';
import { UsageError } from '../../app/request.ts';
import { diffLines } from '../terminal/diffLines.ts';
import { type Io, othersRead, worldOf } from '../terminal/Io.ts';
import { paletteFor } from '../terminal/palette.ts';
import { report } from '../terminal/report.ts';
import type { DossierOptions } from './options.ts';
import { warningsIn } from './requestOf.ts';
import { tellSheet } from './tellSheet.ts';

/** What `diff` takes besides what every command on a dossier takes. */
export interface DiffOptions extends DossierOptions {
  readonly client: boolean;
  readonly output?: string;
  readonly outDir?: string;
  readonly force: boolean;
  readonly dossier?: string;
}

/** `diff`: what changed on standard output, findings on standard error. */
export async function runDiff(before: string, after: string, options: DiffOptions, io: Io): Promise<number> {
  const { date, lang, strict } = options;
  const request = {
    ...{ before, after, dossier: options.dossier ?? null, date, language: lang, strict, draft: false },
    allow: warningsIn(options.allow),
  };
  if (!options.client) return runList(request, options, io);
  const { output = null, outDir = null, force } = options;
  const result = await clientPage({ ...request, output, outDir, force }, worldOf(io), press);
  tellSheet(after, result, options, io);
  return result.exit;
}

function runList(request: DiffRequest, options: DiffOptions, io: Io): number {
  if (options.output !== undefined || options.outDir !== undefined)
    throw new UsageError('-o and --out-dir go with --client: what differs is printed.');
  const result = diffRevisions(request, worldOf(io));
  report(result.diagnostics, result.inputs, options, io);
  const { diff } = result;
  const shown = diff !== null && othersRead(io) ? { ...diff, lines: diff.lines.map(veiled) } : diff;
  if (options.json) io.stdout(`${JSON.stringify(asJson({ ...result, diff: shown }, request.after), null, 2)}\n`);
  else if (shown !== null) io.stdout(diffLines(shown, paletteFor(options.color, io, 'stdout')));
  return result.exit;
}

/** Where others read along (CI), nobody reads what is private. */
const veiled = (line: DiffLine): DiffLine => {
  if (line.privacy === 'public') return line;
  const dots = (said: string | null): string | null => (said === null ? null : '…');
  return { ...line, name: '', before: dots(line.before), after: dots(line.after), changes: [] };
};

const asJson = ({ diff, diagnostics }: DiffResult, file: string): object => {
  const found = findingsJson(diagnostics, file);
  return diff === null ? { ok: false, diagnostics: found } : { ok: true, ...diff, diagnostics: found };
};
