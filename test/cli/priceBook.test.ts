import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './runCli.ts';
import { put, quickStartWith, workFolder } from './workFolder.ts';

const head = 'sku,text,unit,list,currency,cost,floor,tax,recurring,from,until,tags';
const internal = 'internal: { max_discount_percent: 7, margin_percent: 24, margin_floor_percent: 18,';

/** The case of the issue: 7,900 in the book, 5,100 in the offer. */
function dossierOf(line = '{ sku: A-1, qty: 3, unit_price: "5100.00" }', book = ''): string {
  const folder = workFolder();
  put(folder, 'prices.csv', `${head}\nA-1,Sorting unit,piece,7900.00,EUR,4811.00,5511.00,vat,,,,bookcanary\n${book}`);
  put(folder, 'kam-propose.yaml', 'prices: ./prices.csv\n');
  const typed = '{ text: Sorting line with 40 chutes, qty: 1, unit_price: "182000.00", tax: vat }';
  const other = '    - { text: Training day, qty: 6, unit_price: "1450.00", tax: vat, discount_percent: 10 }\n';
  return put(folder, 'dossier.yaml', quickStartWith([typed, line], [other, ''], ['internal: {', internal]));
}

const now = Date.UTC(2026, 10, 23, 9);
const ofBook = /7,?900|4,?811|5,?511|35\.4|5\.7|bookcanary|\b(?:7|24|18)\b %|floor_percent: 18/;

describe('the case of a price that is cut from 7,900 to 5,100', () => {
  test('is told, with the way to mend it and none of the numbers that are internal, in a log of CI', async () => {
    const { stderr, stdout, exit } = await runCli(['validate', dossierOf()], { CI: 'true' });
    expect(exit).toBe(0);
    expect(stderr.match(/^W\d+/gm)).toEqual(['W703', 'W702', 'W716', 'W705']);
    expect(stderr).toContain('Raise the price or lower the discount');
    expect(stderr).toContain('Concede less');
    expect(`${stderr}${stdout}`).not.toMatch(ofBook);
  });

  test('and in the JSON of it', async () => {
    const { stdout } = await runCli(['validate', dossierOf(), '--json']);
    expect(stdout).toContain('W702');
    expect(stdout).not.toMatch(ofBook);
  });

  test('the table shows its numbers on a terminal, and withholds them elsewhere', async () => {
    const file = dossierOf();
    const seen = await runCli(['explain', file, '--price', '-q'], {}, now, true);
    expect(seen.stdout).toMatch(
      /A-1 {2}Sorting unit.*7,900\.00.*5,100\.00 EUR.*35\.4 %.*5,100\.00.*4,811\.00.*5\.7 %.*discount, margin, floor/,
    );
    for (const [env, isTerminal] of [[{}, false] as const, [{ CI: '1' }, true] as const]) {
      const { stdout, stderr } = await runCli(['explain', file, '--price'], env, now, isTerminal);
      expect(stdout).toContain('discount, margin, floor');
      expect(`${stdout}${stderr}`.replaceAll('5,100.00', '')).not.toMatch(ofBook);
    }
    expect((await runCli(['explain', file, '--price', '--json'])).exit).toBe(2);
  });
});

describe('only what is in the book may be offered, and there is none', () => {
  const only = ['internal: {', 'internal: { prices_only: true,'] as const;

  test.each<[string, string, readonly (readonly [string, string])[], string | null]>([
    ['said by the dossier', '', [only], 'dossier.yaml'],
    ['said by the workspace', 'prices_only: true\n', [], 'kam-propose.yaml'],
    [
      'said by the workspace, which no dossier lifts',
      'prices_only: true\n',
      [[only[0], only[1].replace('true', 'false')]],
      'kam-propose.yaml',
    ],
    ['said by nobody', '', [[only[0], only[1].replace('true', 'false')]], null],
  ])('%s', async (_, workspace, changes, file) => {
    const folder = workFolder();
    put(folder, 'kam-propose.yaml', workspace === '' ? 'language: en\n' : workspace);
    const { stderr, exit } = await runCli(['validate', put(folder, 'dossier.yaml', quickStartWith(...changes))]);
    expect(exit).toBe(file === null ? 0 : 1);
    if (file === null) expect(stderr).not.toContain('E711');
    else expect(stderr).toMatch(new RegExp(`E711[^]*${file}:\\d+[^]*prices_only[^]*Fix: Name the book`));
  });
});

/** Where what is said is kept, or read by others. */
const kept = [[{}, false] as const, [{ CI: '1' }, true] as const];

