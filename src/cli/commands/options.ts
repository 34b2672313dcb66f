import { Option, type Command } from 'commander';

/** Codes, given one at a time or with commas; whether there are such is looked at with the request. */
const collectCode = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  ...value.split(',').map((code) => code.trim().toUpperCase()),
];

const asJson = 'print the result as JSON, fit to leave the company';

/** The options that every command on a dossier takes. */
export const withDossierOptions = (command: Command, json = asJson): Command =>
  withReportOptions(
    command
      .addOption(
        new Option('--date <YYYY-MM-DD>', 'build as on this day (default: today in the time zone of the validity)'),
      )
      .addOption(new Option('--lang <language>', "write it in this language (default: the dossier's own)")),
    json,
  );

/** The options of a command on a file that nothing is built from. */
export const withFileOptions = (command: Command, json = asJson): Command =>
  withReportOptions(
    command.addOption(new Option('--date <YYYY-MM-DD>', 'look at it as on this day (default: today)')),
    json,
  );

/** How what was found is told. */
const withReportOptions = (command: Command, json: string): Command =>
  command
    .addOption(new Option('--strict', 'refuse when there is a warning').default(false))
    .addOption(
      new Option('--allow <code>', 'silence a warning, such as W206; may be repeated')
        .argParser(collectCode)
        .default([], 'none'),
    )
    .addOption(new Option('--json', json).default(false))
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
