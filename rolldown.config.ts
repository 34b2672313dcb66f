import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import Handlebars from 'handlebars';
import { defineConfig, type Plugin } from 'rolldown';
import { compilingFor, templateKey } from './src/foundation/markup/precompiled.ts';
import { keepReading, readingOf } from './src/foundation/yaml/packageYaml.ts';
import type { BlockFile } from './src/internal/library/BlockFile.ts';
import { readBlock } from './src/internal/library/readBlock.ts';
import type { SoundBlock } from './src/internal/library/shippedBlocks.ts';
import { starterFiles } from './src/internal/library/starterFiles.ts';
import { bodyHelpers, layoutHelpers } from './src/publication/compose/renderPieces.ts';
import { compileFace } from './src/publication/assets/faces/compileFace.ts';
import { openFace } from './src/publication/assets/faces/fontkit.ts';
import { packTables } from './src/publication/assets/faces/packTables.ts';

const profile = 'data/sRGB_IEC61966_2_1.icc';
const fonts = 'templates/fonts';

/** pdfkit reads the colour profile of PDF/A from beside its own file: in the bundle it has to lie there too. */
const colorProfile: Plugin = {
  name: 'color-profile',
  generateBundle() {
    const pdfkit = dirname(createRequire(import.meta.url).resolve('pdfkit'));
    this.emitFile({ type: 'asset', fileName: profile, source: readFileSync(join(pdfkit, profile)) });
  },
};

/** Every face that is shipped is worked out here, so that a proposal can be set without a font engine. */
const faces: Plugin = {
  name: 'faces',
  generateBundle() {
    for (const name of readdirSync(fonts).filter((file) => file.endsWith('.ttf'))) {
      const bytes = readFileSync(join(fonts, name));
      const source = packTables(compileFace(openFace(bytes), bytes));
      this.emitFile({ type: 'asset', fileName: `faces/${basename(name, '.ttf')}.bin`, source });
    }
  },
};

/** YAML files of the package, read here so that they need not be read with every proposal. */
const readings: Plugin = {
  name: 'readings',
  generateBundle() {
    const folders = ['roles', 'locales', 'themes/modern', 'themes/classic'].map((name) => `templates/${name}`);
    for (const path of folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)))
      if (path.endsWith('.yaml'))
        this.emitFile({ type: 'asset', fileName: readingOf(path), source: keepReading(readFileSync(path, 'utf8')) });
  },
};

const languages = readdirSync('templates/locales').map((name) => basename(name, '.yaml'));

/** A block of the package as it is read; a fault in one of them stops the build. */
function soundBlock(file: BlockFile): readonly [text: string, block: SoundBlock] {
  const { value, body, diagnostics } = readBlock(file, { helpers: bodyHelpers, languages });
  if (value === null || diagnostics.length > 0) throw new Error(`${file.shown} has faults.`);
  return [file.text, { value, body }];
}

function compiled(source: string): string {
  const helpers = [...layoutHelpers];
  const code: unknown = Handlebars.precompile(source, compilingFor(helpers));
  return `[${JSON.stringify(templateKey(source, helpers))}, ${typeof code === 'string' ? code : ''}]`;
}

/** The package's layout and blocks, read and compiled here so that this need not be done with every proposal. */
const templates: Plugin = {
  name: 'templates',
  load(id) {
    const blocks = starterFiles().map(soundBlock);
    if (id.endsWith('library/shippedBlocks.ts'))
      return `export const shippedBlocks = new Map(JSON.parse(${JSON.stringify(JSON.stringify(blocks))}));`;
    if (!id.endsWith('markup/shippedTemplates.ts')) return null;
    const layout = readFileSync('templates/layouts/proposal.hbs', 'utf8');
    const sources = new Set([layout, ...blocks.map(([, { body }]) => body.source)]);
    return `export const shippedTemplates = new Map([${[...sources].map(compiled).join()}]);`;
  },
};

const notReached = 'export const create = () => { throw new Error("pdfkit opens no font itself."); };';

/**
 * The font engine is a bundle of its own, which `fontkit()` loads when a run needs it. pdfkit imports it too, to open
 * font files; it is only ever given fonts that are open.
 */
