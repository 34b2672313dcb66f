import type { Command } from 'commander';
import { programName, type Exit, type Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withDossierOptions } from './options.ts';
import type { ExplainOptions } from './runExplain.ts';

const help = `
Examples:
  kam-propose explain dossier.yaml
  kam-propose explain dossier.yaml --why-not starter-risk
  kam-propose explain dossier.yaml --member cfo
  kam-propose explain dossier.yaml --price

What it prints is for you: it names what the client must not read.`;

/** `explain`: its command line; what it does is loaded when it is called. */
export function defineExplain(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('explain')
    .summary('why these arguments')
    .description('Shows what each reader must find, which arguments were chosen for whom, and why not the others.')
    .argument('[dossier]', 'the YAML file of the account (default: the one in this folder)')
    .option('--why-not <block>', 'one argument, and what it is for each reader')
    .option('--member <id>', 'one reader, with all that you noted for yourself')
    .option('--price', 'list price, discount, price, cost and margin of each line; on a terminal only');
  withDossierOptions(command, 'print it as JSON, for you alone as well')
    .addHelpText('after', help)
    .action(async (named: string | undefined, _options: unknown, self: Command) => {
      const { findDossier } = await installed(import('../../app/findDossier.ts'));
      const file = findDossier(named, `${programName(io)} explain`);
      const { runExplain } = await installed(import('./runExplain.ts'));
      exit.code = runExplain(file, self.optsWithGlobals<ExplainOptions>(), io);
    });
}
