import type { Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withFileOptions } from './options.ts';
import type { VerifyOptions } from './runVerify.ts';

const help = `
Examples:
  kam-propose verify northwind-r2.pdf
  kam-propose verify returned/*.pdf --date 2026-12-31
  kam-propose verify signed.pdf --dossier clients/northwind.yaml --json

unchanged, signed or filled in since and otherwise unchanged, changed, not ours; and superseded, expired, a draft.
Whether a signature holds and whose it is, your reader of PDFs says. A file on its own can only be consistent: its
digest fits, and anybody could make one that does. With its lock and the key of the workspace, or with the dossier,
from which it is built once more, it is genuine. Both are looked for beside the file and in its workspace.
Exit code 0: every file is as it was written, and stands; 4: one is not, or does not.`;

/** `verify`: its command line; what it does is loaded when it is called. */
export function defineVerify(root: Command, io: Io, exit: Exit): void {
  const command = root
    .command('verify')
    .summary('whether a PDF is the one that was sent, and still stands')
    .description('Says of each PDF whether it was changed, signed or filled in since it was written, and still stands.')
    .argument('<pdfs...>', 'the files')
    .option('--lock <file>', 'hold them against this lock')
    .option('--dossier <file>', 'hold them against this dossier');
  withFileOptions(command)
    .addHelpText('after', help)
    .action(async (files: readonly string[], _options: unknown, self: Command) => {
      const { runVerify } = await installed(import('./runVerify.ts'));
      exit.code = await runVerify(files, self.optsWithGlobals<VerifyOptions>(), io);
    });
}