const fontEngine: Plugin = {
  name: 'font-engine',
  resolveId: (id, importer) => (id === 'fontkit' && importer?.includes('pdfkit') ? '\0no-fontkit' : null),
  load: (id) => (id === '\0no-fontkit' ? notReached : null),
  transform: (code, id) => (id.endsWith('faces/fontkit.ts') ? code.replace("('fontkit')", "('./fontkit.cjs')") : null),
};

const noPrograms = 'export const spawn = () => { throw new Error("No command is a program of its own."); };';

/** commander can start programs; ours are functions, and what it would start them with is slow to load. */
const noSubprograms: Plugin = {
  name: 'no-subprograms',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('commander') ? '\0no-programs' : null,
  load: (id) => (id === '\0no-programs' ? noPrograms : null),
};

/** What pdfkit can do and is never asked to: encrypt a file, and read a PNG (ours are pixels by then). */
const unasked: Readonly<Record<string, string>> = {
  '@noble/ciphers/aes': 'export const cbc = null; export const ecb = null;',
  'png-js': 'export default null;',
};
const nothingUnasked: Plugin = {
  name: 'nothing-unasked',
  resolveId: (id, importer) => (id in unasked && importer?.includes('pdfkit') ? `\0unasked:${id}` : null),
  load: (id) => unasked[id.replace('\0unasked:', '')] ?? null,
};

/** The line breaker unpacks its table with code of its own, slowly; Node can do it. */
const inflate: Plugin = {
  name: 'inflate',
  resolveId: (id, importer) => (id === 'tiny-inflate' && importer?.includes('unicode-trie') ? '\0inflate' : null),
  load: (id) =>
    id === '\0inflate'
      ? `const { inflateRawSync } = require('node:zlib');
         module.exports = (packed, whole) => { whole.set(inflateRawSync(packed)); return whole; };`
      : null,
};

/** Handlebars asks for source maps where it finds the package, and does without where it does not. */
const noSourceMaps: Plugin = {
  name: 'no-source-maps',
  resolveId: (id, importer) => (id === 'source-map' && importer?.includes('handlebars') ? '\0no-source-map' : null),
  load: (id) => (id === '\0no-source-map' ? 'throw new Error("No source maps.");' : null),
};

const noBrotli = 'module.exports = () => { throw new Error("WOFF2 is refused before."); };';

/** fontkit unpacks WOFF2 with a dictionary of 120 KB; such files are refused by their signature (`checkFace`). */
const noWoff2: Plugin = {
  name: 'no-woff2',
  resolveId: (id, importer) => (id.startsWith('brotli/') && importer?.includes('fontkit') ? '\0no-brotli' : null),
  load: (id) => (id === '\0no-brotli' ? noBrotli : null),
};

const oneRun = `
  const { program, keepCode } = require('./bin/chunks.js').openProgram(require('node:path').resolve('dist'));
  program.run().then(keepCode);`;

/** One proposal is made with what was built, so that V8's work on the code need not be done with every proposal. */
const keptCode: Plugin = {
  name: 'kept-code',
  writeBundle() {
    const argv = ['-', 'build', 'examples/retail/dossier.yaml', '--date', '2026-11-23', '-q', '-o', '-'];
    execFileSync(process.execPath, ['-e', oneRun, ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });
  },
};

/**
 * One entry, one lazily loaded chunk a command: `--help` loads commander and nothing else. CommonJS, which Node starts
 * without its loader of ES modules and without touching every property of its own modules.
 */
export default defineConfig([
  {
    input: { main: 'src/cli/run.ts' },
    platform: 'node',
    plugins: [
      colorProfile,
      faces,
      readings,
      templates,
      fontEngine,
      noSubprograms,
      noSourceMaps,
      nothingUnasked,
      inflate,
    ],
    // The same code as ES modules, of which what is not used can be left out.
    resolve: {
      alias: { yaml: join(dirname(createRequire(import.meta.url).resolve('yaml/package.json')), 'browser/index.js') },
    },
    output: {
      dir: 'dist',
      format: 'cjs',
      // As the ES modules were that it is made from.
      banner: '"use strict";',
      minify: true,
      cleanDir: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
    },
  },
  {
    input: { fontkit: 'fontkit' },
    platform: 'node',
    plugins: [noWoff2, inflate, keptCode],
    output: { dir: 'dist', format: 'cjs', minify: true, entryFileNames: '[name].cjs' },
  },
]);
