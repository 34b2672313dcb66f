import { isDecimal } from '../../foundation/money/Decimal.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { counted } from '../../foundation/text/counted.ts';
import { englishSigns, writeNumber } from '../../foundation/money/writeNumber.ts';
import type { BrokenRow, StatusRow } from '../../app/life/status.ts';

const heads = ['Client', 'Rev.', 'Status', 'Total', 'Valid until', 'Left', 'Last contact', 'Next'];
/** Columns of numbers. */
const toTheRight: ReadonlySet<number> = new Set([1, 3, 5]);

/** A table, a line a proposal; what is broken is one line under it. */
export function statusLines(rows: readonly (StatusRow | BrokenRow)[], color: Palette): string {
  const sound = rows.filter((row) => 'client' in row);
  const broken = rows.filter((row) => 'because' in row);
  const cells = sound.map(cellsOf);
  const widths = heads.map((head, i) =>
    Math.max(...[head, ...cells.map((line) => line[i] ?? '')].map(({ length }) => length)),
  );
  const lineOf = (line: readonly string[]): string =>
    line
      .map((cell, i) => (toTheRight.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const table =
    sound.length === 0
      ? []
      : [color.quiet(lineOf(heads)), ...cells.map((line, i) => marked(lineOf(line), sound[i], color))];
  const ending = sound.filter(({ ends }) => ends).length;
  const sum = ending === 0 ? [] : ['', `${counted(ending, 'proposal')} to be answered before long.`];
  return [...table, ...broken.map(brokenLine), ...sum].map((line) => `${line}\n`).join('');
}

const marked = (line: string, row: StatusRow | undefined, color: Palette): string =>
  row?.ends === true ? color.strong(line) : line;

function cellsOf({ client, revision, status, total, until, left, last, next }: StatusRow): readonly string[] {
  const step = next === null ? '' : `${next.what}${next.on === null ? '' : `, ${next.on}`}`;
  const written = total.replace(/\d+(\.\d+)?/g, (sum) => (isDecimal(sum) ? writeNumber(sum, englishSigns) : sum));
  const days = left === null ? '' : `${left} d`;
  return [client, String(revision), status, written, until ?? '', days, last ?? '', step].map(cleanForTerminal);
}

const brokenLine = ({ file, because }: BrokenRow): string =>
  cleanForTerminal(
    `${file}${because?.place ? `:${because.place.line}` : ''}  cannot be understood${because === null ? '' : ` (${because.code})`}: kam-propose validate says why`,
  );
