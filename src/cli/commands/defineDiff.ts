import { Option, type Command } from 'commander';
import { programName, type Exit, type Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withDossierOptions } from './options.ts';
import type { DiffOptions } from './runDiff.ts';

const help = `
Examples:
  kam-propose diff offer-r1.lock.yaml dossier.yaml
  kam-propose diff offer-r1.pdf offer-r2.pdf
  kam-propose diff old/dossier.yaml dossier.yaml --json
  kam-propose diff offer-r1.pdf offer-r2.pdf --client

A revision is a dossier, a lock, or the PDF beside its lock. Entries are matched by their ids, wherever they stand. Between two dossiers everything
is compared, what is private with it; a lock tells what the client reads. What is printed stays inside. With --client it becomes a page for
the client, <number or account>-r<revision>-changes.pdf, which holds nothing but what both revisions say in public.`;

/** `diff`: its command line; what it does is loaded when it is called. */
export function defineDiff(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('diff')
    .summary('what changed between two revisions')
    .description('Lists what is new, gone, changed, moved or renamed: price first, then terms, scope, dates, people.')
    .argument('<before>', 'the older one: a dossier, a lock, or the PDF beside its lock')
    .argument('[after]', 'the newer one (default: the dossier in this folder)')
    .option('--client', 'make it a page for the client: "What changed since revision 1"', false)
    .option('-o, --output <file>', 'where to write that page')
    .option('--out-dir <folder>', 'the folder to write it into; made where it is missing')
    .option('--force', 'replace what is there: a file that this program did not make, or another proposal', false)
    .addOption(new Option('--dossier <file>', 'the dossier of the locks (default: the one that froze the newer one)'));
  withDossierOptions(command, 'print it as JSON; without --client it stays inside')
    .addHelpText('after', help)
    .action(async (before: string, named: string | undefined, _options: unknown, self: Command) => {
      const { findDossier } = await installed(import('../../app/findDossier.ts'));
      const after = findDossier(named, `${programName(io)} diff ${before}`);
      const { runDiff } = await installed(import('./runDiff.ts'));
      exit.code = await runDiff(before, after, self.optsWithGlobals<DiffOptions>(), io);
    });
}
