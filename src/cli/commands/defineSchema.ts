import { Argument, type Command } from 'commander';
import { schemaNames, type SchemaName } from '../../app/schemaNames.ts';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';

const help = `
Examples:
  kam-propose schema > dossier.schema.json
  kam-propose schema dmu > dmu.schema.json
  kam-propose schema theme > theme.schema.json
  kam-propose schema twin > twin.schema.json

An editor that knows YAML schemas then completes and checks while you type, offline.`;

/** `schema`: its command line; what it does is loaded when it is called. */
export function defineSchema(root: Command, io: Io, exit: Exit): void {
  root
    .command('schema')
    .summary('print the JSON Schema of a dossier, for editors')
    .description(
      'Prints the JSON Schema (draft-07) of a dossier, a list of members, kam-propose.yaml, theme.yaml, or the JSON of --twin.',
    )
    .addArgument(new Argument('[which]', 'the kind of file').choices(schemaNames).default('dossier'))
    .addHelpText('after', help)
    .action(async (which: SchemaName) => {
      const { schema } = await installed(import('../../app/schema.ts'));
      io.stdout(schema(which));
      exit.code = 0;
    });
}
