import { Option, type Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withDossierOptions } from './options.ts';
import type { LibraryOptions } from './runLibrary.ts';

const help = `
Examples:
  kam-propose library check ./library
  kam-propose library check ./library --dossier a/dossier.yaml --dossier b/dossier.yaml
  kam-propose library list --dossier a/dossier.yaml

Without a folder it is the library that the nearest kam-propose.yaml names.`;

const collect = (file: string, before: readonly string[]): readonly string[] => [...before, file];

/** `library`: its command line; what it does is loaded when it is called. */
export function defineLibrary(root: Command, io: Io, exit: Exit): void {
  const library = root
    .command('library')
    .summary('look after the argument library')
    .description('For whoever keeps the library of argument blocks.')
    .addHelpText('after', help);
  for (const [name, summary] of [
    ['check', 'what is wrong, stale, never chosen or not translated'],
    ['list', 'every block, kind by kind'],
  ] as const)
    withDossierOptions(library.command(name).summary(summary).description(`The library: ${summary}.`))
      .argument('[folder]', 'the folder of the library')
      .addOption(
        new Option('--dossier <file>', 'a dossier that uses it; may be repeated')
          .argParser(collect)
          .default([], 'none'),
      )
      .action(async (folder: string | undefined, _options: unknown, self: Command) => {
        const { runLibrary } = await installed(import('./runLibrary.ts'));
        exit.code = runLibrary(name, folder ?? null, self.optsWithGlobals<LibraryOptions>(), io);
      });
}
