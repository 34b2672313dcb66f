import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { put, workFolder } from '../cli/workFolder.ts';
import { smallJpeg } from '../publication/assets/jpegs.ts';
import { chunk, makePng } from '../publication/assets/makePng.ts';

const minimal = readFileSync('test/fixtures/minimal.yaml', 'utf8');
const withPicture = (path: string): string =>
  minimal.replace('text: Sorting line,', `text: Sorting line, picture: ${path},`);
const heavyPng = makePng({ width: 4, height: 4, color: 0, depth: 8, interlaced: false, sample: (x, y) => x * y }, [
  chunk('tEXt', Buffer.alloc(1.5 * 1024 * 1024)),
]);
const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const checkFile = (file: string, draft = false) =>
  prepare({ file, date: '2026-11-23', allow: [], strict: false, draft }, world);

describe('the picture of a price line', () => {
  test.each<[string, string, Uint8Array | null, string]>([
    ['one that is not there', 'pipe.png', null, 'E120'],
    ['one outside the folder', '../pipe.png', null, 'E122'],
    ['another format than its name says', 'pipe.png', smallJpeg, 'E511'],
    ['a script in an SVG', 'pipe.svg', Buffer.from('<svg viewBox="0 0 9 9"><script/></svg>'), 'E511'],
    ['one of more than a megabyte', 'pipe.png', heavyPng, 'W512'],
  ])('is refused like any other: %s', (_, name, bytes, code) => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', withPicture(name));
    if (bytes) writeFileSync(join(folder, name), bytes);
    const told = checkFile(file).diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(told).toMatchObject([{ path: ['offer', 'lines', 0, 'picture'], found: name }]);
  });

  test('may be missing in a draft, with a box among the prices', () => {
    const { composed, diagnostics } = checkFile(put(workFolder(), 'dossier.yaml', withPicture('later.png')), true);
    expect(diagnostics.map(({ code }) => code)).toContain('W511');
    const prices = composed?.document.sections.find(({ id }) => id === 'investment');
    expect(JSON.stringify(prices)).toContain('Missing: the file of a picture');
  });
});
