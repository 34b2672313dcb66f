import { press } from '../../src/app/press.ts';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { build, type BuildResult } from '../../src/app/build.ts';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 12), sourceDateEpoch: undefined };
const minimal = readFileSync('test/fixtures/minimal.yaml', 'utf8');
const plex = (name: string): string => join('templates/fonts', `${name}.ttf`);
const regular = readFileSync(plex('IBMPlexSans_400Regular'));

interface Kit {
  readonly file: string;
  readonly folder: string;
}

/** A dossier with a look of its own whose fonts are as given; files stand in the look's folder. */
function kit(fonts: string, files: Readonly<Record<string, Uint8Array | string>>): Kit {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'theme/fonts'), { recursive: true });
  for (const [name, bytes] of Object.entries(files))
    if (typeof bytes === 'string') copyFileSync(bytes, join(folder, 'theme', name));
    else writeFileSync(join(folder, 'theme', name), bytes);
  writeFileSync(join(folder, 'theme/theme.yaml'), `extends: modern\nfont: ${fonts}\n`);
  const file = join(folder, 'dossier.yaml');
  writeFileSync(file, `${minimal}theme: ./theme\n`);
  return { file, folder };
}

const request = { date: '2026-11-23', allow: [], strict: false, draft: false, outDir: null, force: false };
const run = ({ file, folder }: Kit): Promise<BuildResult> =>
  build({ ...request, file, output: join(folder, 'x.pdf') }, world, press);
const pdfs = ({ folder }: Kit): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.pdf'));

/** The names of the fonts that a file embeds. */
const embedded = (folder: string): readonly string[] =>
  [
    ...new Set(
      [...readFileSync(join(folder, 'x.pdf'), 'latin1').matchAll(/\/BaseFont \/\w+\+([\w-]+)/g)].map(
        ([, name]) => name ?? '',
      ),
    ),
  ].sort();

describe('fonts of one’s own', () => {
  it('are embedded by their weights', async () => {
    const own = kit('{ latin: { 300: fonts/A-Light.ttf, 400: fonts/A-Regular.ttf, 600: fonts/A-Bold.ttf } }', {
      'fonts/A-Light.ttf': plex('IBMPlexSans_300Light'),
      'fonts/A-Regular.ttf': plex('IBMPlexSans_400Regular'),
      'fonts/A-Bold.ttf': plex('IBMPlexSans_600SemiBold'),
    });
    const { exit, diagnostics } = await run(own);
    expect([exit, diagnostics.filter(({ code }) => code.startsWith('E'))]).toEqual([0, []]);
    // 500 falls to 400, the nearest that is lighter.
    expect(embedded(own.folder)).toEqual(['IBMPlexSans-Light', 'IBMPlexSans-Regular', 'IBMPlexSans-SemiBold']);
  });

  it('one face stands for every weight', async () => {
    const own = kit('{ latin: { 400: fonts/A.ttf } }', { 'fonts/A.ttf': plex('IBMPlexSansArabic_500Medium') });
    expect((await run(own)).exit).toBe(0);
    expect(embedded(own.folder)).toEqual(['IBMPlexSansArabic-Medium']);
  });

  it('a shipped family by its name', async () => {
    const own = kit('{ latin: IBM Plex Sans Arabic }', {});
    expect((await run(own)).exit).toBe(0);
    expect(embedded(own.folder).every((name) => name.startsWith('IBMPlexSansArabic'))).toBe(true);
  });

  it('that lack a character are told like ours', async () => {
    const own = kit('{ latin: { 400: fonts/A.ttf } }', { 'fonts/A.ttf': plex('IBMPlexSansArabic_400Regular') });
    writeFileSync(own.file, readFileSync(own.file, 'utf8').replace('Northwind Traders', 'Дом'));
    const { exit, diagnostics } = await run(own);
    expect(exit).toBe(1);
    expect(diagnostics.some(({ code }) => code === 'E501')).toBe(true);
  });
});

/** A font file with its first bytes changed. */
const signed = (signature: string): Uint8Array => Buffer.concat([Buffer.from(signature), regular.subarray(4)]);

