import { Command, CommanderError } from 'commander';
import { programName, type Exit, type Io } from './terminal/Io.ts';
import { DamagedInstallation } from './terminal/installed.ts';

import { defineBuild } from './commands/defineBuild.ts';
import { defineCompare } from './commands/defineCompare.ts';
import { defineExplain } from './commands/defineExplain.ts';
import { defineInit } from './commands/defineInit.ts';
import { defineLife } from './commands/defineLife.ts';
import { defineLibrary } from './commands/defineLibrary.ts';
import { definePrices } from './commands/definePrices.ts';
import { defineSchema } from './commands/defineSchema.ts';
import { defineTemplates } from './commands/defineTemplates.ts';
import { defineValidate } from './commands/defineValidate.ts';
import { defineWizard } from './commands/defineWizard.ts';
import { existsSync } from 'node:fs';
import { BrokenPackage } from '../foundation/disk/BrokenPackage.ts';
import { packageVersion } from '../foundation/disk/packageFile.ts';

const exitCodes = `
Exit codes:
  0    done
  1    the input is wrong: the message says where and how to mend it
  2    the command line is wrong
  3    the environment: a file that isn't there, a full disk, missing rights
  4    refused: expired, a private value, a warning under --strict; compare: something differs;
       verify: a PDF that was changed, or no longer stands
  70   a bug in kam-propose
`;

const examples = `
Examples:
  kam-propose wizard                                 a dossier by answering questions
  kam-propose build dossier.yaml                     the proposal as a PDF beside the dossier
  kam-propose validate dossier.yaml                  all checks, no PDF
  kam-propose build dossier.yaml --draft             marked DRAFT, showing what is missing
  kam-propose explain dossier.yaml                   why these arguments, for whom
`;

/** Every command, in the order of the help. */
const commands = [
  defineWizard,
  defineInit,
  defineBuild,
  defineValidate,
  defineExplain,
  defineCompare,
  defineLife,
  defineLibrary,
  definePrices,
  defineTemplates,
  defineSchema,
];

/** What is called most: it has no need of the commands of a proposal's life, which are loaded for all else. */
const calledMost: ReadonlySet<string> = new Set(['build', 'validate']);

function program([first = '']: readonly string[], io: Io, exit: Exit): Command {
  const root = new Command('kam-propose')
    .description('Commercial proposals for key accounts: one YAML dossier in, one PDF with an expiry date out.')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--no-color', 'no colour (NO_COLOR does the same)')
    .addHelpText('after', examples + exitCodes)
    .showHelpAfterError('(see kam-propose --help)')
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      // The help has no colours.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => (io.stdoutIsTerminal ? process.stdout.columns : 80),
      getErrHelpWidth: () => (io.stderrIsTerminal ? process.stderr.columns : 80),
    })
    .hook('preAction', () => io.beforeWork?.());
  for (const define of commands) if (define !== defineLife || !calledMost.has(first)) define(root, io, exit);
  return root;
}

/**
 * Runs the program. Every way out is a number: nothing is thrown, and no stack trace reaches the user.
 * @param argv the words after the program's name
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const exit: Exit = { code: 0 };
  try {
    const root = program(argv, io, exit);
    if (argv.length === 0) {
      io.stderr(root.helpInformation() + examples + exitCodes);
      return 2;
    }
    const command = forgottenCommand(
      argv,
      root.commands.map((one) => one.name()),
      io,
    );
    if (command !== null) {
      io.stderr(`error: ${command}\n(see kam-propose --help)\n`);
      return 2;
    }
    await root.parseAsync(argv, { from: 'user' });
    return exit.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportFault(error, io);
  }
}

/** A dossier is named, or a folder, and no command: what to type for each thing that may be meant. Null where a command is named. */
function forgottenCommand(argv: readonly string[], known: readonly string[], io: Io): string | null {
  const [first = ''] = argv;
  if (first.startsWith('-') || known.includes(first) || first === 'help') return null;
  if (!/\.(ya?ml|txt)$/i.test(first) && !existsSync(first)) return null;
  const rest = argv.map((word) => (/\s/.test(word) ? JSON.stringify(word) : word)).join(' ');
  return `Say what to do with ${first}. To make the proposal: ${programName(io)} build ${rest}; to check it: ${programName(io)} validate ${first}.`;
}

/** A usage mistake that was found late is 2; what the system refuses where nothing of the kind is expected is 3; the rest is ours. */
function reportFault(error: unknown, io: Io): number {
  const message = error instanceof Error ? error.message : String(error);
  // Node adds the list of files that asked for a missing one.
  const [cause = ''] = message.split('\n');
  if (error instanceof Error && error.name === 'UsageError') {
    io.stderr(`error: ${message}\n(see kam-propose --help)\n`);
    return 2;
  }
  const isMissing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
  if (
    error instanceof DamagedInstallation ||
    error instanceof BrokenPackage ||
    isMissing ||
    (error instanceof Error && 'syscall' in error)
  ) {
    io.stderr(`error: ${cause}\nThis is a fault of the machine or of the installation, not of your dossier.\n`);
    return 3;
  }
  io.stderr(
    `E700  This is a fault of kam-propose, not of your dossier.\n      ${message}\n      Fix: Please report it with this message; leave your dossier out of the report.\n`,
  );
  return 70;
}
