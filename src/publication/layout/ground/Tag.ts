/** The structure types in use (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Form'
  | 'Span';

/** A structure element: known by identity, so that content on several pages can belong to one element. */
export interface Tag {
  readonly kind: 'tag';
  readonly role: Role;
  readonly parent: Tag | null;
  /** What a reader hears who cannot see it; on every Figure. */
  readonly alt: string | null;
  /** Of a TH. */
  readonly scope: 'Column' | 'Row' | null;
  /** Columns that a cell covers. */
  readonly span: number;
  /** The words in reading order, where the glyphs are in another (ISO 32000-1, 14.9.4). */
  readonly actual: string | null;
  /** The language of the words, where it is not the document's (BCP 47). */
  readonly language: string | null;
}

/** Content that is no part of what is read: headers and footers (`Pagination`), rules and grounds (`Layout`). */
export interface Artifact {
  readonly kind: 'artifact';
  readonly type: 'Pagination' | 'Layout';
  readonly attached: 'Top' | 'Bottom' | null;
}

/** Makes a structure element under another. */
export function makeTag(
  role: Role,
  parent: Tag | null,
  extra: Partial<Omit<Tag, 'kind' | 'role' | 'parent'>> = {},
): Tag {
  const none = { alt: null, scope: null, span: 1, actual: null, language: null };
  return { kind: 'tag', role, parent, ...none, ...extra };
}

export const ground: Artifact = { kind: 'artifact', type: 'Layout', attached: null };
export const repeated: Artifact = { kind: 'artifact', type: 'Pagination', attached: null };
export const inHeader: Artifact = { kind: 'artifact', type: 'Pagination', attached: 'Top' };
export const inFooter: Artifact = { kind: 'artifact', type: 'Pagination', attached: 'Bottom' };
