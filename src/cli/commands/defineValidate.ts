import type { Command } from 'commander';
import type { Io } from '../Io.ts';
import { installed } from '../installed.ts';
import type { Exit } from '../Exit.ts';
import { withDossierOptions, type DossierOptions } from '../options.ts';

const help = `
Examples:
  kam-propose validate dossier.yaml
  kam-propose validate dossier.yaml --strict --allow W206`;

/** What `validate` looks like from outside; what it does is loaded when it is called. */
export function defineValidate(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('validate')
    .summary('check a dossier')
    .description('Runs every check of a build, characters without a glyph included, and writes nothing.')
    .argument('<dossier>', 'the YAML file of the account');
  withDossierOptions(command)
    .addHelpText('after', help)
    .action(async (file: string, _options: unknown, self: Command) => {
      const { runValidate } = await installed(import('./runValidate.ts'));
      exit.code = runValidate(file, self.optsWithGlobals<DossierOptions>(), io);
    });
}
