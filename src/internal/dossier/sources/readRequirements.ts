import { decodeCsv } from '../../../foundation/csv/decodeCsv.ts';
import { readCsv, type Csv, type CsvCell, type CsvRow } from '../../../foundation/csv/readCsv.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { limits } from '../../../foundation/data/limits.ts';
import type { Diagnostic, Place } from '../../../foundation/diagnostics/Diagnostic.ts';
import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import { otherWordFor } from '../../../foundation/schema/otherWords.ts';
import { lineMap, type Tree } from '../../../foundation/yaml/locate.ts';
import { requirementFields } from '../schema/requirements.ts';
import type { ReadFile } from './readYaml.ts';

/** Reads the requirements of a client from a CSV file: its first row names the fields, each other one is a requirement. */
export function readRequirements(bytes: Uint8Array, name: string, absolute: string): ReadFile {
  const decoded = decodeCsv(bytes);
  if ('encoding' in decoded) {
    const found = finding('E275', 'encoding', { path: [], found: decoded.encoding });
    const place = { file: name, line: 1, column: 1, length: 1 };
    return { name, absolute, text: '', tree: null, diagnostics: [diagnose(found, place)] };
  }
  const { text } = decoded;
  const lines = lineMap(name, text);
  const { tree, faults } = treeOf(readCsv(text), name, text, lines);
  const diagnostics = faults
    .slice(0, limits.errors)
    .map(({ found, start, end }): Diagnostic => diagnose(found, lines(start, end)));
  return { name, absolute, text, tree, diagnostics };
}

interface Fault {
  readonly found: Finding;
  readonly start: number;
  readonly end: number;
}

type Lines = (start: number, end: number) => Place;

function treeOf(csv: Csv, name: string, text: string, lines: Lines): { tree: Tree | null; faults: readonly Fault[] } {
  if ('fault' in csv) {
    const found = finding('E275', csv.fault === 'open' ? 'openQuote' : 'insideQuote', { path: [] });
    return { tree: null, faults: [{ found, start: csv.at, end: csv.at + 1 }] };
  }
  const [head, ...rows] = csv.rows;
  if (head === undefined || rows.length === 0)
    return { tree: null, faults: [{ found: finding('E275', 'empty', { path: [] }), start: 0, end: 1 }] };
  const columns = head.cells.map(({ text: written }) => written.trim().toLowerCase());
  const faults = [...wrongHeads(head, columns, rows), ...rows.flatMap((row, i) => tooLong(row, i, columns))];
  if (faults.length > 0) return { tree: null, faults };
  const cellAt = ([at, ...rest]: Path): CsvCell | CsvRow => {
    const row = rows[Number(at)];
    return row?.cells[columns.indexOf(rest.join('.'))] ?? row?.cells[columns.indexOf(String(rest[0]))] ?? row ?? head;
  };
  const span = (path: Path): readonly [number, number] => {
    const { start, end } = cellAt(path);
    return [lines(start, end).line, lines(Math.max(start, end - 1), end).line];
  };
  const place = (path: Path): Place => {
    const { start, end } = cellAt(path);
    return lines(start, end);
  };
  return {
    tree: { name, text, value: rows.map((row) => entryOf(row, columns)), place, span, remark: () => null },
    faults,
  };
}

/** `text`, or `text.en` for one language. */
const isKnown = (column: string): boolean => {
  const [field = '', language, ...more] = column.split('.');
  if (!requirementFields.all.includes(field) || more.length > 0) return false;
  return (
    language === undefined || (requirementFields.words.includes(field) && /^[a-z]{2,3}(-[a-z]{2,4})?$/.test(language))
  );
};

function wrongHeads(head: CsvRow, columns: readonly string[], rows: readonly CsvRow[]): readonly Fault[] {
  return head.cells.flatMap(({ start, end }, i): readonly Fault[] => {
    const column = columns[i] ?? '';
    const fault = (found: Finding): readonly Fault[] => [{ found, start, end }];
    const at = { path: [], found: column };
    if (column === '') {
      const isUsed = rows.some(({ cells }) => (cells[i]?.text ?? '').trim() !== '');
      return isUsed ? fault(finding('E276', 'noHead', { ...at, number: i + 1 })) : [];
    }
    if (columns.indexOf(column) !== i) return fault(finding('E276', 'twice', at));
    if (!isKnown(column)) {
      const suggestion = didYouMean(column, requirementFields.all) ?? otherWordFor(column, requirementFields.all);
      return fault(finding('E276', 'unknown', { ...at, suggestion, columns: requirementFields.all }));
    }
    const isSplit = requirementFields.words.includes(column) && columns.some((other) => other.startsWith(`${column}.`));
    return isSplit ? fault(finding('E276', 'both', at)) : [];
  });
}

function tooLong({ cells }: CsvRow, i: number, columns: readonly string[]): readonly Fault[] {
  const extra = cells.slice(columns.length).find(({ text }) => text.trim() !== '');
  if (extra === undefined) return [];
  const found = finding('E275', 'longRow', { path: [i], found: extra.text, columns: columns.length });
  return [{ found, start: extra.start, end: extra.end }];
}

/** One requirement as a dossier would write it; an empty cell says nothing. */
function entryOf({ cells }: CsvRow, columns: readonly string[]): Readonly<Record<string, unknown>> {
  const entry: Record<string, unknown> = {};
  for (const [i, column] of columns.entries()) {
    const written = (cells[i]?.text ?? '').trim().replace(/\s*\n\s*/g, ' ');
    const [field = '', language] = column.split('.');
    if (written === '' || field === '') continue;
    if (language === undefined) entry[field] = field === 'answer' ? written.toLowerCase() : written;
    else entry[field] = { ...(typeof entry[field] === 'object' ? entry[field] : {}), [language]: written };
  }
  return entry;
}
