import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../cli/runCli.ts';
import { dossierWith } from './frozen.ts';

const textOf = (file: string): string => readFileSync(file, 'utf8');
const mark = (file: string, ...more: readonly string[]) => runCli(['mark', file, ...more]);
const issued = (): string => dossierWith(['  currency: EUR', '  currency: EUR\n  date: 2026-11-20']);

describe('mark', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['sent', ['sent'], ['status: sent', 'event: sent', 'date: 2026-11-23']],
    ['sent the other day', ['sent', '--on', '2026-11-21'], ['status: sent', 'date: 2026-11-21']],
    ['accepted', ['accepted', '--by', 'Ingrid Solberg'], ['status: accepted', 'event: accepted', 'by: Ingrid Solberg']],
    [
      'declined',
      ['declined', '--reason', 'price', '--to', 'Another AS'],
      ['status: declined', 'event: declined', 'reason: price', 'to: Another AS'],
    ],
  ])('%s', async (_, more, expected) => {
    const file = issued();
    const before = textOf(file);
    const { exit, stderr } = await mark(file, ...more);
    expect(exit).toBe(0);
    expect(stderr).toContain('W607');
    const text = textOf(file);
    for (const line of expected) expect(text).toContain(line);
    const lines = new Set(text.split('\n'));
    expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([]);
    // Nothing of it is printed, and the dossier is as sound as it was.
    expect((await runCli(['validate', file])).exit).toBe(0);
  });

  test('the signed copy is kept by its name and its digest', async () => {
    const file = issued();
    const scan = join(dirname(file), 'scan.pdf');
    writeFileSync(scan, 'signed');
    await mark(file, 'accepted', '--signed', scan);
    expect(textOf(file)).toContain('file: scan.pdf');
    expect(textOf(file)).toContain(createHash('sha256').update('signed').digest('hex'));
  });

  test('of a frozen revision there is no warning', async () => {
    const file = issued();
    await runCli(['freeze', file]);
    const { exit, stderr } = await mark(file, 'sent');
    expect([exit, stderr]).toEqual([0, 'Revision 1 was sent on 2026-11-23.\n']);
    expect((await runCli(['build', file])).exit).toBe(0);
  });

  test.each<readonly [string, string, string]>([
    ['a firm offer', 'binding: firm', 'it binds you only where you want it to'],
    ['a contract', 'binding: subject_to_contract', 'the terms were guaranteed until 2026-12-20'],
  ])('an acceptance after the last day: %s', async (_, binding, says) => {
    const file = dossierWith(
      ['  days: 30', `  days: 30\n  ${binding}`],
      ['  currency: EUR', '  currency: EUR\n  date: 2026-11-20'],
    );
    const { exit, stderr } = await mark(file, 'accepted', '--date', '2026-12-21');
    expect(exit).toBe(0);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(says);
    expect((await mark(dossierWith(), 'accepted', '--strict')).exit).toBe(4);
  });

  test('on the last day it is none', async () => {
    const file = issued();
    expect((await mark(file, 'accepted', '--date', '2026-12-20')).stderr).not.toContain('W606');
  });

  test.each<readonly [string, readonly string[], readonly string[], string]>([
    ['sent twice', ['sent'], ['sent'], 'was sent on 2026-11-23 already'],
    ['accepted after it was declined', ['declined', '--reason', 'price'], ['accepted'], 'was declined on 2026-11-23'],
  ])('not %s', async (_, first, second, says) => {
    const file = issued();
    await mark(file, ...first);
    const before = textOf(file);
    const { exit, stderr } = await mark(file, ...second);
    expect([exit, textOf(file)]).toEqual([1, before]);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(says);
  });

  test.each<readonly [string, readonly string[]]>([
    ['a day to come', ['sent', '--on', '2026-11-24']],
    ['a day before the issue', ['sent', '--on', '2026-11-19']],
    ['no day', ['sent', '--on', '2026-02-30']],
    ['a reason of another kind', ['declined', '--reason', 'weather']],
    ['no reason', ['declined']],
    ['a signature on what was sent', ['sent', '--by', 'Ingrid']],
    ['a reason for yes', ['accepted', '--reason', 'price']],
  ])('not with %s', async (_, more) => {
    const file = issued();
    const before = textOf(file);
    expect((await mark(file, ...more)).exit).toBe(2);
    expect(textOf(file)).toBe(before);
  });

  test('a signed copy that is not there', async () => {
    const file = issued();
    const { exit, stderr } = await mark(file, 'accepted', '--signed', 'nowhere.pdf');
    expect(exit).toBe(3);
    expect(stderr).toContain('E601');
  });
});
