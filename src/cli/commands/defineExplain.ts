import type { Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withDossierOptions } from './options.ts';
import type { ExplainOptions } from './runExplain.ts';

const help = `
Examples:
  kam-propose explain dossier.yaml
  kam-propose explain dossier.yaml --why-not starter-risk
  kam-propose explain dossier.yaml --member cfo

What it prints is for you: it names what the client must not read.`;

/** `explain`: its command line; what it does is loaded when it is called. */
export function defineExplain(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('explain')
    .summary('why these arguments')
    .description('Shows what each reader must find, which arguments were chosen for whom, and why not the others.')
    .argument('<dossier>', 'the YAML file of the account')
    .option('--why-not <block>', 'one argument, and what it is for each reader')
    .option('--member <id>', 'one reader, with all that you noted for yourself');
  withDossierOptions(command)
    .addHelpText('after', help)
    .action(async (file: string, _options: unknown, self: Command) => {
      const { runExplain } = await installed(import('./runExplain.ts'));
      exit.code = runExplain(file, self.optsWithGlobals<ExplainOptions>(), io);
    });
}