describe('the whole book', () => {
  test.each(kept)('shows its rows on a terminal alone: %o', async (env, isTerminal) => {
    const rows =
      'A-1,Unit,,"7,903",EUR,8811.00,9901.00,,,11/05/27,31.12.27,bookcanary\nA-2,Other,,5.01 USD,EUR,,"4,711",,,,,\n';
    const file = put(workFolder(), 'prices.csv', `${head}\n${rows}`);
    const values = /7[,.]?903|8811|9901|5\.01|4[,.]?711|2027|12.27|bookcanary/;
    const { stderr } = await runCli(['--no-color', 'prices', 'check', file], env, now, isTerminal);
    expect(stderr.match(/^E\d+/gm)).toHaveLength(5);
    expect(stderr).not.toMatch(values);
    expect(stderr).toContain('Fix: Run this at your own terminal');
    expect(stderr).not.toMatch(/\{\w+\}/);
    const seen = await runCli(['--no-color', 'prices', 'check', file], {}, now, true);
    expect(seen.stderr).toContain('Fix: Write 7903 or 7.9030, whichever you mean.');
    expect(seen.stderr).toContain('bookcanary');
  });

  test('lists what has lapsed and what is to come, and their days on a terminal alone', async () => {
    const rows = 'A-1,Old,,1.00,EUR,,,,,,2026-01-31,\nA-2,New,,2.00,EUR,,,,,2027-02-01,,\n';
    const argv = ['--no-color', 'prices', 'list', '--book', put(workFolder(), 'p.csv', `${head}\n${rows}`)];
    expect((await runCli(argv, {}, now, true)).stdout).toBe(
      'A-1  Old · 1.00 EUR (lapsed, … to 2026-01-31)\nA-2  New · 2.00 EUR (later, 2027-02-01 to …)\n',
    );
    for (const [env, isTerminal] of kept)
      expect((await runCli(argv, env, now, isTerminal)).stdout).toBe(
        'A-1  Old · EUR (lapsed)\nA-2  New · EUR (later)\n',
      );
    const json = (await runCli([...argv, '--json'])).stdout;
    expect(json.match(/"holds": "\w+"/g)).toEqual(['"holds": "lapsed"', '"holds": "later"']);
    expect(json).not.toMatch(/202[67]/);
  });

  test('one article, and a folder in place of the file', async () => {
    const folder = workFolder();
    const file = put(folder, 'prices.csv', `${head}\nA-1,Unit,,1.00,EUR,,,,,,,\n`);
    expect((await runCli(['prices', 'check', file])).stderr).toBe('1 article, no findings.\n');
    expect((await runCli(['prices', 'check', folder])).stderr).toContain('Name the file itself: a price book.');
    const help = (await runCli(['prices', 'check', '--help'])).stdout;
    expect(help).toContain('look at it as on this day');
    expect(help).not.toMatch(/build as on|--lang/);
  });

  test.each(kept)('names articles and currencies everywhere: %o', async (env, isTerminal) => {
    const rows = 'A-1,Unit,,1.00,EUR,8811.00,,,,,,\nB-2,Other,,5.01 USD,EUR,,,,,,,\nC-3,Third,,5.00,9901.00,,,,,,,\n';
    const file = put(workFolder(), 'prices.csv', `${head}\n${rows}`);
    const { stderr } = await runCli(['--no-color', 'prices', 'check', file], env, now, isTerminal);
    expect(stderr).toContain('article A-1 is under its cost');
    expect(stderr.replace(/\s+/g, ' ')).toContain('not the currency of the row, EUR.');
    expect(stderr).toContain('There is no currency ….');
    expect(stderr).not.toMatch(/8811|5\.01|9901/);
  });

  test('names its columns everywhere: they are no secret', async () => {
    const file = put(workFolder(), 'prices.csv', `${head.replace('floor', 'flor')}\nA-1,Unit,,1.00,EUR,,,,,,,\n`);
    expect((await runCli(['prices', 'check', file], { CI: '1' })).stderr).toContain('no column flor');
  });

  test('is looked at row by row, and its values stay out of a log of CI', async () => {
    const folder = workFolder();
    const row = 'A-1,Unit,,7903.00,EUR,8811.00,,,,,2026-01-31,bookcanary\nA-2,Other,,1.000,EUR,,,,,,,';
    const file = put(folder, 'prices.csv', `${head}\n${row}\n`);
    const { stderr, exit } = await runCli(['prices', 'check', file], { CI: '1' });
    expect(exit).toBe(1);
    expect(stderr.match(/^[EW]\d+/gm)?.toSorted()).toEqual(['E710', 'W717', 'W717']);
    expect(stderr).toContain('prices.csv:3');
    expect(stderr).not.toMatch(/7,?903|8,?811|bookcanary/);
  });

  test('is searched by words', async () => {
    const folder = workFolder();
    const file = put(folder, 'p.csv', `${head}\nA-1,Pump of steel,piece,7903.00,EUR,8811.00,,,month,,,garden\n`);
    const argv = ['--no-color', 'prices', 'list', 'STEEL', 'garden', '--book', file];
    const { stdout } = await runCli(argv, {}, now, true);
    expect(stdout).toBe('A-1  Pump of steel · 7,903.00 EUR a piece, each month\n');
    for (const [env, isTerminal] of kept)
      expect((await runCli(argv, env, now, isTerminal)).stdout).toBe('A-1  Pump of steel · EUR a piece, each month\n');
    const json = await runCli(['prices', 'list', '--book', file, '--json']);
    expect(json.stdout).not.toMatch(/7903|8811|garden/);
    expect((await runCli(['prices', 'list', 'valve', '--book', file])).stderr).toContain('No article');
  });
});

describe('a cost of the book in a text that is not of the dossier', () => {
  test.each<[string, string, string]>([
    ['a clause', 'library/terms/payment-30.yaml', 'owner: Per\ntitle: Payment\ntext: Our cost of it is 4,811\n'],
    ['a block', 'library/own.md', '---\nid: own\nkind: uniqueness\nstatus: approved\n---\nIt costs us 4811.00 here.\n'],
  ])('is told: %s', async (_, name, text) => {
    const file = dossierOf();
    const folder = dirname(file);
    put(folder, name, text);
    put(folder, 'kam-propose.yaml', 'prices: ./prices.csv\nlibrary: ./library\n');
    const { stderr } = await runCli(['validate', file], { CI: 'true' });
    expect(stderr).toMatch(/^W901/m);
    expect(stderr).toContain(`${name}:`);
  });
});
