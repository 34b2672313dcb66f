import type { Command } from 'commander';
import { programName, type Exit, type Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withFileOptions } from './options.ts';
import type { ExtendOptions } from './extendOptions.ts';
import type { ReviseOptions } from './runRevise.ts';

const reviseHelp = `
Examples:
  kam-propose revise dossier.yaml -m "Scope reduced to 42 stores"
  kam-propose revise dossier.yaml -m "New prices for training" --until 2027-01-31

Your comments and your order stay. Where nothing is asked, the new revision holds as many days as the last
one did, and on from a weekend of the client.`;

const extendHelp = `
Examples:
  kam-propose extend dossier.yaml --until 2027-01-31 -m "Extended at your board's request"
  kam-propose extend dossier.yaml --until 2027-01-31 -m "Extended at your board's request" --letter

The letter has the look of the proposal: number, revision, the new last day, the reason that -m gives, that all else is
unchanged, who signs. It is called <number or account>-r<revision>-extension.pdf.`;

/** `revise` and `extend`: their command lines; what they do is loaded when they are called. */
export function defineRevise(root: Command, io: Io, exit: Exit): void {
  const revise = root
    .command('revise')
    .summary('begin the next revision')
    .description('Raises the revision, dates it, says what is new, and keeps the last one as it was frozen.')
    .argument('[dossier]', 'the YAML file of the account (default: the one in this folder)')
    .requiredOption('-m, --message <text>', 'what is new, as the client reads it')
    .option('--reason <text>', 'why, for nobody outside')
    .option('--until <YYYY-MM-DD>', 'the last day of the new revision')
    .option('--days <number>', 'or for how many days it holds');
  withFileOptions(revise)
    .addHelpText('after', reviseHelp)
    .action(async (named: string | undefined, _options: unknown, self: Command) => {
      const { findDossier } = await installed(import('../../app/findDossier.ts'));
      const file = findDossier(named, `${programName(io)} revise`);
      const { runRevise } = await installed(import('./runRevise.ts'));
      exit.code = runRevise(file, self.optsWithGlobals<ReviseOptions>(), io);
    });
  const extend = root
    .command('extend')
    .summary('let a proposal hold longer')
    .description('Begins a revision in which nothing changes but the last day, with the reason.')
    .argument('[dossier]', 'the YAML file of the account (default: the one in this folder)')
    .requiredOption('--until <YYYY-MM-DD>', 'the new last day')
    .requiredOption('-m, --message <text>', 'why, as the client reads it')
    .option('--reason <text>', 'why, for nobody outside')
    .option('--letter', 'make a letter of one page that says so, in place of a new document', false)
    .option('--greeting <text>', 'how the letter greets (default: as the letter of the proposal does)')
    .option('--lang <language>', "the language of the letter (default: the dossier's own)")
    .option('-o, --output <file>', 'where to write the letter; - for standard output')
    .option('--out-dir <folder>', 'the folder to write it into; made where it is missing')
    .option('--force', 'replace what is there: a file that this program did not make, or another proposal', false);
  withFileOptions(extend)
    .addHelpText('after', extendHelp)
    .action(async (named: string | undefined, _options: unknown, self: Command) => {
      const { findDossier } = await installed(import('../../app/findDossier.ts'));
      const file = findDossier(named, `${programName(io)} extend`);
      const { runExtend } = await installed(import('./runRevise.ts'));
      exit.code = await runExtend(file, self.optsWithGlobals<ExtendOptions>(), io);
    });
}
