/** The files that an editor can check: a dossier, a list of members in a file of its own, a company's settings, a look; and what goes with a PDF for machines. */
export const schemaNames = ['dossier', 'dmu', 'workspace', 'theme', 'twin'] as const;
export type SchemaName = (typeof schemaNames)[number];
