import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';

const folder = 'dist';
const built = existsSync(join(folder, 'main.cjs'));
const program = resolve('bin/kam-propose.js');

/** Writes down what a process has loaded when it ends: files of the program, and Node's own modules. */
const watcher = `
const before = new Set(process.moduleLoadList);
process.on('exit', () => {
  const chunks = Object.keys(require.cache).filter((file) => file.endsWith('.cjs') && !file.endsWith('hook.cjs'));
  const modules = process.moduleLoadList.filter((name) => !before.has(name)).map((name) => name.split(' ').at(-1));
  require('node:fs').writeFileSync(process.env.LOADED, JSON.stringify({ chunks, modules }));
});`;

interface Loaded {
  /** Files of the program. */
  readonly chunks: readonly string[];
  /** Node's own modules. */
  readonly modules: readonly string[];
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** What a run of the built program loads. */
function loadedBy(argv: readonly string[], before = ''): Loaded {
  const scratch = temporaryFolder();
  const [hook, list] = [join(scratch, 'hook.cjs'), join(scratch, 'loaded.json')];
  writeFileSync(hook, watcher + before);
  const args = ['-r', hook, program, ...argv.map((word) => word.replace('OUT', scratch))];
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, LOADED: list } });
  expect([status, stderr.toString()]).toEqual([0, '']);
  const read: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (typeof read !== 'object' || read === null || !('chunks' in read) || !('modules' in read))
    throw new Error('Nothing.');
  return { chunks: strings(read.chunks), modules: strings(read.modules) };
}

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024;
const textOf = ({ chunks }: Loaded): string => chunks.map((file) => readFileSync(file, 'utf8')).join('');
const example = (name: string): string => `examples/${name}/dossier.yaml`;
const build = (name: string): readonly string[] => [
  'build',
  example(name),
  '--date',
  '2026-11-23',
  '-q',
  '-o',
  'OUT/x.pdf',
];

