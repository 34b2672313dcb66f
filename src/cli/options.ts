import { InvalidArgumentError, Option, type Command } from 'commander';
import { messages } from '../foundation/diagnostics/messages/index.ts';

const collectCode = (value: string, before: readonly string[]): readonly string[] => {
  const given = value.split(',').map((code) => code.trim().toUpperCase());
  for (const code of given) {
    if (!Object.hasOwn(messages, code)) throw new InvalidArgumentError(`${code} is no code of ours.`);
    if (code.startsWith('E')) throw new InvalidArgumentError(`${code} is an error; only warnings can be silenced.`);
  }
  return [...before, ...given];
};

/** Names of formats, given one at a time or with commas. */
export const collectFormat = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  ...value.split(',').map((name) => name.trim().toLowerCase()),
];

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

/** What `explain` takes besides. */
export interface ExplainOptions extends DossierOptions {
  readonly whyNot?: string;
  readonly member?: string;
}

/** What `library` takes besides. */
export interface LibraryOptions extends DossierOptions {
  readonly dossier: readonly string[];
}

/** What `build` takes besides. */
export interface BuildOptions extends DossierOptions {
  readonly output?: string;
  readonly outDir?: string;
  readonly format?: readonly string[];
  readonly pdfA: boolean;
  readonly draft: boolean;
  readonly force: boolean;
  readonly open: boolean;
}

/** What `wizard` takes. */
export interface WizardOptions {
  readonly from?: string;
  readonly date?: string;
  readonly color: boolean;
}

/** What `init` takes. */
export interface InitOptions {
  readonly from?: string;
  readonly color: boolean;
}

/** What `themes list` and its like take. */
export interface ListOptions {
  readonly json: boolean;
}

/** What `themes eject` and its like take. */
export interface EjectOptions {
  readonly to?: string;
  readonly color: boolean;
}
