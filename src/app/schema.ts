import * as z from 'zod/mini';
import { loadRoles } from '../internal/roles/loadRoles.ts';
import { isGroup } from '../foundation/data/valueAt.ts';
import { dmu } from '../internal/dossier/schema/dmu.ts';
import { sections, workspace } from '../internal/dossier/schema/dossier.ts';
import { open } from '../internal/dossier/schema/primitives.ts';
import { leafTypes } from '../foundation/schema/fields.ts';
import { twinSchema } from '../publication/output/twin/Twin.ts';
import { themeLayer } from '../publication/theme/themeFile.ts';
import { shippedLanguages } from './templates/Home.ts';
import type { SchemaName } from './schemaNames.ts';

type Json = Readonly<Record<string, unknown>>;

const titles: Readonly<Record<SchemaName, string>> = {
  dossier: 'A dossier of kam-propose',
  dmu: 'The people who decide, in a file of their own',
  workspace: 'kam-propose.yaml: what a company writes once',
  twin: 'proposal.json: what a proposal prints, for machines (--twin)',
  theme: 'theme.yaml: a look, or what differs from the one that it extends',
};

const bodies = { dmu, workspace, theme: themeLayer, twin: twinSchema } as const;

/** Sections without which no dossier builds; seller and team may also stand in the workspace. */
const mandatory = ['account', 'proposal', 'validity', 'dmu', 'offer'];

/** The JSON Schema (draft-07) of one kind of file, for editors. It never refuses what the loader takes. */
export function schema(name: SchemaName): string {
  const body = name === 'dossier' ? dossierSchema() : toJson(bodies[name]);
  const { $schema, ...rest } = body;
  const text = JSON.stringify({ $schema, title: titles[name], ...rest }, null, 2);
  // The tags of the domain's rules are for those who read the code.
  return `${text.replace(/ ?\(D\d+(, D\d+)*\)/g, '')}\n`;
}

/** A section may also be empty, or the name of a YAML file that holds it. */
function dossierSchema(): Json {
  const whole = toJson(z.strictObject(sections));
  const inOwnFile = { type: 'string', pattern: '\\.[yY][aA]?[mM][lL]$', description: 'A YAML file that holds it' };
  const properties = Object.fromEntries(
    Object.entries(isGroup(whole.properties) ? whole.properties : {}).map(([section, inner]) => {
      if (section === 'theme' || section === 'prices' || !isGroup(inner)) return [section, inner];
      const content = { ...inner, description: undefined };
      return [section, { description: inner.description, anyOf: [content, inOwnFile, { type: 'null' }] }];
    }),
  );
  return { ...whole, properties, required: mandatory };
}

function toJson(schemaOf: z.core.$ZodType): Json {
  const offered = { roles: [...loadRoles().keys()], languages: shippedLanguages() };
  const made = z.toJSONSchema(schemaOf, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const leaf = leafTypes.get(zodSchema);
      const list = open.get(zodSchema);
      if (leaf) Object.assign(jsonSchema, leaf);
      // Offered, and not closed: who adds a file adds a word.
      const words = list && { type: undefined, anyOf: [{ enum: offered[list.from] }, { type: 'string' }] };
      if (words) Object.assign(jsonSchema, words);
    },
  });
  return { ...made, '~standard': undefined };
}
