import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import Handlebars from 'handlebars';
import { defineConfig } from 'rolldown';
import { emitFiles, redirectImport, replaceFile, replaceImport, replacePiece } from './bundle/matching.ts';
import { loadLazily } from './bundle/loadLazily.ts';
import { packDictionaries } from './bundle/packDictionaries.ts';
import { packFaces } from './bundle/packFaces.ts';
import { compilingFor, templateKey } from './src/foundation/markup/precompiled.ts';
import { keepReading, readingOf } from './src/foundation/yaml/packageYaml.ts';
import { type BlockFile, starterFiles } from './src/internal/library/blockFiles.ts';
import { readBlock } from './src/internal/library/readBlock.ts';
import type { SoundBlock } from './src/internal/library/shippedBlocks.ts';
import { bodyHelpers, layoutHelpers } from './src/publication/compose/renderPieces.ts';

const { resolve: find } = createRequire(import.meta.url);
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(ending));

/** pdfkit reads the colour profile of PDF/A from beside its own file: in the bundle it has to lie there too. */
const colorProfile = emitFiles('the colour profile', () => {
  const fileName = 'data/sRGB_IEC61966_2_1.icc';
  return [{ fileName, source: readFileSync(join(dirname(find('pdfkit')), fileName)) }];
});

/** Every face that is shipped, worked out for the pages and packed for Word. */
const faces = emitFiles('the faces', packFaces);

/** Ordinary words, by which the search for names tells a company called Total from a total. */
const dictionaries = emitFiles('the dictionaries', packDictionaries);

/** YAML files of one folder of the package, read here so that they need not be read with every proposal. */
const readings = ['roles', 'locales', 'themes/modern', 'themes/classic'].map((part) =>
  emitFiles(`the YAML of ${part}`, () => {
    const folder = `templates/${part}`;
    return namesIn(folder, '.yaml').map((name) => {
      const path = `${folder}/${name}`;
      return { fileName: readingOf(path), source: keepReading(readFileSync(path, 'utf8')) };
    });
  }),
);

/** A block of the package as it is read; a fault in one of them stops the build. */
function soundBlock(file: BlockFile): readonly [text: string, block: SoundBlock] {
  const languages = namesIn('templates/locales', '.yaml').map((name) => basename(name, '.yaml'));
  const { value, body, diagnostics } = readBlock(file, { helpers: bodyHelpers, languages });
  if (value === null || diagnostics.length > 0) throw new Error(`${file.shown} has faults.`);
  return [file.text, { value, body }];
}

function compiled(source: string): string {
  const helpers = [...layoutHelpers];
  const code: unknown = Handlebars.precompile(source, compilingFor(helpers));
  return `[${JSON.stringify(templateKey(source, helpers))}, ${typeof code === 'string' ? code : ''}]`;
}

/** The package's blocks, read here so that this need not be done with every proposal. */
const blocks = replaceFile('src/internal/library/shippedBlocks.ts', () => {
  const sound = JSON.stringify(starterFiles().map(soundBlock));
  return `export const shippedBlocks = new Map(JSON.parse(${JSON.stringify(sound)}));`;
});

/** The package's layout and the bodies of its blocks, compiled here for the same reason. */
const templates = replaceFile('src/foundation/markup/shippedTemplates.ts', () => {
  const bodies = starterFiles().map((file) => soundBlock(file)[1].body.source);
  const sources = new Set([readFileSync('templates/layouts/proposal.hbs', 'utf8'), ...bodies]);
  return `export const shippedTemplates = new Map([${[...sources].map(compiled).join()}]);`;
});

/** The font engine is a bundle of its own, which `fontkit()` loads when a run needs it. */
const fontEngine = replacePiece('src/publication/assets/faces/fontkit.ts', "('fontkit')", "('./fontkit.cjs')");

/** What runs templates needs no compiler: that one is loaded for templates of the user's own. */
const runtime = replacePiece('src/foundation/markup/renderTemplate.ts', "'handlebars'", "'handlebars/runtime.js'");

/** The same code as ES modules, of which what is not used can be left out. */
const yaml = redirectImport('yaml', join(dirname(find('yaml/package.json')), 'browser/index.js'));

