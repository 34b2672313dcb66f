import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCalendarDate, type CalendarDate } from '../../../src/foundation/calendar/CalendarDate.ts';
import { status, type StatusRow } from '../../../src/app/life/status.ts';
import { runCli } from '../../cli/runCli.ts';
import { quickStartWith, workFolder } from '../../cli/workFolder.ts';
import { dossierWith } from './frozen.ts';

const on = '2026-11-23';
const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const rowsOf = (folder: string, date = on, within: number | null = null) =>
  status({ folders: [folder], date, within }, world);
const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
};

/** The one row of a folder with a dossier. */
function rowOf(text: readonly (readonly [string, string])[], date = on): StatusRow {
  const file = dossierWith(...text);
  const [row] = rowsOf(dirname(file), date).rows;
  if (row === undefined || !('client' in row)) throw new Error(JSON.stringify(row));
  return row;
}

const dated = ['  currency: EUR', '  currency: EUR\n  date: 2026-11-20'] as const;
const withStatus = (word: string): readonly [string, string] => [
  '  currency: EUR',
  `  currency: EUR\n  date: 2026-11-20\n  status: ${word}`,
];

describe('a row a proposal', () => {
  test('says what is promised until when', () => {
    expect(rowOf([dated])).toMatchObject({
      client: 'Northwind Traders',
      revision: 1,
      status: 'draft',
      total: '237287.50 EUR',
      until: day('2026-12-20'),
      left: 27,
      last: null,
      next: null,
    });
  });

  test.each<readonly [string, string, string, number | null]>([
    ['draft', on, 'draft', 27],
    ['sent', '2026-12-19', 'sent', 1],
    ['sent', '2026-12-20', 'sent', 0],
    ['sent', '2026-12-21', 'lapsed', null],
    ['approved', '2027-12-21', 'lapsed', null],
    ['accepted', '2027-12-21', 'accepted', null],
    ['declined', on, 'declined', null],
  ])('%s on %s is %s', (word, date, expected, left) => {
    const row = rowOf([withStatus(word)], date);
    expect([row.status, row.left]).toEqual([expected, left]);
  });

  test('knows the last talk and the next step', () => {
    const talks = `interactions:
  - { date: 2026-11-10, kind: meeting, next: { what: Call the board, on: 2026-11-30 } }
  - { date: 2026-11-17, kind: call, with: [ingrid] }
  - { date: 2026-12-17, kind: meeting }`;
    const row = rowOf([['\nteam:\n', `\n${talks}\nteam:\n`]]);
    expect([row.last, row.next]).toEqual(['2026-11-17', { what: 'Call the board', on: '2026-11-30' }]);
  });

  test('knows why it was lost, and to whom', async () => {
    const file = dossierWith(dated);
    await runCli(['mark', file, 'declined', '--reason', 'timing', '--to', '=Rival, "AS"']);
    const { stdout } = await runCli(['status', dirname(file), '--csv']);
    const [head, line] = stdout.split('\r\n');
    expect(head).toBe(
      'client,number,revision,status,total,valid_until,days_left,last_contact,next_step,next_on,lost_because,lost_to,file',
    );
    expect(line).toContain('Northwind Traders,,1,declined,237287.50 EUR,2026-12-20,,,,,timing,"\'=Rival, ""AS""",');
  });
});

describe('a folder of proposals', () => {
  const folderWith = (files: Readonly<Record<string, string>>): string => {
    const folder = workFolder();
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };
  const until = (last: string): string => quickStartWith(['  days: 30', `  until: ${last}`], dated);

  test('what ends first stands first; a broken dossier is one line; what is none is left out', async () => {
    const folder = folderWith({
      'a/dossier.yaml': until('2026-12-31'),
      'b/dossier.yaml': until('2026-12-01'),
      'c/dossier.yaml': 'proposal: {title: [}\n',
      'd/other.yaml': 'proposal: 3\naccount: { name: X }\n',
      'notes.yaml': 'shopping: [milk]\n',
      'kam-propose.yaml': 'seller: { name: Fjord Handling AS }\n',
    });
    const { rows } = rowsOf(folder);
    expect(
      rows.map((row) => [
        row.file.slice(-14).replace(/^.*?([a-d]\/)/, '$1'),
        'because' in row ? row.because?.code : row.until,
      ]),
    ).toEqual([
      ['b/dossier.yaml', '2026-12-01'],
      ['a/dossier.yaml', '2026-12-31'],
      ['c/dossier.yaml', 'E100'],
      ['d/other.yaml', 'E105'],
    ]);
    const { exit, stdout } = await runCli(['status', folder]);
    expect(exit).toBe(0);
    expect(stdout.split('\n').filter((line) => line.includes('cannot be understood'))).toHaveLength(2);
    expect(stdout).toMatch(/Northwind Traders +1 +draft +237,287\.50 EUR +2026-12-01 +8 d/);
  });

  test.each([
    [8, 4],
    [7, 0],
    [0, 0],
    [40, 4],
  ])('within %i days: exit %i', async (days, expected) => {
    const folder = folderWith({ 'dossier.yaml': until('2026-12-01') });
    expect((await runCli(['status', folder, '--expires-within', String(days)])).exit).toBe(expected);
  });

  test('as JSON', async () => {
    const folder = folderWith({ 'dossier.yaml': until('2026-12-01'), 'broken.yaml': 'account: [\n' });
    const { stdout } = await runCli(['status', folder, '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { status: 'draft', left: 8 },
      { status: 'broken', code: 'E100' },
    ]);
  });

  test.each([['--expires-within', 'soon'], ['nowhere'], ['--date', '2026-02-30']])(
    'not with %s %s',
    async (...more) => {
      const folder = folderWith({ 'dossier.yaml': until('2026-12-01') });
      const argv = more[0] === 'nowhere' ? ['status', join(folder, 'nowhere')] : ['status', folder, ...more];
      expect((await runCli(argv)).exit).toBe(2);
    },
  );

  test('a lock is no dossier', async () => {
    const folder = folderWith({ 'dossier.yaml': until('2026-12-31') });
    await runCli(['freeze', join(folder, 'dossier.yaml')]);
    const { rows } = rowsOf(folder);
    expect(rows.map((row) => 'status' in row && row.status)).toEqual(['approved']);
    expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toContain('status: approved');
  });
});
