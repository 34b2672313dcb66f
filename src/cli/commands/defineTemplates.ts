import type { Command } from 'commander';
import { templateKinds, type TemplateKind } from '../../app/templates/kinds.ts';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import type { ListOptions, EjectOptions } from './runTemplates.ts';

/** What the help says of a kind. */
interface KindHelp {
  readonly summary: string;
  readonly one: string;
  readonly help: string;
}

const helpOf: Readonly<Record<TemplateKind, KindHelp>> = {
  themes: {
    summary: 'the looks: colours, type, covers',
    one: 'look',
    help: `
Examples:
  kam-propose themes list
  kam-propose themes eject classic
  kam-propose themes eject modern --to .

Your own look holds only its differences, and needs no ejected file:
  extends: modern
  brand: "#7A1F3D"
in theme/theme.yaml, and "theme: ./theme" in the dossier or in kam-propose.yaml.`,
  },
  layouts: {
    summary: 'the layouts: which sections, in what order',
    one: 'layout',
    help: `
Examples:
  kam-propose layouts list
  kam-propose layouts eject proposal
  kam-propose layouts eject quotation

Each kind of document (proposal.kind) has its layout. One beside the dossier or in the workspace
(layouts/proposal.hbs) is used instead of the built-in one; it is checked before anything is printed.`,
  },
  locales: {
    summary: 'the languages: every phrase, numbers, dates',
    one: 'language',
    help: `
Examples:
  kam-propose locales list
  kam-propose locales eject en

A file beside the dossier or in the workspace (locales/en.yaml) is used instead of the built-in one; what it
leaves out stays.
A new language is one such file.`,
  },
};

/** `themes`, `layouts` and `locales`: their command lines; what they do is loaded when they are called. */
export function defineTemplates(root: Command, io: Io, exit: Exit): void {
  for (const kind of templateKinds) {
    const { summary, one, help } = helpOf[kind];
    const command = root
      .command(kind)
      .summary(summary)
      .description(`Shows ${summary}; your own file wins over the built-in one.`)
      .addHelpText('after', help);
    command
      .command('list')
      .summary('list them, built-in and your own')
      .description('Lists what a dossier in this folder can use: built-in, or a file of yours.')
      .option('--json', 'print the list as JSON', false)
      .action(async (_options: unknown, self: Command) => {
        const { runTemplateList } = await installed(import('./runTemplates.ts'));
        exit.code = runTemplateList(kind, self.optsWithGlobals<ListOptions>(), io);
      });
    command
      .command('eject')
      .summary(`copy a built-in ${one}, to change it`)
      .description(`Copies a built-in ${one}, whole and with its comments, to where it wins. Nothing is overwritten.`)
      .argument('<name>', `the ${one}`)
      .option('--to <folder>', 'where to (default: the workspace)')
      .action(async (name: string, _options: unknown, self: Command) => {
        const { runTemplateEject } = await installed(import('./runTemplates.ts'));
        exit.code = runTemplateEject(kind, name, self.optsWithGlobals<EjectOptions>(), io);
      });
  }
}
