import { Option, type Command } from 'commander';
import { formatList } from '../../app/formatList.ts';
import { programName, type Exit, type Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withDossierOptions } from './options.ts';
import type { BuildOptions } from './runBuild.ts';

const help = `
Examples:
  kam-propose build dossier.yaml
  kam-propose build dossier.yaml --out-dir out --date 2026-11-23
  kam-propose build dossier.yaml -o - > proposal.pdf
  kam-propose build dossier.yaml --format pdf,svg -o offer.pdf    offer.pdf, offer-01.svg, …
  kam-propose build dossier.yaml --format pdf,docx                the PDF, and a copy to edit
  kam-propose build dossier.yaml --format pdf,xlsx                the PDF, and a workbook

The PDF is called <number or account>-r<revision>.pdf, a draft …-draft.pdf, and lies
beside the dossier. A copy to edit in Word is --format docx, the price
as a workbook with formulas --format xlsx, both of the same name; the PDF prevails.
SVG pages have the same name with -01, -02 and so on, with -o as well.
Paths go to standard output, everything else to standard error.`;

/** Names of formats, given one at a time or with commas. */
const collectFormat = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  ...value.split(',').map((name) => name.trim().toLowerCase()),
];

/** `build`: its command line; what it does is loaded when it is called. */
export function defineBuild(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('build')
    .summary('make the proposal')
    .description('Checks a dossier, chooses the arguments its readers need, and writes one PDF with an expiry date.')
    .argument('[dossier]', 'the YAML file of the account (default: the one in this folder)')
    .option('-o, --output <file>', 'where to write; - for standard output')
    .option('--out-dir <folder>', 'the folder to write into; made where it is missing')
    .addOption(new Option('--format <format>', `${formatList()}; may be repeated`).argParser(collectFormat))
    .option('--pdf-a', 'make the PDF for archives too (PDF/A-3a)', false)
    .option('--form', 'make the acceptance a form: ticks, names, dates, one signature field a signatory', false)
    .option('--changes', 'say what changed since the frozen revision before', false)
    .option('--twin', 'put JSON and CSV for machines into it; implies --pdf-a', false)
    .option('--draft', 'mark every page DRAFT and show what is missing', false)
    .option('--force', 'replace what is there: a file that this program did not make, or another proposal', false)
    .option('--open', 'open the PDF when it is made', false);
  withDossierOptions(command)
    .addHelpText('after', help)
    .action(async (named: string | undefined, _options: unknown, self: Command) => {
      const { findDossier } = await installed(import('../../app/findDossier.ts'));
      const file = findDossier(named, `${programName(io)} build`);
      const { runBuild } = await installed(import('./runBuild.ts'));
      exit.code = await runBuild(file, self.optsWithGlobals<BuildOptions>(), io);
    });
}
