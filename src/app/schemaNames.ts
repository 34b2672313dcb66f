/** The files that an editor can check: a dossier, a list of members in a file of its own, and a company's settings. */
export const schemaNames = ['dossier', 'dmu', 'workspace'] as const;
export type SchemaName = (typeof schemaNames)[number];
