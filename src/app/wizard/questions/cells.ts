/** Between the rows of a table that is one answer; a paste has it in place of its line ends. */
export const rowSign = '↵';
const cellSign = ';';

/** What is read: how cells and rows are parted in it. */
interface Signs {
  readonly cell: string;
  readonly row: string;
}

/** A cell in quotes, in which a quote stands twice; or everything up to the next sign. */
const cellForm = ({ cell, row }: Signs): RegExp =>
  new RegExp(`[ ]*(?:"((?:[^"]|"")*)"[ ]*(?=[${cell}${row}]|$)|([^${cell}${row}]*))([${cell}${row}]|$)`, 'y');

function read(text: string, signs: Signs): readonly (readonly string[])[] {
  const form = cellForm(signs);
  const rows: string[][] = [[]];
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const [, quoted, plain = '', end] = match;
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
    if (end === signs.row) rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** Rows without what they have behind their last columns and that says nothing: what is copied is often wider than what is written. */
export const cutTo = (rows: readonly (readonly string[])[], columns: number): readonly (readonly string[])[] =>
  rows.map((row) => (row.slice(columns).every((cell) => cell === '') ? row.slice(0, columns) : row));

/** The rows of an answer, each with its cells. */
export const rowsIn = (answer: string): readonly (readonly string[])[] =>
  read(answer, { cell: cellSign, row: rowSign });

/** A row as it is typed: `P-101-A; 22.306`. */
export const asTyped = (row: readonly string[]): string =>
  row.map((cell) => (/^"|[;↵]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(`${cellSign} `);

/** What was copied from a spreadsheet, tabs or semicolons between its cells, as one answer. */
export function asAnswer(pasted: string): string {
  const text = pasted.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(/^\n+|\n+$/g, '');
  const cell = text.includes('\t') ? '\t' : cellSign;
  return read(text, { cell, row: '\n' }).map(asTyped).join(` ${rowSign} `);
}