// `npm test` builds first; a run of vitest alone may find nothing built.
describe.skipIf(!built)('what each command has to load', () => {
  test('--help loads the command line and nothing else', () => {
    const loaded = loadedBy(['--help']);
    expect(kilobytes(loaded.chunks)).toBeLessThan(80);
    for (const word of ['PDFDocument', 'glyphForCodePoint', 'parseAllDocuments', 'parseWithoutProcessing'])
      expect(textOf(loaded)).not.toContain(word);
    // Nothing of Node's either that is slow to start: streams of the process, sockets, other programs, keys.
    for (const module of ['net', 'tty', 'stream', 'child_process', 'crypto', 'zlib', 'v8'])
      expect(loaded.modules).not.toContain(module);
  });

  test.each([
    ['validate', ['validate', example('quick-start'), '--date', '2026-11-23', '-q'], 938],
    ['build', build('quick-start'), 1_240],
  ] as const)('%s: kilobytes', (_, argv, most) => {
    const { chunks } = loadedBy(argv);
    expect(kilobytes(chunks)).toBeGreaterThan(100);
    expect(kilobytes(chunks)).toBeLessThan(most);
  });

  test('a dossier without a finding loads no sentences and no mends; a broken one is told all the same', () => {
    const names = loadedBy(['validate', example('quick-start'), '--date', '2026-11-23', '-q']).chunks.map((file) =>
      basename(file, '.cjs'),
    );
    const lazy = [
      'sentences',
      'mends',
      'syntax',
      'schemaFaults',
      'templates',
      'compiler',
      'drawings',
      'bidi',
      'markdown',
      'phrases',
      'pictures',
      'requirements',
      'case',
      'numerals',
      'docx',
      'xlsx',
    ];
    expect(names.filter((name) => lazy.includes(name))).toEqual([]);
    const work = temporaryFolder();
    const said = (text: string): string => {
      writeFileSync(join(work, 'dossier.yaml'), text);
      return spawnSync(process.execPath, [program, 'validate', join(work, 'dossier.yaml')]).stderr.toString();
    };
    const text = readFileSync(example('quick-start'), 'utf8');
    expect(said(text.replace('currency: EUR', 'currency EUR'))).toContain('E100');
    expect(said(text.replace('currency: EUR', 'curency: EUR'))).toContain('E113');
  });

  test('validate knows no PDF and no prompts', () => {
    const loaded = loadedBy(['validate', example('retail'), '--date', '2026-11-23', '-q']);
    for (const word of ['PDFDocument', 'ExitPromptError', 'glyphForCodePoint'])
      expect(textOf(loaded)).not.toContain(word);
    expect(loaded.modules).not.toContain('child_process');
  });

  test.each([
    ['quick-start', false],
    ['retail', false],
    ['ru', false],
    ['ar', true],
  ])('the font engine in a build of %s: %s', (name, needed) => {
    expect(loadedBy(build(name)).chunks.some((file) => basename(file) === 'fontkit.cjs')).toBe(needed);
  });

  test.each(['quick-start', 'long-names'])(
    '%s is built without compiling a template: those of the package are code',
    (name) => {
      const argv = ['--disallow-code-generation-from-strings', program, ...build(name).slice(0, -1), '-'];
      expect(execFileSync(process.execPath, argv).toString('latin1').startsWith('%PDF')).toBe(true);
    },
  );

  test('words that fit need no segmenter of letters', () => {
    const none = `Intl.Segmenter = class { constructor() { throw new Error('A segmenter.'); } };`;
    expect(loadedBy(build('quick-start'), none).chunks.length).toBeGreaterThan(3);
  });

  test('an archive is built from any folder: the colour profile lies beside the bundle', () => {
    const argv = [program, 'build', resolve(example('quick-start')), '--pdf-a', '-o', '-', '-q'];
    const bytes = execFileSync(process.execPath, argv, { cwd: tmpdir() });
    expect(bytes.toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(statSync(join(folder, 'data', 'sRGB_IEC61966_2_1.icc')).size).toBeGreaterThan(1000);
  });

  test('commands are chunks of their own', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.cjs'));
    for (const command of ['runBuild', 'runValidate'])
      expect(names.some((name) => name.startsWith(command))).toBe(true);
    // What goes out to be edited and comes back is loaded by nothing else.
    const apart = [
      [['docx', 'zipped'], 400],
      [['xlsx', 'composeWorkbook'], 60],
      [['runCompare'], 60],
      [['runVerify'], 40],
      [['attachTwin', 'Twin'], 10],
      [['runDiff', 'revisionOf', 'sinceBefore', 'changedWords'], 49],
      [['runLetter', 'tellSheet'], 7],
      [['life', 'runFreeze', 'runRevise', 'runMark', 'runStatus', 'tellRecord', 'writeYaml', 'editDossier'], 33],
      [['runApprove', 'approvals', 'deviations'], 9],
    ] as const;
    const isOf = (chunk: string, name: string): boolean => name === `${chunk}.cjs` || name.startsWith(`${chunk}-`);
    for (const [chunks, most] of apart) {
      const own = chunks.map((chunk) => names.filter((name) => isOf(chunk, name)));
      for (const found of own) expect(found).toHaveLength(1);
      expect(kilobytes(own.flat().map((name) => join(folder, name)))).toBeLessThan(most);
    }
    const others = names.filter((name) => apart.every(([chunks]) => chunks.every((chunk) => !isOf(chunk, name))));
    expect(kilobytes(others.map((name) => join(folder, name)))).toBeLessThan(2_680);
  });

  test('the build keeps what the package says: faces and YAML as they are', () => {
    const keptFaces = readdirSync(join(folder, 'faces')).map((name) => basename(name, '.bin'));
    const faces = readdirSync('templates/fonts').flatMap((name) =>
      name.endsWith('.ttf') ? [basename(name, '.ttf')] : [],
    );
    expect(keptFaces.sort()).toEqual(faces.sort());
    const readings = readdirSync(join(folder, 'yaml')).map((name) => readFileSync(join(folder, 'yaml', name), 'utf8'));
    for (const id of ['ar', 'en', 'ru'])
      expect(
        readings.some((text) => text.includes(JSON.stringify(readFileSync(`templates/locales/${id}.yaml`, 'utf8')))),
      ).toBe(true);
  });
});
