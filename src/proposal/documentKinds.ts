/** What a document is to its reader. Each has its layout (`layouts/<kind>.hbs`) and its word on the first page. */
export const documentKinds = ['proposal', 'quotation', 'order', 'statement_of_work', 'tender'] as const;

export type DocumentKind = (typeof documentKinds)[number];
