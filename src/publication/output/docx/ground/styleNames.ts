/** Styles of paragraphs by what they are for, and the ids by which Word knows them. Those that Word has itself bear its names. */
export const paragraphStyles = {
  body: 'BodyText',
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  lead: 'Lead',
  statement: 'Statement',
  small: 'Small',
  note: 'Note',
  caption: 'Caption',
  bullet: 'ListBullet',
  numbered: 'ListNumber',
  label: 'Label',
  quote: 'Quote',
  quotedBy: 'QuotedBy',
  cell: 'TableText',
  head: 'TableHead',
  total: 'TableTotal',
  person: 'Person',
  contact: 'ContactName',
  keyNumber: 'KeyNumber',
  cellNumber: 'CellNumber',
  referenceNumber: 'ReferenceNumber',
  promise: 'Promise',
  expiry: 'Expiry',
  missing: 'Missing',
  coverSeller: 'CoverSeller',
  coverClient: 'CoverClient',
  coverDate: 'CoverDate',
  coverIssued: 'CoverIssued',
  contents1: 'TOC1',
  contentsTitle: 'TOCHeading',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
  draft: 'DraftWord',
  gap: 'Gap',
} as const;

/** What a paragraph is. */
export type ParagraphStyle = keyof typeof paragraphStyles;

/** Styles of words. */
export const runStyles = {
  medium: 'Medium',
  strong: 'Strong',
  link: 'Hyperlink',
  footnoteMark: 'FootnoteReference',
  unit: 'Unit',
  number: 'HeadingNumber',
} as const;

export type RunStyle = keyof typeof runStyles;

/** Styles of tables: ruled ones, and those that only set words side by side. */
export const tableStyles = { ruled: 'ProposalTable', grid: 'ProposalGrid' } as const;

/** The numbering of headings, and of lists. */
export const numberings = {
  headings: 'headings',
  bullets: 'bullets',
  steps: 'steps',
  checks: 'checks',
  dashes: 'dashes',
} as const;
