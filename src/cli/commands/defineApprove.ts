import type { Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withFileOptions } from './options.ts';
import type { ApproveOptions } from './runApprove.ts';

const help = `
Example:
  kam-propose approve dossier.yaml --rule discount_over --by tom

The rules are those under approvals in kam-propose.yaml; validate says which of them apply (W704). The approval is
recorded, never proven: whoever may edit the dossier can write it. Any change of what was approved voids it.`;

/** `approve`: its command line; what it does is loaded when it is called. */
export function defineApprove(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('approve')
    .summary('record that somebody approved what a rule of yours asks for')
    .description('Writes into the dossier who approved what, when, and a digest of it. Nothing of it is printed.')
    .argument('<dossier>', 'the YAML file of the account')
    .requiredOption('--rule <rule>', 'a rule of kam-propose.yaml, such as discount_over')
    .requiredOption('--by <id>', 'who approved it, an id of team or people');
  withFileOptions(command)
    .addHelpText('after', help)
    .action(async (file: string, _options: unknown, self: Command) => {
      const { runApprove } = await installed(import('./runApprove.ts'));
      exit.code = runApprove(file, self.optsWithGlobals<ApproveOptions>(), io);
    });
}
