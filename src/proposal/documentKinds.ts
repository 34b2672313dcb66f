/** What a document is to its reader. Each has its layout (`layouts/<kind>.hbs`) and its word on the first page. */
export const documentKinds = ['proposal', 'quotation', 'order', 'statement_of_work', 'tender'] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** `full`: a cover, and sections that may open pages · `short`: a head on the first page, and sections that run on. */
export type DocumentForm = 'full' | 'short';

/** A quotation and an order are a page or two, read at one go. */
export const formOf = (kind: DocumentKind): DocumentForm =>
  kind === 'quotation' || kind === 'order' ? 'short' : 'full';
