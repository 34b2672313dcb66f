import type { Command } from 'commander';
import { programName, type Exit, type Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withDossierOptions } from './options.ts';
import type { FreezeOptions } from './runFreeze.ts';

const help = `
Examples:
  kam-propose freeze dossier.yaml
  kam-propose freeze dossier.yaml --out-dir out --pdf-a

Beside the PDF it writes a lock, <name>.lock.yaml: what the PDF says, and digests of what it was made
from. What is private stands under one digest, whose key .kam-propose.key stays in your workspace, outside
git: keep a copy of it. From then on build never replaces this revision by other content, in any format.`;

/** `freeze`: its command line; what it does is loaded when it is called. */
export function defineFreeze(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('freeze')
    .summary('keep a revision as the client gets it')
    .description('Builds the PDF, writes its lock, and marks the dossier approved: this revision stays as it is.')
    .argument('[dossier]', 'the YAML file of the account (default: the one in this folder)')
    .option('-o, --output <file>', 'where to write the PDF')
    .option('--out-dir <folder>', 'the folder to write into; made where it is missing')
    .option('--pdf-a', 'make the PDF for archives too (PDF/A-3a)', false)
    .option('--form', 'make the acceptance a form', false)
    .option('--changes', 'say what changed since the frozen revision before', false)
    .option('--twin', 'put JSON and CSV for machines into it; implies --pdf-a', false)
    .option('--new-key', 'make a new key where the old one is lost for good', false);
  withDossierOptions(command)
    .addHelpText('after', help)
    .action(async (named: string | undefined, _options: unknown, self: Command) => {
      const { findDossier } = await installed(import('../../app/findDossier.ts'));
      const file = findDossier(named, `${programName(io)} freeze`);
      const { runFreeze } = await installed(import('./runFreeze.ts'));
      exit.code = await runFreeze(file, self.optsWithGlobals<FreezeOptions>(), io);
    });
}