/** The line breaker and the font engine unpack their tables with code of their own, slowly; Node can do it. */
const inflate = replaceImport({
  module: 'tiny-inflate',
  importedBy: 'unicode-trie',
  code: `const { inflateRawSync } = require('node:zlib');
         module.exports = (packed, whole) => { whole.set(inflateRawSync(packed)); return whole; };`,
});

/**
 * What a run needs only where a company has rules of approval, a proposal goes on from a revision, a file is replaced, something is to be told, templates or phrases are the
 * user's own, there is a picture, values are drawn as bars, a script runs from the right, a file is a table, there is a price book, a tax with rates by date or a business case, a
 * total is said in words, the price is paid for part by part, the acceptance is a form, a copy is to be
 * edited in Word, reckoned with in Excel or drawn, packages are compared, a plan, requirements, service levels or a letter are printed, or something is not.
 */
const lazyFiles = {
  life: 'src/cli/commands/defineLife.ts',
  colors: 'src/cli/terminal/palette.ts',
  findings: 'src/foundation/diagnostics/renderText.ts',
  unsaid: 'src/cli/terminal/unsaid.ts',
  deviations: 'src/internal/library/clauses/deviations.ts',
  approvals: 'src/internal/life/judgeApprovals.ts',
  replaced: 'src/app/compareStamps.ts',
  unfit: 'src/app/unfitFormats.ts',
  wide: 'src/app/wideTables.ts',
  history: 'src/internal/validity/checkHistory.ts',
  sentences: 'src/foundation/diagnostics/diagnose.ts',
  codes: 'src/foundation/diagnostics/messages/codes.ts',
  syntax: 'src/foundation/yaml/explainSyntax.ts',
  mends: 'src/foundation/yaml/mendSyntax.ts',
  schemaFaults: 'src/foundation/schema/explainIssue.ts',
  ownTables: 'src/internal/dossier/checks/checkTables.ts',
  promises: 'src/internal/dossier/checks/checkServiceLevels.ts',
  datesMeant: 'src/foundation/schema/suggestDate.ts',
  templates: 'src/foundation/markup/readTemplate.ts',
  compiler: 'src/foundation/markup/compileTemplate.ts',
  markdown: 'src/foundation/markup/lintMarkdown.ts',
  phrases: 'src/publication/locale/checkPhrases.ts',
  bidi: 'src/publication/layout/text/bidiEngine.ts',
  engine: 'src/publication/layout/text/shapeByEngine.ts',
  leftToRight: 'src/publication/layout/text/leftToRight.ts',
  digits: 'src/publication/document/typedDigits.ts',
  pictures: 'src/publication/assets/decodePicture.ts',
  pixels: 'src/publication/assets/png/encodePng.ts',
  drawings: 'src/publication/assets/svg/drawSvg.ts',
  tables: 'src/foundation/csv/readCsv.ts',
  requirements: 'src/internal/dossier/sources/readRequirements.ts',
  articles: 'src/app/priceBook.ts',
  taxRates: 'src/internal/offer/rateOnDay.ts',
  concessions: 'src/internal/offer/bookWarnings.ts',
  case: 'src/internal/business-case/computeCase.ts',
  caseFacts: 'src/disclosure/case.ts',
  caseSummary: 'src/publication/compose/case/caseSummary.ts',
  caseAssumptions: 'src/publication/compose/case/assumptions.ts',
  caseResults: 'src/publication/compose/case/results.ts',
  caseCharts: 'src/publication/compose/case/caseCharts.ts',
  coverage: 'src/internal/offer/checkCoverage.ts',
  invoices: 'src/internal/offer/billing.ts',
  paymentsByPart: 'src/publication/compose/slots/dividedPayments.ts',
  costs: 'src/internal/offer/costByYear.ts',
  costColumns: 'src/publication/compose/slots/costColumns.ts',
  bars: 'src/publication/layout/chart/drawBars.ts',
  columns: 'src/publication/layout/chart/drawColumns.ts',
  cashFlow: 'src/publication/layout/chart/drawCashFlow.ts',
  tornado: 'src/publication/layout/chart/drawTornado.ts',
  waterfall: 'src/publication/layout/chart/drawWaterfall.ts',
  planBars: 'src/publication/layout/chart/drawPlan.ts',
  multiples: 'src/publication/layout/chart/layMultiples.ts',
  form: 'src/publication/output/pdf/openForm.ts',
  svg: 'src/publication/output/svg/writeSvg.ts',
  docx: 'src/publication/output/docx/writeDocx.ts',
  xlsx: 'src/publication/output/xlsx/writeXlsx.ts',
  comparison: 'src/publication/compose/slots/packages.ts',
  choiceYears: 'src/publication/compose/slots/packageYears.ts',
  plan: 'src/publication/compose/slots/plan.ts',
  requirementRows: 'src/publication/compose/slots/requirements.ts',
  atRates: 'src/publication/compose/slots/atRates.ts',
  beside: 'src/publication/compose/slots/priceBeside.ts',
  ownTable: 'src/publication/compose/slots/ownTable.ts',
  works: 'src/publication/compose/slots/works.ts',
  profile: 'src/publication/compose/slots/profile.ts',
  costsElsewhere: 'src/publication/compose/slots/costsElsewhere.ts',
  commitments: 'src/publication/compose/slots/commitments.ts',
  serviceLevels: 'src/publication/compose/slots/serviceLevels.ts',
  comparedFacts: 'src/disclosure/packages.ts',
  packages: 'src/internal/offer/packages.ts',
  whyUnprinted: 'src/internal/selection/whyUnprinted.ts',
  letter: 'src/publication/layout/blocks/layLetter.ts',
  ownPictures: 'src/publication/layout/blocks/layPictures.ts',
  band: 'src/publication/layout/blocks/layPictureBand.ts',
  quotes: 'src/publication/layout/blocks/layPullQuote.ts',
  unprinted: 'src/app/unprintedFindings.ts',
  findingOfBars: 'src/publication/compose/kinds/findingOf.ts',
  referenceTable: 'src/publication/compose/kinds/referenceTable.ts',
  short: 'src/publication/layout/pages/layRunning.ts',
  centred: 'src/publication/layout/pages/layCentredCover.ts',
  numerals: 'src/publication/locale/in-words/amountInWords.ts',
};
const lazily = Object.entries(lazyFiles).map(([chunk, file]) => loadLazily({ chunk, file }));