/** The same tables with one renamed. */
function renamed(from: string, to: string): Uint8Array {
  const copy = Buffer.from(regular);
  const at = copy.indexOf(from, 0, 'latin1');
  copy.write(to, at, 'latin1');
  return copy;
}

/** The licence bits of OS/2 set to "restricted". */
function restricted(): Uint8Array {
  const copy = Buffer.from(regular);
  const entry = copy.indexOf('OS/2', 0, 'latin1');
  copy.writeUInt16BE(2, copy.readUInt32BE(entry + 8) + 8);
  return copy;
}

type Wrong = readonly [what: string, bytes: Uint8Array | null, code: string, message: string];

test.each<Wrong>([
  ['WOFF2', signed('wOF2'), 'E133', 'WOFF2'],
  ['WOFF', signed('wOFF'), 'E133', 'WOFF'],
  ['CFF', signed('OTTO'), 'E133', 'PostScript'],
  ['a collection', signed('ttcf'), 'E133', 'collection'],
  ['a variable font', renamed('GDEF', 'fvar'), 'E133', 'variable'],
  ['a font without outlines', renamed('glyf', 'glyx'), 'E133', 'broken'],
  ['no font', Buffer.from('this is a text, and no font at all'), 'E133', 'not a font file'],
  ['an empty file', Buffer.alloc(0), 'E133', 'broken'],
  ['half a font', regular.subarray(0, 40_000), 'E133', 'broken'],
  ['a licence that forbids it', restricted(), 'E133', 'maker does not allow'],
  ['a compressed heap', deflateSync(regular), 'E133', 'not a font file'],
  ['a huge file', Buffer.concat([regular, Buffer.alloc(9 * 1024 * 1024)]), 'E121', 'may have 8 MB'],
  ['a file that is not there', null, 'E120', 'no such file'],
])('%s is refused at its place, and nothing is written', async (_, bytes, code, message) => {
  const own = kit('{ latin: { 400: fonts/A.ttf, 600: fonts/B.ttf } }', {
    'fonts/A.ttf': plex('IBMPlexSans_400Regular'),
    ...(bytes === null ? {} : { 'fonts/B.ttf': bytes }),
  });
  const { exit, diagnostics } = await run(own);
  const wrong = diagnostics.filter((diagnostic) => diagnostic.code.startsWith('E'));
  expect(wrong.map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(wrong[0]?.message).toContain(message);
  expect(wrong[0]).toMatchObject({
    path: ['font', 'latin', '600'],
    found: 'fonts/B.ttf',
    place: { line: 2, column: 41 },
  });
  expect([exit, pdfs(own)]).toEqual([1, []]);
});

test('a path out of the workspace is refused', async () => {
  const own = kit('{ latin: { 400: ../../A.ttf } }', {});
  const { exit, diagnostics } = await run(own);
  expect(diagnostics.filter(({ code }) => code.startsWith('E'))).toMatchObject([
    { code: 'E122', found: '../../A.ttf' },
  ]);
  expect(exit).toBe(1);
});

/** A repeatable stream of numbers from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Enough for every run; FUZZ=75 and more for a release. */
const rounds = Number(process.env.FUZZ ?? 8);

describe('a broken font', () => {
  // Bytes anywhere, and bytes in the heads of tables, where one decides how much is read.
  it.each([
    ['anywhere', 1, regular.length, 12],
    ['at the beginning', 2, 4_000, 3],
  ] as const)('works or is told, bytes changed %s', async (_, seed, within, count) => {
    const next = numbers(seed);
    const own = kit('{ latin: { 400: fonts/A.ttf } }', { 'fonts/A.ttf': regular });
    for (let round = 0; round < rounds; round += 1) {
      const copy = Buffer.from(regular);
      for (let i = 0; i < count; i += 1) copy[Math.floor(next() * within)] = Math.floor(next() * 256);
      writeFileSync(join(own.folder, 'theme/fonts/A.ttf'), copy);
      const { exit, diagnostics } = await run(own);
      const codes = diagnostics.filter(({ code }) => code.startsWith('E')).map(({ code }) => code);
      if (exit === 0) expect(codes).toEqual([]);
      else expect(codes.every((code) => code === 'E133' || code === 'E501')).toBe(true);
    }
  });
});
