import { Option, type Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import type { StatusOptions } from './runStatus.ts';

const help = `
Examples:
  kam-propose status
  kam-propose status clients --expires-within 14
  kam-propose status --csv > proposals.csv

What it prints stays inside: it names who was spoken with and what is to be done.`;

/** `status`: its command line; what it does is loaded when it is called. */
export function defineStatus(root: Command, io: Io, exit: Exit): void {
  root
    .command('status')
    .summary('where every proposal stands, and what ends when')
    .description(
      'A row a proposal: client, revision, status, total, days left, last contact, next step. Makes no page.',
    )
    .argument('[folders...]', 'where the dossiers are (default: this folder, with those in it)')
    .addOption(new Option('--date <YYYY-MM-DD>', 'look at it as on this day (default: today)'))
    .option('--expires-within <days>', 'exit with 4 where an open proposal ends within so many days')
    .addOption(new Option('--csv', 'as CSV, for a spreadsheet').default(false).conflicts('json'))
    .addOption(new Option('--json', 'as JSON').default(false))
    .addHelpText('after', help)
    .action(async (folders: readonly string[], _options: unknown, self: Command) => {
      const { runStatus } = await installed(import('./runStatus.ts'));
      exit.code = runStatus(folders, self.optsWithGlobals<StatusOptions>(), io);
    });
}
