import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freeze } from '../../src/app/life/freeze.ts';
import { readLock, type Lock } from '../../src/app/Lock.ts';
import { press } from '../../src/app/press.ts';
import { isRecord, withLeaf, type Data, type Path } from './leaves.ts';
import { everything, plantCanaries } from './canaries.ts';
import { foundCanaries } from './coverage.ts';
import { writeData } from './writeData.ts';

/** The lock of plain data as if it were a dossier, with the same key and salt each time. */
async function lockOf(data: Data): Promise<{ readonly text: string; readonly lock: Lock }> {
  const folder = mkdtempSync(join(tmpdir(), 'kam-lock-'));
  const file = writeData(data, folder);
  const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
  const asked = { date: '2026-11-23', allow: [], strict: false, output: null, outDir: null, newKey: false };
  const chance = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(bytes);
  const { lock, build } = await freeze({ ...asked, file }, { ...world, chance }, press);
  if (lock === null) throw new Error(JSON.stringify(build.diagnostics));
  const bytes = readFileSync(lock.file);
  rmSync(folder, { recursive: true });
  const read = readLock(bytes);
  if (read === null) throw new Error('The lock cannot be read.');
  return { text: bytes.toString('utf8'), lock: read };
}

describe('a lock that is passed on says nothing private (D4)', () => {
  test('no private text is in it, nor an id or the name of a file', async () => {
    const { data, canaries } = plantCanaries(everything);
    const { text } = await lockOf(data);
    expect(text).toContain('Everything at once');
    expect(foundCanaries(canaries, [text])).toEqual([]);
  });

  const privately: readonly (readonly [string, Path, unknown])[] = [
    ['a birthday', ['dmu', 0, 'internal', 'personal', 'birthday'], '11-23'],
    ['a margin', ['offer', 'internal', 'margin_percent'], '44'],
    ['a note', ['dmu', 0, 'internal', 'note'], 'likes length'],
    ['the phone of a member', ['dmu', 0, 'phone'], '+1 202 555 0177'],
    ['a day of contact', ['dmu', 0, 'internal', 'last_contact'], '2026-10-01'],
  ];

  test('dossiers that differ in private values alone have locks that differ in keyed digests alone', async () => {
    const bare = ({ sealed, ...fields }: Lock): unknown => ({ ...fields, sealed: { ...sealed, inputs: '', lock: '' } });
    const first = await lockOf(everything);
    const seen = new Set([first.lock.sealed.inputs]);
    for (const [, path, value] of privately) {
      const { lock } = await lockOf(withLeaf(everything, path, value));
      expect(bare(lock)).toEqual(bare(first.lock));
      seen.add(lock.sealed.inputs);
    }
    expect(seen.size).toBe(privately.length + 1);
  });

  test('what commands write changes none of them', async () => {
    const first = await lockOf(everything);
    const approved = withLeaf(everything, ['offer', 'internal', 'approvals', 0, 'date'], '2026-11-20');
    expect((await lockOf(approved)).lock.sealed).toEqual(first.lock.sealed);
    const sent = withLeaf(
      withLeaf(everything, ['proposal', 'status'], 'sent'),
      ['interactions', 0, 'said'],
      'yes to all',
    );
    expect((await lockOf(sent)).lock.sealed).toEqual(first.lock.sealed);
  });

  test('it reads back as it was written', async () => {
    const { lock } = await lockOf(everything);
    const facts: unknown = JSON.parse(lock.facts);
    expect(isRecord(facts) && Object.keys(facts).length).toBeGreaterThan(20);
    expect(lock.facts).not.toMatch(/"(?:dossier|origin|body)":/);
  });
});