/** What packages ask for and never use here. */
const unused = [
  // pdfkit opens font files; it is only ever given fonts that are open.
  {
    module: 'fontkit',
    importedBy: 'pdfkit',
    code: 'export const create = () => { throw new Error("pdfkit opens no font itself."); };',
  },
  // pdfkit can encrypt a file, and read a PNG (ours are pixels by then).
  { module: '@noble/ciphers/aes', importedBy: 'pdfkit', code: 'export const cbc = null; export const ecb = null;' },
  { module: 'png-js', importedBy: 'pdfkit', code: 'export default null;' },
  // commander can start programs; ours are functions, and what it would start them with is slow to load.
  {
    module: 'node:child_process',
    importedBy: 'commander',
    code: 'export const spawn = () => { throw new Error("No command is a program of its own."); };',
  },
  // Handlebars asks for source maps where it finds the package, and does without where it does not.
  { module: 'source-map', importedBy: 'handlebars', code: 'throw new Error("No source maps.");' },
].map(replaceImport);

/** fontkit unpacks WOFF2 with a dictionary of 120 KB; such files are refused by their signature (`checkFace`). */
const noWoff2 = replaceImport({
  module: 'brotli/decompress.js',
  importedBy: 'fontkit',
  code: 'module.exports = () => { throw new Error("WOFF2 is refused before."); };',
});

/**
 * One entry, one lazily loaded chunk a command: `--help` loads commander and nothing else. CommonJS, which Node starts
 * without its loader of ES modules and without touching every property of its own modules.
 */
export default defineConfig([
  {
    input: { main: 'src/cli/run.ts', ...lazyFiles },
    platform: 'node',
    plugins: [
      colorProfile,
      faces,
      dictionaries,
      readings,
      blocks,
      templates,
      fontEngine,
      runtime,
      lazily,
      yaml,
      inflate,
      unused,
    ],
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
    plugins: [noWoff2, inflate],
    output: { dir: 'dist', format: 'cjs', minify: true, entryFileNames: '[name].cjs' },
  },
]);
