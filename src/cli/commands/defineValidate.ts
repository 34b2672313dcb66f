import type { Command } from 'commander';
import { programName, type Exit, type Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withDossierOptions, type DossierOptions } from './options.ts';

const help = `
Examples:
  kam-propose validate dossier.yaml
  kam-propose validate dossier.yaml --strict --allow W206`;

/** `validate`: its command line; what it does is loaded when it is called. */
export function defineValidate(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('validate')
    .summary('check a dossier')
    .description('Runs every check of a build, characters without a glyph included, and writes nothing.')
    .argument('[dossier]', 'the YAML file of the account (default: the one in this folder)');
  withDossierOptions(command)
    .addHelpText('after', help)
    .action(async (named: string | undefined, _options: unknown, self: Command) => {
      const { findDossier } = await installed(import('../../app/findDossier.ts'));
      const file = findDossier(named, `${programName(io)} validate`);
      const { runValidate } = await installed(import('./runValidate.ts'));
      exit.code = runValidate(file, self.optsWithGlobals<DossierOptions>(), io);
    });
}
