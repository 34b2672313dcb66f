import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { cellsOf, sheetsOf, withoutValues } from './readXlsx.ts';

/** Whether LibreOffice Calc is on this machine. */
export function hasCalc(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'kam-calc-'));
  writeFileSync(join(folder, 'a.csv'), '1\n');
  convert(folder, 'xlsx', ['a.csv']);
  const isThere = readdirSync(folder).includes('a.xlsx');
  rmSync(folder, { recursive: true });
  return isThere;
}

function convert(folder: string, to: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
    cwd: folder,
    timeout: 560_000,
  });
}

/** More files than these one call does not get through. */
const mostAtOnce = 100;

/** Values as they are and not as they are shown, every sheet in a file of its own. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** What LibreOffice reckons otherwise than is printed, as `file sheet!cell: printed, reckoned`; and how many formulas there are. */
export function recalculate(books: ReadonlyMap<string, Uint8Array>): {
  readonly differ: readonly string[];
  readonly formulas: number;
} {
  const folder = mkdtempSync(join(tmpdir(), 'kam-calc-'));
  mkdirSync(join(folder, 'profile'));
  for (const [name, bytes] of books) writeFileSync(join(folder, `${name}.xlsx`), withoutValues(bytes));
  const names = [...books.keys()].map((name) => `${name}.xlsx`);
  for (let at = 0; at < names.length; at += mostAtOnce) convert(folder, asCsv, names.slice(at, at + mostAtOnce));
  const found = [...books].map(([name, bytes]) => compare(folder, name, bytes));
  rmSync(folder, { recursive: true });
  return {
    differ: found.flatMap(({ differ }) => differ),
    formulas: found.reduce((all, { formulas }) => all + formulas, 0),
  };
}

function compare(
  folder: string,
  name: string,
  bytes: Uint8Array,
): { readonly differ: readonly string[]; readonly formulas: number } {
  const sheets = new Map(
    sheetsOf(bytes).map(
      (sheet) => [sheet, tableOf(join(folder, `${name}-${sheet.replaceAll('/', '_')}.csv`))] as const,
    ),
  );
  const computed = cellsOf(bytes).filter(({ formula }) => formula !== null);
  const differ = computed.flatMap(({ sheet, at, value, formula }) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    const column = Array.from(letters).reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
    const reckoned = sheets.get(sheet)?.[Number(row) - 1]?.[column - 1];
    const isSame =
      reckoned !== undefined &&
      reckoned !== '' &&
      Math.abs(Number(reckoned) - Number(value)) < 1e-9 * Math.max(1, Math.abs(Number(value)));
    return isSame ? [] : [`${name} ${sheet}!${at}: ${value ?? ''}, ${reckoned ?? 'nothing'} (${formula ?? ''})`];
  });
  return { differ, formulas: computed.length };
}

function tableOf(file: string): readonly (readonly string[])[] {
  return parse(readFileSync(file), { relax_column_count: true, skip_empty_lines: false });
}
