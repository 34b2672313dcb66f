import { statSync } from 'node:fs';
import { status } from '../../app/life/status.ts';
import { statusCsv } from '../../app/life/statusCsv.ts';
import { UsageError } from '../../app/request.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import { paletteFor } from '../terminal/palette.ts';
import { statusLines } from '../terminal/statusLines.ts';

/** What `status` takes. */
export interface StatusOptions {
  readonly date?: string;
  readonly expiresWithin?: string;
  readonly csv: boolean;
  readonly json: boolean;
  readonly color: boolean;
}

/** `status`: the rows on standard output. */
export function runStatus(named: readonly string[], options: StatusOptions, io: Io): number {
  const folders = named.length === 0 ? ['.'] : named;
  const strange = folders.find((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (strange !== undefined) throw new UsageError(`There is no folder ${strange}.`);
  const within = options.expiresWithin === undefined ? null : daysTyped(options.expiresWithin);
  const { rows, exit } = status({ folders, date: options.date, within }, worldOf(io));
  if (options.csv) io.stdout(statusCsv(rows));
  else if (options.json) io.stdout(`${JSON.stringify(rows.map(jsonOf), null, 2)}\n`);
  else io.stdout(statusLines(rows, paletteFor(options.color, io, 'stdout')));
  if (rows.length === 0) io.stderr('There is no dossier here.\n');
  return exit;
}

/** Of what is broken the code and the place alone. */
const jsonOf = (row: ReturnType<typeof status>['rows'][number]): object =>
  'because' in row
    ? { file: row.file, status: 'broken', code: row.because?.code ?? null, line: row.because?.place?.line ?? null }
    : row;

function daysTyped(typed: string): number {
  if (/^\d{1,4}$/.test(typed)) return Number(typed);
  throw new UsageError(`--expires-within ${typed} is not a number of days.`);
}
