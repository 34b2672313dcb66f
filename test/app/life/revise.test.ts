import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRecord } from '../../wall/leaves.ts';
import { runCli } from '../../cli/runCli.ts';
import { dossierWith } from './frozen.ts';

const run = (command: string, file: string, ...more: readonly string[]) => runCli([command, file, ...more]);
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** A section of a dossier, as YAML reads it. */
function sectionOf(file: string, name: string): Readonly<Record<string, unknown>> {
  const all: unknown = parse(textOf(file), { schema: 'failsafe' });
  const section = isRecord(all) ? all[name] : null;
  if (!isRecord(section)) throw new Error(`no ${name}`);
  return section;
}

const held = (until: string, country = 'NO'): string =>
  dossierWith(
    ['  days: 30', `  until: ${until}`],
    ['  currency: EUR', '  currency: EUR\n  date: 2026-11-23'],
    ['  name: Northwind Traders', `  name: Northwind Traders\n  country: ${country}`],
  );

describe('revise', () => {
  test('raises the revision, dates it, says what is new; every other line stays', async () => {
    const file = dossierWith(['proposal:\n', 'proposal: # ours\n  # the number comes later\n']);
    const before = textOf(file);
    const { exit, stderr } = await run('revise', file, '-m', 'Scope reduced to 42 stores', '--date', '2026-12-04');
    expect([exit, stderr]).toEqual([
      0,
      'This is revision 2 now, of 2026-12-04; it holds for 30 days, until 2027-01-03.\n',
    ]);
    const lines = new Set(textOf(file).split('\n'));
    expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([]);
    expect(sectionOf(file, 'proposal')).toMatchObject({
      revision: '2',
      date: '2026-12-04',
      status: 'draft',
      history: [{ revision: '2', date: '2026-12-04', text: 'Scope reduced to 42 stores', event: 'revised' }],
    });
    const built = await run('build', file, '--date', '2026-12-05');
    expect(built.exit).toBe(0);
    expect(built.stdout).toContain('-r2.pdf');
  });

  // As many days as the last one held, and on from a weekend of the client.
  test.each<readonly [string, string, string, string, string]>([
    ['over the end of a month', 'NO', '2026-12-23', '2027-01-29', '2027-03-01'],
    ['over a leap day', 'NO', '2026-12-23', '2028-01-31', '2028-03-01'],
    ['to a leap day', 'NO', '2026-12-23', '2028-01-30', '2028-02-29'],
    ['a Saturday in Norway', 'NO', '2026-12-23', '2026-12-03', '2027-01-04'],
    ['a Friday in Saudi Arabia', 'SA', '2026-12-23', '2026-12-02', '2027-01-03'],
    ['a Saturday in the Emirates', 'AE', '2026-12-23', '2026-12-03', '2027-01-04'],
    ['a Friday in the Emirates', 'AE', '2026-12-23', '2026-12-02', '2027-01-01'],
  ])('%s: %s', async (_, country, until, today, expected) => {
    const file = held(until, country);
    await run('revise', file, '-m', 'New', '--date', today);
    expect(sectionOf(file, 'validity').until).toBe(expected);
  });

  // The day is that of the zone: 11:30 UTC is 23:30 of the day before at −12, and 01:30 of the next one at +14.
  test.each([
    ['Etc/GMT+12', '2026-11-22'],
    ['UTC', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-24'],
  ])('in %s', async (zone, expected) => {
    const now = Date.UTC(2026, 10, 23, 11, 30);
    const file = dossierWith(['  days: 30', `  days: 30\n  time_zone: ${zone}`]);
    await runCli(['revise', file, '-m', 'New'], {}, now);
    expect(sectionOf(file, 'proposal').date).toBe(expected);
  });

  test.each<readonly [string, readonly string[], Readonly<Record<string, string>>]>([
    ['a day in the place of a number of days', ['--until', '2027-01-31'], { until: '2027-01-31' }],
    ['another number of days', ['--days', '45'], { days: '45' }],
  ])('as asked: %s', async (_, more, expected) => {
    const file = dossierWith();
    expect((await run('revise', file, '-m', 'New', ...more)).exit).toBe(0);
    const { until, days } = sectionOf(file, 'validity');
    expect({ until, days }).toEqual({ until: undefined, days: undefined, ...expected });
  });

  test.each<readonly [string, readonly string[], string]>([
    ['nothing is said', ['-m', ' '], 'it is empty'],
    ['no such day', ['-m', 'New', '--until', '2027-02-30'], 'not a date that exists'],
    ['a day that is over', ['-m', 'New', '--until', '2026-11-22'], 'is over'],
    ['two ends', ['-m', 'New', '--until', '2027-01-31', '--days', '3'], 'give one of them'],
    ['no number of days', ['-m', 'New', '--days', 'many'], 'not a number of days'],
  ])('writes nothing where %s', async (_, more, says) => {
    const file = dossierWith();
    const before = textOf(file);
    const { exit, stderr } = await run('revise', file, ...more);
    expect([exit, textOf(file)]).toEqual([2, before]);
    expect(stderr).toContain(says);
  });

  test('in a file of Windows its line ends stay', async () => {
    const file = dossierWith();
    writeFileSync(file, textOf(file).replaceAll('\n', '\r\n'));
    await run('revise', file, '-m', 'New');
    expect(textOf(file).replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('goes on from a revision that is frozen, and leaves it as it is', async () => {
    const file = dossierWith();
    await run('freeze', file);
    const { stderr } = await run('revise', file, '-m', 'New', '--date', '2026-12-01');
    expect(stderr).toContain('Revision 1 is superseded');
    writeFileSync(file, textOf(file).replace('unit_price: "', 'unit_price: "1'));
    const built = await run('build', file, '--date', '2026-12-01');
    expect([built.exit, built.stdout.trim().slice(-6)]).toEqual([0, 'r2.pdf']);
    const back = textOf(file)
      .replace('revision: 2\n', 'revision: 1\n')
      .replace(/ {4}- revision: 2[\s\S]*?event: revised\n/, '');
    writeFileSync(file, back.replace(/ {4}- \{ revision: 2.*\n/, ''));
    expect((await run('build', file, '--date', '2026-12-01')).stderr).toContain('E604');
  });
});

describe('extend', () => {
  test('changes the last day, and says why', async () => {
    const file = dossierWith();
    const { exit, stderr } = await run('extend', file, '--until', '2027-01-29', '-m', "At your board's request");
    expect([exit, stderr]).toEqual([
      0,
      'This is revision 2 now, of 2026-11-23: it holds until 2027-01-29, and all else is unchanged.\n',
    ]);
    expect(sectionOf(file, 'validity')).toMatchObject({ until: '2027-01-29' });
    expect(sectionOf(file, 'validity').days).toBeUndefined();
    expect(sectionOf(file, 'proposal').history).toMatchObject([{ event: 'extended', until: '2027-01-29' }]);
    expect((await run('build', file)).exit).toBe(0);
  });

  test('an expired one may be extended', async () => {
    const file = held('2026-12-23');
    expect((await run('build', file, '--date', '2027-02-01')).stderr).toContain('E204');
    expect((await run('extend', file, '--until', '2027-02-26', '-m', 'Later', '--date', '2027-02-01')).exit).toBe(0);
    expect((await run('build', file, '--date', '2027-02-01')).exit).toBe(0);
  });

  test.each([
    ['the same day', '2026-12-23'],
    ['an earlier day', '2026-12-01'],
    ['no day', '2027-02-29'],
  ])('not to %s', async (_, until) => {
    const file = held('2026-12-23');
    const before = textOf(file);
    expect((await run('extend', file, '--until', until, '-m', 'Later')).exit).toBe(2);
    expect(textOf(file)).toBe(before);
  });
});
