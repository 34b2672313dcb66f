import { InvalidArgumentError, Option, type Command } from 'commander';
import { isCode } from '../../foundation/diagnostics/messages/index.ts';

const collectCode = (value: string, before: readonly string[]): readonly string[] => {
  const given = value.split(',').map((code) => code.trim().toUpperCase());
  for (const code of given) {
    if (!isCode(code)) throw new InvalidArgumentError(`There is no code ${code}.`);
    if (code.startsWith('E')) throw new InvalidArgumentError(`${code} is an error; only warnings can be silenced.`);
  }
  return [...before, ...given];
};

/** The options that every command on a dossier takes. */
export const withDossierOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--date <YYYY-MM-DD>', 'build as on this day (default: today in the time zone of the validity)'),
    )
    .addOption(new Option('--lang <language>', "write it in this language (default: the dossier's own)"))
    .addOption(new Option('--strict', 'refuse when there is a warning').default(false))
    .addOption(
      new Option('--allow <code>', 'silence a warning, such as W206; may be repeated')
        .argParser(collectCode)
        .default([], 'none'),
    )
    .addOption(new Option('--json', 'print the result as JSON, fit to leave the company').default(false))
    .addOption(new Option('-q, --quiet', 'errors only').default(false))
    .addOption(new Option('-v, --verbose', 'notes too').default(false));

export interface DossierOptions {
  readonly date?: string;
  readonly lang?: string;
  readonly strict: boolean;
  readonly allow: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}
