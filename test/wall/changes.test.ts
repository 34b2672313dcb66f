import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clientPage } from '../../src/app/diff/clientPage.ts';
import { freeze } from '../../src/app/life/freeze.ts';
import { extendByLetter } from '../../src/app/life/extensionLetter.ts';
import { press } from '../../src/app/press.ts';
import { everything, plantCanaries } from './canaries.ts';
import { foundCanaries } from './coverage.ts';
import { withLeaf, type Data, type Path } from './leaves.ts';
import { textsOfPdf } from './textsOfPdf.ts';
import { writeData } from './writeData.ts';

const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const asked = { date: '2026-11-23', allow: [], strict: false, language: undefined, outDir: null, force: true };
const written = (data: Data): string => writeData(data, mkdtempSync(join(tmpdir(), 'kam-changes-')));
const { data, canaries } = plantCanaries(everything);

/** Public edits, and private ones beside them. */
const edits: readonly (readonly [Path, unknown])[] = [
  [['proposal', 'revision'], 4],
  [['proposal', 'history', 2, 'revision'], 4],
  [['offer', 'lines', 0, 'unit_price'], '91.50'],
  [['offer', 'terms', 0, 'text'], 'In writing and signed'],
  [['offer', 'scope_in', 0], 'Platform and app'],
  [['offer', 'milestones', 0, 'week'], 2],
  [['team', 1, 'position'], 'Head of Finance'],
  [['dmu', 0, 'internal', 'note'], 'zqsecretnotecanary'],
];
const later = edits.reduce<Data>((all, [path, value]) => withLeaf(all, path, value), data);

describe('what goes to the client beside a proposal says nothing private (D4)', () => {
  test('the page of what changed, from two dossiers', async () => {
    const [before, after] = [written(data), written(later)];
    const result = await clientPage(
      { ...asked, before, after, dossier: null, output: '-', draft: false },
      world,
      press,
    );
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const texts = await textsOfPdf(result.bytes ?? new Uint8Array());
    const said = texts.join('\n');
    for (const word of ['91.50', 'In writing and signed', 'Platform and app', 'Head of Finance'])
      expect(said).toContain(word);
    expect(foundCanaries([...canaries, { path: [], token: 'zqsecretnotecanary' }], texts)).toEqual([]);
  });

  test('the same from a lock on, byte by byte the same each time', async () => {
    const before = written(data);
    const chance = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(bytes);
    const options = { date: '2026-11-23', allow: [], strict: false, output: null, outDir: null, newKey: false };
    const { lock } = await freeze({ ...options, file: before }, { ...world, chance }, press);
    const request = {
      ...asked,
      before: lock?.file ?? '',
      after: written(later),
      dossier: null,
      output: '-',
      draft: false,
    };
    const [one, other] = [await clientPage(request, world, press), await clientPage(request, world, press)];
    const texts = await textsOfPdf(one.bytes ?? new Uint8Array());
    expect(texts.join('\n')).toContain('Head of Finance');
    expect(foundCanaries(canaries, texts)).toEqual([]);
    expect(Buffer.from(one.bytes ?? []).equals(Buffer.from(other.bytes ?? []))).toBe(true);
  });

  test('the letter of an extension, with its last day, on one page', async () => {
    const file = written(data);
    const request = {
      ...asked,
      file,
      until: '2027-01-31',
      message: 'Your board meets in January',
      reason: 'zqreasoncanary',
    };
    const output = join(mkdtempSync(join(tmpdir(), 'kam-letter-')), 'letter.pdf');
    const result = await extendByLetter({ ...request, output, greeting: null }, world, press);
    expect([result.exit, result.sheet?.pages]).toEqual([0, 1]);
    const texts = await textsOfPdf(readFileSync(output));
    const said = texts.join('\n').replaceAll(/\s+/gu, ' ');
    for (const word of ['EV-1', '31 January 2027', 'Your board meets in January', 'remain unchanged', 'Tom Berg'])
      expect(said).toContain(word);
    expect(foundCanaries([...canaries, { path: [], token: 'zqreasoncanary' }], texts)).toEqual([]);
  });
});
