import type { Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import type { WizardOptions } from './runWizard.ts';

const help = `
Examples:
  kam-propose wizard                          makes dossier.yaml, or completes it
  kam-propose wizard northwind.yaml           the same for a file of another name
  kam-propose wizard --from northwind.yaml    the next proposal to the same client

Each answer is checked at once. < goes one step back. Ctrl-C keeps a draft.`;

/** `wizard`: its command line; what it does is loaded when it is called. */
export function defineWizard(root: Command, io: Io, exit: Exit): void {
  root
    .command('wizard')
    .summary('make or complete a dossier by answering questions')
    .description('Asks for what a proposal needs, in plain words, and writes the dossier.')
    .argument('[dossier]', 'the YAML file to make or to complete (default: dossier.yaml)')
    .option('--from <dossier>', 'begin from the last proposal to the same client')
    .option('--date <YYYY-MM-DD>', 'as on this day (default: today)')
    .addHelpText('after', help)
    .action(async (file: string | undefined, _options: unknown, self: Command) => {
      const { runWizard } = await installed(import('./runWizard.ts'));
      exit.code = await runWizard(file, self.optsWithGlobals<WizardOptions>(), io);
    });
}
