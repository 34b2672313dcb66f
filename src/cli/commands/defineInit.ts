import type { Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import type { InitOptions } from './runInit.ts';

const help = `
Examples:
  kam-propose init my-proposals
  kam-propose init try-it --from retail

Nothing that is there already is overwritten.`;

/** `init`: its command line; what it does is loaded when it is called. */
export function defineInit(root: Command, io: Io, exit: Exit): void {
  root
    .command('init')
    .summary('make a folder to work in')
    .description(
      'Makes a folder that builds as it is: your company, a dossier, a list of members, a library, editor settings.',
    )
    .argument('[folder]', 'where to make it', '.')
    .option(
      '--from <example>',
      'begin with a shipped example: quick-start, retail, quotation, statement-of-work, tender',
    )
    .addHelpText('after', help)
    .action(async (folder: string, _options: unknown, self: Command) => {
      const { runInit } = await installed(import('./runInit.ts'));
      exit.code = runInit(folder, self.optsWithGlobals<InitOptions>(), io);
    });
}
