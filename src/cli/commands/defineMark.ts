import { Argument, Option, type Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import type { Mark } from '../../app/life/mark.ts';
import { withFileOptions } from './options.ts';
import type { MarkOptions } from './runMark.ts';

const help = `
Examples:
  kam-propose mark dossier.yaml sent
  kam-propose mark dossier.yaml accepted --signed scan.pdf --by "Ingrid Solberg" --on 2026-12-18
  kam-propose mark dossier.yaml declined --reason price --to "Another Supplier AS"`;

/** `mark`: its command line; what it does is loaded when it is called. */
export function defineMark(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('mark')
    .summary('write down what became of a proposal')
    .description('Writes into the dossier that this revision was sent, accepted or declined. Nothing of it is printed.')
    .argument('<dossier>', 'the YAML file of the account')
    .addArgument(new Argument('<what>', 'what happened').choices(['sent', 'accepted', 'declined']))
    .option('--on <YYYY-MM-DD>', 'when (default: today)')
    .option('--signed <file>', 'accepted: the signed copy; its name and its digest are kept')
    .option('--by <name>', 'accepted: who signed')
    .addOption(
      new Option('--reason <word>', 'declined: why').choices([
        'price',
        'scope',
        'timing',
        'incumbent',
        'no_decision',
        'relation',
      ]),
    )
    .option('--to <name>', 'declined: who got it instead');
  withFileOptions(command)
    .addHelpText('after', help)
    .action(async (file: string, what: Mark, _options: unknown, self: Command) => {
      const { runMark } = await installed(import('./runMark.ts'));
      exit.code = runMark(file, what, self.optsWithGlobals<MarkOptions>(), io);
    });
}
