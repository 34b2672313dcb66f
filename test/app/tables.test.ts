import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { textsOfPdf } from '../wall/textsOfPdf.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

/** A dossier with one table of two columns, the second of numbers. */
const dossierWith = (rows: string, column = 'align: number', more = ''): string =>
  `${quickStartWith()}tables:
  - id: weights
    title: Weights
    columns: [{ head: Tag }, { head: Weight, ${column} }]
    rows: ${rows}
${more}`;

async function told(text: string, ...command: readonly string[]): Promise<string> {
  const file = put(workFolder(), 'dossier.yaml', text);
  return (await runCli([...(command.length > 0 ? command : ['validate']), file])).stderr;
}

describe('what a table cannot hold is told at its cell', () => {
  test.each([
    ['[[A, 1], [B]]', 'align: number', 'E107', 'tables[0].rows[1]', 'This row has 1 cell, and the table has 2 columns'],
    ['[[A, 22,306]]', 'align: number', 'E107', 'tables[0].rows[0]', 'a text with a comma in it stands in quotes'],
    ['[[A, "1,250.50"]]', 'align: number', 'E107', 'tables[0].rows[0][1]', 'Write "1250.50"'],
    ['[[A, "12,5"]]', 'sum: true', 'E107', 'tables[0].rows[0][1]', 'Write "12.5"'],
    ['[[A, "78 000 €"]]', 'align: number', 'E107', 'tables[0].rows[0][1]', 'Write "78000"'],
    ['[[A, "2.400"]]', 'align: number', 'E107', 'tables[0].rows[0][1]', 'Write "2400" or "2.4000"'],
    ['[[A, on request]]', 'sum: true', 'E107', 'tables[0].rows[0][1]', 'this is not a number'],
    ['[[A, "1.255"]]', 'places: 2', 'E107', 'tables[0].rows[0][1]', 'as thousands, or with three decimals'],
    ['[[A, "0.1255"]]', 'places: 2', 'E107', 'tables[0].rows[0][1]', 'Write 0.13, or more places'],
    ['[[A, 1], [B, 2]]', 'sum: "4"', 'E402', 'tables[0].columns[1].sum', 'comes to 3'],
    ['[[A, 1], [B, 2], [Total, 3]]', 'sum: true', 'E402', 'tables[0].rows[2]', 'Delete the row'],
    ['[[A, 1]]', 'sum: yes please', 'E107', 'tables[0].columns[1].sum', 'Write true'],
    ['[]', 'sum: true', 'E107', 'tables[0].rows', 'or take the whole table out'],
    ['[[A, ~]]', 'sum: true', 'E106', 'tables[0].rows[0][1]', 'Write "" for an empty cell'],
    ['[[null, 1]]', 'sum: true', 'E106', 'tables[0].rows[0][0]', 'stands in quotes'],
    ['[[A, "1234567890123456"]]', 'sum: true', 'E107', 'tables[0].rows[0][1]', 'at most 15 before the point'],
    ['[[A, 22.306]]', 'sum: true', 'E107', 'tables[0].rows[0][1]', 'or places: 3 in the column'],
    ['[[A, "0.12"]]', 'places: 1', 'E107', 'tables[0].rows[0][1]', 'shows 1 decimal, and'],
  ])('%s with %s', async (rows, column, code, path, words) => {
    const said = (await told(dossierWith(rows, column))).replace(/\s+/g, ' ');
    expect(said).toContain(code);
    expect(said).toContain(path);
    expect(said).toContain(words);
    expect(said).toContain('1 error');
  });

  test.each([
    ['[[A, "2.400"]]', 'places: 3'],
    ['[[A, "22.306"], [B, "19.88"]]', 'places: 3, sum: "42.186"'],
    ['[[A, on request], [B, 50–100]]', 'align: number'],
    ['[[A, 1], [B, 2], [C, 3]]', 'align: number'],
    ['[["", ""], [B, ""]]', 'sum: true'],
    ['[[2024, 1]]', 'unit: "%"'],
  ])('%s with %s is sound', async (rows, column) => {
    expect(await told(dossierWith(rows, column))).not.toMatch(/[EW]\d{3}/);
  });

  test('an id twice, a section that holds no tables, too many columns', async () => {
    const other = (more: string): string => dossierWith('[[A, 1]]', 'align: number', more);
    expect(await told(other('  - { id: weights, title: T, columns: [{ head: A }], rows: [[a]] }\n'))).toContain('E115');
    const closed = '  - { id: b, title: T, section: validity, columns: [{ head: A }], rows: [[a]] }\n';
    expect(await told(other(closed))).toContain('one of summary, situation, solution');
    const heads = 'ABCDEFGH'.split('');
    const many = `  - { id: b, title: T, columns: [${heads.map((head) => `{ head: ${head} }`).join(', ')}], rows: [[${heads.join(', ')}]] }\n`;
    expect(await told(other(many))).toContain('one to 7 columns');
  });

  test('a table that is wider than the page', async () => {
    const words = 'Verkehrswegeplanungsbeschleunigung';
    const cells = Array.from({ length: 6 }, () => words).join(', ');
    const heads = Array.from({ length: 6 }, () => '{ head: A }').join(', ');
    const wide = `  - { id: b, title: T, columns: [${heads}], rows: [[${cells}]] }\n`;
    const said = await told(dossierWith('[[A, 1]]', 'align: number', wide), 'build');
    expect(said).toContain('E521');
    expect(said).toContain('tables[1].rows[0][0]');
    expect(said.replace(/\s+/g, ' ')).toContain(`The column A needs the most room; its longest word is "${words}"`);
  });

  test('a block of the library places it, and then it stands there only', async () => {
    const home = workFolder();
    const block = (slot: string): string =>
      `---\nid: own\nkind: uniqueness\nstatus: approved\nversion: 1\nlang: en\ntitle: What it weighs\n---\n{{slot "table:${slot}"}}\n`;
    put(home, 'library/own.md', block('weights'));
    const own = 'arguments: { library: ./library, pin: [own] }\n';
    const file = put(home, 'dossier.yaml', dossierWith('[[P-101-A, 1]]', 'align: number', own));
    const built = await runCli(['build', file, '-o', '-']);
    expect(built.exit).toBe(0);
    const page = (await textsOfPdf(built.bytes)).at(-3) ?? '';
    expect(page.split('P-101-A')).toHaveLength(2);
    expect(page.indexOf('P-101-A')).toBeGreaterThan(page.indexOf('What it weighs'));
    put(home, 'library/own.md', block('wieghts'));
    expect((await runCli(['validate', file])).stderr).toContain('Add a table of this id under tables');
  });
});
