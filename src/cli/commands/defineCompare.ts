import type { Command } from 'commander';
import { programName, type Exit, type Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withDossierOptions, type DossierOptions } from './options.ts';

const help = `
Examples:
  kam-propose compare returned.docx dossier.yaml
  kam-propose compare returned.docx dossier.yaml --json

Our copy is made once more, as on the day that theirs was, and nothing is written. It tells what was changed with and
without track changes, moved, commented or struck through, price first, then terms, and where it stands in the dossier.
Exit code 0: nothing differs; 4: something does.`;

/** `compare`: its command line; what it does is loaded when it is called. */
export function defineCompare(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('compare')
    .summary('what a client changed in the copy for Word')
    .description(
      'Holds a Word document that came back against the copy that the dossier makes, and lists what differs.',
    )
    .argument('<file>', 'the .docx that came back')
    .argument('[dossier]', 'the YAML file of the account (default: the one in this folder)');
  withDossierOptions(command, 'print it as JSON; it stays inside')
    .addHelpText('after', help)
    .action(async (returned: string, named: string | undefined, _options: unknown, self: Command) => {
      const { findDossier } = await installed(import('../../app/findDossier.ts'));
      const file = findDossier(named, `${programName(io)} compare ${returned}`);
      const { runCompare } = await installed(import('./runCompare.ts'));
      exit.code = await runCompare(returned, file, self.optsWithGlobals<DossierOptions>(), io);
    });
}
